import Storage

/// The words of all listed names with their keys, kept in rows so that one party is screened without reading the lists
/// (照合語の索引). It is made anew when entries open or close.
enum WordTable {
    /// Words of parties are counted in a sample of about so many: rarity needs no more.
    private static let sample: Int64 = 100_000

    /// A word of a listed name, or two neighbours as one.
    struct Entry {
        let id: Int64
        let sound: Sound
        var names: Int64 = 0
        var parties: Int64 = 0
        var places: [Int64] = []
    }

    /// Makes the tables from the entries in force, and counts words among parties.
    static func rebuild(in rows: Connection) throws {
        var words: [String: Entry] = [:]
        func place(_ text: String, _ name: Int64, counts: Bool) {
            if words[text] == nil { words[text] = Entry(id: Int64(words.count + 1), sound: Sound(text)) }
            if words[text]?.places.last != name { words[text]?.places.append(name) }
            if counts { words[text]?.names += 1 }
        }
        var names: Int64 = 0
        try rows.each(
            """
            SELECT n.id, n.name FROM screening_name n
              JOIN screening_entry e ON e.id = n.entry_id AND e.closed_by IS NULL ORDER BY n.id NULLS FIRST
            """
        ) { row in
            names += 1
            let parts = WatchWords(row.text(1)).words
            for word in Set(parts).sorted() { place(word, row.int(0), counts: true) }
            for joined in Joined.words(of: parts) { place(joined, row.int(0), counts: false) }
        }
        let parties = names == 0 ? 0 : try count(among: &words, in: rows)
        try write(words, names: names, parties: parties, in: rows)
    }

    /// Counts in how many parties each word stands; the number of parties.
    private static func count(among words: inout [String: Entry], in rows: Connection) throws -> Int64 {
        let parties = try rows.count("SELECT COUNT(*) FROM party")
        let step = max(1, parties / sample)
        var counts: [String: Int64] = [:]
        try rows.stream("SELECT name FROM party WHERE id % \(step) = 0") { row in
            for word in Set(WatchWords(row.text(0)).words) where words[word] != nil { counts[word, default: 0] += step }
        }
        for (word, count) in counts { words[word]?.parties = count }
        return parties
    }

    private static func write(
        _ words: [String: Entry], names: Int64, parties: Int64, in rows: Connection
    ) throws {
        for table: StaticString in ["screening_place", "screening_key", "screening_word"] {
            try rows.run("DELETE FROM \(fixed: table)")
        }
        guard names > 0 else { return }
        try rows.bulk { bulk in
            let load = try bulk.into("screening_word", ["id", "word", "names", "parties"])
            let keys = try bulk.into("screening_key", ["key", "word_id"])
            let places = try bulk.into("screening_place", ["word_id", "name_id"])
            // The empty word counts all names and all parties.
            load.int(0)
            load.text("")
            load.int(names)
            load.int(parties)
            try load.endRow()
            for (word, entry) in words.sorted(by: { $0.value.id < $1.value.id }) {
                load.int(entry.id)
                load.text(word)
                load.int(entry.names)
                load.int(entry.parties)
                try load.endRow()
                // Two words as one are found without a slip only.
                for key in entry.names > 0 ? entry.sound.keys : [entry.sound.firstKey] {
                    keys.text(key)
                    keys.int(entry.id)
                    try keys.endRow()
                }
                for name in entry.places {
                    places.int(entry.id)
                    places.int(name)
                    try places.endRow()
                }
            }
        }
    }
}

/// Neighbouring words as one, because lists part words where others do not.
enum Joined {
    /// Names of more words are not joined: it would say nothing.
    static let mostWords = 6

    static func words(of words: [String]) -> [String] {
        guard (2...mostWords).contains(words.count) else { return [] }
        var joined: [String] = []
        for (one, other) in zip(words, words.dropFirst()) where isPlain(one) && isPlain(other) {
            joined.append(one + other)
            if words.count == 2 { joined.append(other + one) }
        }
        return joined
    }

    /// Words of fewer letters are not taken for two.
    static let leastLetters = 5

    /// Whether one word may be the other written as two.
    static func isLike(_ one: Sound, _ other: Sound) -> Bool {
        other.letters.count >= leastLetters && WordLikeness.ofKeyed(one, other) >= 0.88
    }

    private static func isPlain(_ word: String) -> Bool { word.utf8.allSatisfy { (97...122).contains($0) } }
}
