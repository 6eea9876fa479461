/// Which parties are worth comparing: those that share a rare key. Every pair is met once, by the first key that it shares.
struct Blocking {
    /// A block with more members is too common a key to say anything by itself.
    private static let largest = 48

    private let profiles: [Profile]
    private let pool: [UInt16]
    /// The keys that blocked so far, one column each; 0 where a party has none, or one that is too common.
    private var columns: [[UInt32]] = []

    init(_ profiles: [Profile], pool: [UInt16]) {
        self.profiles = profiles
        self.pool = pool
    }

    mutating func pairs(_ found: (Int32, Int32) -> Void) {
        for key in BlockingKey.allCases { block(key, found) }
    }

    private mutating func block(_ kind: BlockingKey, _ found: (Int32, Int32) -> Void) {
        var column = [UInt32](repeating: 0, count: profiles.count)
        var members: [UInt64] = []
        members.reserveCapacity(profiles.count)
        for index in profiles.indices {
            let key = kind.value(of: profiles[index], pool)
            if key == 0 { continue }
            column[index] = UInt32(truncatingIfNeeded: key) | 1
            members.append((key & ~0xff_ffff) | UInt64(index))
        }
        RadixSort.sort(&members)
        var start = 0
        while start < members.count {
            var end = start + 1
            while end < members.count, members[end] >> 24 == members[start] >> 24 { end += 1 }
            if end - start > Self.largest {
                for place in start..<end { column[Int(members[place] & 0xff_ffff)] = 0 }
                if kind.isContact { neighbours(of: members[start..<end], found) }
            } else if end - start > 1 {
                pairs(of: members[start..<end], found)
            }
            start = end
        }
        columns.append(column)
    }

    /// Of a block that is too large only those of one name meet, each the one that came before it: a party that was taken
    /// in a hundred times.
    private func neighbours(of block: ArraySlice<UInt64>, _ found: (Int32, Int32) -> Void) {
        let indices = block.map { Int($0 & 0xff_ffff) }.sorted {
            (profiles[$0].full, $0) < (profiles[$1].full, $1)
        }
        for (a, b) in zip(indices, indices.dropFirst())
        where profiles[a].full == profiles[b].full && profiles[a].isPerson == profiles[b].isPerson {
            found(Int32(a), Int32(b))
        }
    }

    private func pairs(of block: ArraySlice<UInt64>, _ found: (Int32, Int32) -> Void) {
        for first in block.indices.dropLast() {
            let a = Int(block[first] & 0xff_ffff)
            for second in (first + 1)..<block.endIndex {
                let b = Int(block[second] & 0xff_ffff)
                if profiles[a].isPerson != profiles[b].isPerson { continue }
                if columns.contains(where: { $0[a] != 0 && $0[a] == $0[b] }) { continue }
                found(Int32(a), Int32(b))
            }
        }
    }
}

/// Sorts by the upper forty bits, which is all that blocks need; time grows with the number of members only.
enum RadixSort {
    static func sort(_ values: inout [UInt64]) {
        if values.count < 4096 { return values.sort() }
        var other = values
        for shift in [24, 34, 44, 54] as [UInt64] {
            var counts = [Int](repeating: 0, count: 1025)
            for value in values { counts[Int(value >> shift & 1023) + 1] += 1 }
            for digit in 1..<1025 { counts[digit] += counts[digit - 1] }
            for value in values {
                let digit = Int(value >> shift & 1023)
                other[counts[digit]] = value
                counts[digit] += 1
            }
            swap(&values, &other)
        }
    }
}
