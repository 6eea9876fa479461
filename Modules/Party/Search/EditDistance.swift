/// How many mistakes lie between two words (編集距離): letters left out, added, changed, or two neighbours swapped.
struct EditDistance {
    /// The distance of a typed word to the beginning of a text, for each length of that beginning.
    private(set) var row: [Int] = []
    private var above: [Int] = []
    private var twoAbove: [Int] = []

    /// Fills ``row`` for `typed` and the beginnings of `text`; distances above `limit` may be any number above it.
    mutating func measure(_ typed: [UInt32], _ text: ArraySlice<UInt32>, limit: Int) {
        let text = text.prefix(typed.count + limit)
        let width = text.count + 1
        let start = text.startIndex
        row = Array(0..<width)
        above = row
        twoAbove = row
        for (line, letter) in typed.enumerated() {
            (twoAbove, above, row) = (above, row, twoAbove)
            row[0] = line + 1
            for column in 1..<max(width, 1) {
                let other = text[start + column - 1]
                var best = above[column - 1] + (letter == other ? 0 : 1)
                best = min(best, above[column] + 1, row[column - 1] + 1)
                if line > 0, column > 1, letter == text[start + column - 2], typed[line - 1] == other {
                    best = min(best, twoAbove[column - 2] + 1)
                }
                row[column] = best
            }
        }
    }

    /// The distance of two whole words; nil beyond the limit.
    mutating func between(_ typed: [UInt32], _ word: ArraySlice<UInt32>, limit: Int) -> Int? {
        guard abs(typed.count - word.count) <= limit else { return nil }
        measure(typed, word, limit: limit)
        guard let last = row.last, last <= limit else { return nil }
        return last
    }
}
