/// Parties under their keys, each packed in one number: 24 bits say its place, the others are those of the key.
enum Blocks {
    /// As many as 24 bits can tell apart.
    static let mostParties = 1 << 24

    static func packed(_ key: UInt64, _ place: Int) -> UInt64 { key & ~0xff_ffff | UInt64(place) }

    static func place(of member: UInt64) -> Int { Int(member & 0xff_ffff) }

    /// Sorts by keys, and answers where two and more members share one.
    static func sorted(_ members: inout [UInt64]) -> [Range<Int>] {
        RadixSort.sort(&members)
        var blocks: [Range<Int>] = []
        var start = 0
        while start < members.count {
            var end = start + 1
            while end < members.count, members[end] >> 24 == members[start] >> 24 { end += 1 }
            if end - start > 1 { blocks.append(start..<end) }
            start = end
        }
        return blocks
    }
}
