/// Which parties are worth comparing: those that share a rare key. Every pair is met once, by the first key that it shares.
struct Blocking {
    /// A block with more members is too common a key to say anything by itself.
    private static let largest = 48

    private let profiles: [Profile]
    private let pool: [UInt16]
    /// The keys of each party side by side; 0 where it has none, or one that is too common.
    private var keys: [UInt32]
    /// Pairs of neighbours in contacts that are too common, which no key remembers.
    private var chained: Set<UInt64> = []
    private static let width = BlockingKey.allCases.count

    init(_ profiles: [Profile], pool: [UInt16]) {
        self.profiles = profiles
        self.pool = pool
        keys = [UInt32](repeating: 0, count: profiles.count * Self.width)
    }

    /// Calls the body with every pair, and with the half of the work to which it belongs: the halves, 0 and 1, run side by
    /// side, and what each finds is the same on every run.
    mutating func pairs(_ found: (Int, Int32, Int32) -> Void) {
        for (column, kind) in BlockingKey.allCases.enumerated() { block(kind, column, found) }
    }

    private mutating func block(_ kind: BlockingKey, _ column: Int, _ found: (Int, Int32, Int32) -> Void) {
        var members: [UInt64] = []
        members.reserveCapacity(profiles.count)
        for index in profiles.indices {
            let key = kind.value(of: profiles[index], pool)
            if key == 0 { continue }
            keys[index * Self.width + column] = UInt32(truncatingIfNeeded: key) | 1
            members.append(Blocks.packed(key, index))
        }
        let blocks = Blocks.sorted(&members)
        for block in blocks where block.count > Self.largest {
            for place in block { keys[Blocks.place(of: members[place]) * Self.width + column] = 0 }
        }
        if kind.isContact {
            for block in blocks where block.count > Self.largest {
                neighbours(of: members[block], before: column) { found(0, $0, $1) }
            }
        }
        let middle = blocks.count / 2
        TwoHalves.run { half in
            for block in half == 0 ? blocks[..<middle] : blocks[middle...] where block.count <= Self.largest {
                pairs(of: members[block], before: column) { found(half, $0, $1) }
            }
        }
    }

    /// Of a block that is too large only those of one name meet, each the one that came before it: a party that was taken
    /// in a hundred times.
    private mutating func neighbours(
        of block: ArraySlice<UInt64>, before column: Int, _ found: (Int32, Int32) -> Void
    ) {
        let indices = block.map { Blocks.place(of: $0) }.sorted {
            (profiles[$0].full, $0) < (profiles[$1].full, $1)
        }
        for (a, b) in zip(indices, indices.dropFirst())
        where profiles[a].full == profiles[b].full && profiles[a].isPerson == profiles[b].isPerson {
            if haveMet(a, b, before: column) { continue }
            chained.insert(Self.pair(a, b))
            found(Int32(a), Int32(b))
        }
    }

    private func pairs(of block: ArraySlice<UInt64>, before column: Int, _ found: (Int32, Int32) -> Void) {
        for first in block.indices.dropLast() {
            let a = Blocks.place(of: block[first])
            for second in (first + 1)..<block.endIndex {
                let b = Blocks.place(of: block[second])
                if profiles[a].isPerson != profiles[b].isPerson { continue }
                if haveMet(a, b, before: column) { continue }
                found(Int32(a), Int32(b))
            }
        }
    }
}

extension Blocking {
    private static func pair(_ a: Int, _ b: Int) -> UInt64 { UInt64(min(a, b)) << 32 | UInt64(max(a, b)) }

    /// Whether two parties share one of the keys that came earlier.
    private func haveMet(_ a: Int, _ b: Int, before column: Int) -> Bool {
        if !chained.isEmpty, chained.contains(Self.pair(a, b)) { return true }
        return keys.withUnsafeBufferPointer { keys in
            let (left, right) = (a * Self.width, b * Self.width)
            for earlier in 0..<column where keys[left + earlier] == keys[right + earlier] && keys[left + earlier] != 0 {
                return true
            }
            return false
        }
    }
}
