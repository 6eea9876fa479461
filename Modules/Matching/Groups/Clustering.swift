/// Groups pairs into parties. The surest pair goes first; two groups become one when all their members, taken together,
/// speak for it, so that one strong link never chains two companies together and one slip of the pen never parts them.
struct Clustering {
    /// More than this is certain enough, and no single pair may say more.
    private static let most: Float = 14
    /// Members of a group that are asked when it grows.
    private static let asked = 10

    private var group: [Int32]
    private var groups: [(members: [Int32], weakest: Float)] = []
    private let least: Float
    private let bits: (Int32, Int32) -> Float

    static func clusters(of pairs: [Pair], parties: Int, above threshold: Double, bits: (Int32, Int32) -> Float)
        -> [FoundCluster]
    {
        withoutActuallyEscaping(bits) { bits in
            var clustering = Clustering(parties, Float((threshold / (1 - threshold)).logarithm), bits)
            return clustering.run(pairs)
        }
    }

    private init(_ parties: Int, _ least: Float, _ bits: @escaping (Int32, Int32) -> Float) {
        group = [Int32](repeating: -1, count: parties)
        self.least = least
        self.bits = bits
    }

    private mutating func run(_ pairs: [Pair]) -> [FoundCluster] {
        var links: [UInt64] = []
        for (index, pair) in pairs.enumerated() where pair.bits >= least {
            // Ascending order of this is descending order of bits.
            links.append(UInt64(UInt32(max(0, 400 - pair.bits) * 1000)) << 32 | UInt64(index))
        }
        links.sort()
        for link in links {
            let pair = pairs[Int(link & 0xffff_ffff)]
            join(pair.first, pair.second, pair.bits)
        }
        return groups.filter { !$0.members.isEmpty }.map { group in
            FoundCluster(
                members: group.members.sorted().map(Int.init),
                probability: Estimation.probability(Double(group.weakest)))
        }
    }

    private mutating func join(_ first: Int32, _ second: Int32, _ bits: Float) {
        let (a, b) = (group[Int(first)], group[Int(second)])
        if a >= 0 && a == b { return }
        let left = a < 0 ? [first] : groups[Int(a)].members
        let right = b < 0 ? [second] : groups[Int(b)].members
        let link = left.count * right.count == 1 ? bits : common(left, right)
        if link < least { return }
        let weakest = min(link, a < 0 ? link : groups[Int(a)].weakest, b < 0 ? link : groups[Int(b)].weakest)
        let target: Int32
        if a >= 0 {
            target = a
        } else if b >= 0 {
            target = b
        } else {
            target = Int32(groups.count)
            groups.append(([], 0))
        }
        let other = target == a ? b : a
        groups[Int(target)] = (left + right, weakest)
        if other >= 0 { groups[Int(other)].members = [] }
        for member in left + right { group[Int(member)] = target }
    }

    /// What the members of two groups say of each other on average.
    private func common(_ left: [Int32], _ right: [Int32]) -> Float {
        var (sum, count) = (Float(0), Float(0))
        for a in left.prefix(Self.asked) {
            for b in right.prefix(Self.asked) {
                sum += max(-Self.most, min(Self.most, bits(a, b)))
                count += 1
            }
        }
        return sum / count
    }
}
