/// Looks for the parties that may hold all words of a query, by the grams of the words.
struct WordSearch {
    let reader: GramReader

    /// Ways to write all words together that are looked for.
    private static let waysAtMost = 16

    /// Parties that may hold all words: each that does is among them, unless there are more than `reach`; then those
    /// come first in which the words are whole words, then those in which they begin words.
    func parties(_ words: [SearchQuery.Word], reach: Int) throws -> [Int64] {
        let all = try every(words, most: reach)
        guard all.count >= reach else { return all }
        let whole = try every(words, most: reach) { [$0.beginning, $0.end] }
        let beginning = whole.count < reach ? try every(words, most: reach) { [$0.beginning] } : []
        var seen: Set<Int64> = []
        return Array([whole, beginning, all].joined().filter { seen.insert($0).inserted }.prefix(reach))
    }

    /// Parties that may hold all words, ascending.
    /// - Parameters:
    ///   - most: when so many are found, others are left.
    ///   - edges: grams of each word that are asked for besides those within it.
    func every(
        _ words: [SearchQuery.Word], most: Int = .max, edges: (WordGrams) -> [UInt32] = { _ in [] }
    ) throws -> [Int64] {
        // A single letter says nothing beside other words.
        let long = words.filter { !$0.isLatin || $0.letters.count > 1 }
        var ways: [[UInt32]] = [[]]
        for word in long.isEmpty ? words : long {
            let groups = word.writings.flatMap { writing in
                let grams = WordGrams(writing)
                return grams.groups.map { $0 + edges(grams) }
            }
            // Verified afterwards: a word may be passed over where there are too many ways.
            if ways.count * groups.count <= Self.waysAtMost {
                ways = ways.flatMap { way in groups.map { way + $0 } }
            }
        }
        guard words.count > 0 else { return [] }
        try reader.learn(Set(ways.joined()))
        var found: [Int64] = []
        for way in ways {
            found = Ascending.union(
                found, try reader.parties(withAll: Array(Set(way)), enough: Self.enough, most: most))
        }
        return found
    }

    /// So few are read rather than made fewer.
    private static let enough = 32
}
