import Storage

/// Finds listed names near one party by the rows of the word table, without reading the lists (個別照合).
struct NameLookup {
    private let rows: Connection
    private let weighing: WordWeights
    private let threshold: Double

    init(in rows: Connection) throws {
        self.rows = rows
        weighing = WordWeights(
            names: Int(try rows.count("SELECT names + parties FROM screening_word WHERE word = ''")))
        let least = try rows.first("SELECT MIN(threshold) FROM screening_list") { $0.optionalInt(0) ?? 1000 } ?? 1000
        threshold = Double(least - Finding.greatestRaise) / 1000
    }

    /// What a party may be, the best finding on each entry.
    func findings(for subject: ScreenedParty) throws -> [Finding] {
        var best: [Int64: Finding] = [:]
        for query in subject.names {
            let words = WatchWords(query)
            guard !words.words.isEmpty else { continue }
            let near = try near(words.words).map { ($0, WatchWords($0.name)) }
            let weights = try weights(of: words.words + near.flatMap(\.1.words))
            for (listed, parts) in near {
                let likeness = NameLikeness.between(words, parts, listed.kind) { weights[$0] ?? 0 }
                let finding = Finding(subject, query, listed, likeness)
                guard finding.isHit else { continue }
                if let other = best[finding.listed.entry], !finding.outweighs(other) { continue }
                best[finding.listed.entry] = finding
            }
        }
        return best.values.sorted { $0.listed.entry < $1.listed.entry }
    }

    private func weights(of words: [String]) throws -> [String: Double] {
        var counts: [String: Int] = [:]
        try rows.inChunks(of: Set(words)) { list in
            try rows.each("SELECT word, names + parties FROM screening_word WHERE word IN (\(list))") {
                counts[$0.text(0)] = Int($0.int(1))
            }
        }
        return Dictionary(
            words.map { ($0, weighing.weight(of: $0, count: counts[$0] ?? 0)) }, uniquingKeysWith: { first, _ in first }
        )
    }

    private func near(_ words: [String]) throws -> [ListedName] {
        let weights = try weights(of: words)
        let probe = Probe(words.map { ($0, weights[$0] ?? 0) }, threshold: threshold)
        var like: Set<Int64> = []
        for (word, _) in probe.looked {
            let sound = Sound(word)
            try self.words(under: sound.keys) { id, listed, isJoined, key in
                let isLike =
                    isJoined
                    ? key == sound.firstKey && sound.letters.count >= Joined.leastLetters
                        && Joined.isLike(sound, listed)
                    : WordLikeness.ofKeyed(sound, listed) >= WordLikeness.floor
                if isLike { like.insert(id) }
            }
        }
        for word in Joined.words(of: words) {
            let sound = Sound(word)
            try self.words(under: [sound.firstKey]) { id, listed, isJoined, _ in
                if !isJoined && Joined.isLike(sound, listed) { like.insert(id) }
            }
        }
        var names: Set<Int64> = []
        try rows.inChunks(of: like) { list in
            try rows.each("SELECT name_id FROM screening_place WHERE word_id IN (\(list))") {
                names.insert($0.int(0))
            }
        }
        var listed: [ListedName] = []
        try rows.inChunks(of: names.sorted()) { list in
            listed += try rows.all(ListedNames(filter: "n.id IN (\(list))"))
        }
        return listed
    }

    /// Listed words under some keys, and whether they are only two neighbours as one.
    private func words(
        under keys: [String], _ body: (_ id: Int64, _ word: Sound, _ isJoined: Bool, _ key: String) -> Void
    ) throws {
        try rows.inChunks(of: keys) { list in
            try rows.each(
                """
                SELECT w.id, w.word, w.names, k.key FROM screening_key k JOIN screening_word w ON w.id = k.word_id
                 WHERE k.key IN (\(list))
                """
            ) { body($0.int(0), Sound($0.text(1)), $0.int(2) == 0, $0.text(3)) }
        }
    }
}
