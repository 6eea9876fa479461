/// How many mistakes lie between two words (編集距離, Damerau–Levenshtein in its form of optimal string alignment): letters
/// left out, added, changed, or two neighbours exchanged.
///
/// Public, as `JaroWinkler` is, because only then are they compiled for the letters of each user, which is ten times as
/// fast.
public enum EditDistance {
    /// The distance of two texts; more than `limit` are `limit + 1`.
    @inlinable
    public static func between<Text: RandomAccessCollection>(_ a: Text, _ b: Text, limit: Int) -> Int
    where Text.Element: Equatable, Text.Index == Int, Text.SubSequence == Text {
        let head = commonPrefix(a, b)
        var (a, b) = (a.dropFirst(head), b.dropFirst(head))
        let tail = commonSuffix(a, b)
        (a, b) = (a.dropLast(tail), b.dropLast(tail))
        if a.count > b.count { (a, b) = (b, a) }
        if b.count - a.count > limit { return limit + 1 }
        if a.isEmpty { return b.count }
        if b.count == 1 { return Swift.min(1, limit + 1) }
        if a.count == 2, b.count == 2, a[a.startIndex] == b[b.startIndex + 1], a[a.startIndex + 1] == b[b.startIndex] {
            return Swift.min(1, limit + 1)
        }
        if limit <= 1 { return limit + 1 }
        return withLastRow(a, b, limit: limit) { row in row.map { Swift.min(Int($0[b.count]), limit + 1) } ?? limit + 1
        }
    }

    /// The distance of a word to the beginnings of a text, for each length of that beginning, into `distances`.
    @inlinable
    public static func toBeginnings<Text: RandomAccessCollection>(
        of text: Text, from word: Text, into distances: inout [Int]
    ) where Text.Element: Equatable, Text.Index == Int, Text.SubSequence == Text {
        distances.removeAll(keepingCapacity: true)
        withLastRow(word, text, limit: Int.max) { row in
            if let row { for distance in row { distances.append(Int(distance)) } }
        }
    }

    /// The share of letters that stay, from 0 to 1.
    @inlinable
    public static func keptShare<Text: RandomAccessCollection>(_ a: Text, _ b: Text) -> Double
    where Text.Element: Equatable, Text.Index == Int, Text.SubSequence == Text {
        let longest = Swift.max(a.count, b.count)
        return 1 - Double(between(a, b, limit: longest)) / Double(Swift.max(longest, 1))
    }

    /// How many letters two texts begin with in common.
    @inlinable
    public static func commonPrefix<Text: RandomAccessCollection>(_ a: Text, _ b: Text) -> Int
    where Text.Element: Equatable, Text.Index == Int {
        let count = Swift.min(a.count, b.count)
        var length = 0
        while length < count, a[a.startIndex + length] == b[b.startIndex + length] { length += 1 }
        return length
    }

    /// How many letters two texts end with in common.
    @inlinable
    public static func commonSuffix<Text: RandomAccessCollection>(_ a: Text, _ b: Text) -> Int
    where Text.Element: Equatable, Text.Index == Int {
        let count = Swift.min(a.count, b.count)
        var length = 0
        while length < count, a[a.endIndex - 1 - length] == b[b.endIndex - 1 - length] { length += 1 }
        return length
    }

    /// Hands over the distances of `a` to each beginning of `b`; nil where all are above the limit.
    @inlinable
    static func withLastRow<Text: RandomAccessCollection, Answer>(
        _ a: Text, _ b: Text, limit: Int, _ answer: (UnsafeMutableBufferPointer<UInt16>?) -> Answer
    ) -> Answer where Text.Element: Equatable, Text.Index == Int {
        let width = b.count + 1
        return withUnsafeTemporaryAllocation(of: UInt16.self, capacity: width * 3) { cells in
            for column in 0..<width { cells[column] = UInt16(truncatingIfNeeded: column) }
            var (before, above, row) = (2, 0, 1)
            for i in 0..<a.count {
                let (last, current, old) = (above * width, row * width, before * width)
                let letter = a[a.startIndex + i]
                cells[current] = UInt16(truncatingIfNeeded: i + 1)
                var best = i + 1
                for j in 1..<Swift.max(width, 1) {
                    let same = letter == b[b.startIndex + j - 1]
                    var cost = Int(cells[last + j - 1]) + (same ? 0 : 1)
                    cost = Swift.min(cost, Int(cells[last + j]) + 1, Int(cells[current + j - 1]) + 1)
                    if i > 0, j > 1, letter == b[b.startIndex + j - 2],
                        a[a.startIndex + i - 1] == b[b.startIndex + j - 1]
                    {
                        cost = Swift.min(cost, Int(cells[old + j - 2]) + 1)
                    }
                    cells[current + j] = UInt16(truncatingIfNeeded: cost)
                    best = Swift.min(best, cost)
                }
                if best > limit { return answer(nil) }
                (before, above, row) = (above, row, before)
            }
            return answer(UnsafeMutableBufferPointer(rebasing: cells[above * width..<(above + 1) * width]))
        }
    }
}
