import Storage

extension NameIndex {
    /// All names in force, with the words counted when they came.
    convenience init(in rows: Connection) throws {
        var words: [(word: String, count: Int, isJoined: Bool)] = []
        var total = 0
        try rows.each("SELECT word, names + parties, names FROM screening_word ORDER BY id NULLS FIRST") { row in
            let word = row.text(0)
            if word.isEmpty { total = Int(row.int(1)) } else { words.append((word, Int(row.int(1)), row.int(2) == 0)) }
        }
        self.init(try rows.all(ListedNames()), words: words, total: total)
    }
}
