import Storage

/// All listed names in memory, for screening many parties (一括照合): found by the keys of their rare words, then compared
/// whole. About 50 MB for 40,000 names.
final class NameIndex {
    private let names: [ListedName]
    /// The words of each name, by number.
    private let parts: [[Int32]]
    private var numbers: [String: Int32] = [:]
    private var sounds: [Sound] = []
    private var weights: [Double] = []
    private var keys: [String: [Int32]] = [:]
    /// Names in which a word stands, alone or as two.
    private var places: [[Int32]] = []
    private let weighing: WordWeights
    private let threshold: Double

    /// Words of parties with the listed words that are like them: names of parties share most of their words.
    private var known: [String: [Int32]] = [:]
    private static let knownLimit = 400_000

    init(in rows: Connection) throws {
        names = try rows.all(ListedNames())
        var numbers: [String: Int32] = [:]
        var counts: [Int] = []
        var texts: [String] = []
        var total = 0
        try rows.each("SELECT word, names + parties FROM party_watch_word ORDER BY id NULLS FIRST") { row in
            let word = row.text(0)
            if word.isEmpty {
                total = Int(row.int(1))
                return
            }
            numbers[word] = Int32(texts.count)
            texts.append(word)
            counts.append(Int(row.int(1)))
        }
        weighing = WordWeights(names: total)
        sounds = texts.map { Sound($0) }
        weights = zip(texts, counts).map { [weighing] in weighing.weight(of: $0, count: $1) }
        places = Array(repeating: [], count: texts.count)
        var parts: [[Int32]] = []
        for (index, listed) in names.enumerated() {
            let words = WatchWords(listed.name).words
            parts.append(words.compactMap { numbers[$0] })
            for word in Set(words + Joined.words(of: words)) {
                if let number = numbers[word] { places[Int(number)].append(Int32(index)) }
            }
        }
        self.parts = parts
        for (number, sound) in sounds.enumerated() {
            for key in sound.keys { keys[key, default: []].append(Int32(number)) }
        }
        self.numbers = numbers
        threshold = Double((names.map(\.threshold).min() ?? 1000) - Finding.greatestRaise) / 1000
    }

    var isEmpty: Bool { names.isEmpty }

    /// What a party may be, the best finding on each entry.
    func findings(for subject: Subject) -> [Finding] {
        var best: [Int64: Finding] = [:]
        for query in subject.names {
            let words = WatchWords(query).words
            guard !words.isEmpty else { continue }
            let near = near(words)
            guard !near.isEmpty else { continue }
            let asked = words.map { (sound: Sound($0), weight: weight(of: $0)) }
            for index in near {
                let listed = parts[Int(index)].map { (sound: sounds[Int($0)], weight: weights[Int($0)]) }
                let finding = Finding(subject, query, names[Int(index)], Alignment(asked, listed).likeness)
                guard finding.isHit else { continue }
                if let other = best[finding.listed.entry], !finding.outweighs(other) { continue }
                best[finding.listed.entry] = finding
            }
        }
        return best.values.sorted { $0.listed.entry < $1.listed.entry }
    }

    private func weight(of word: String) -> Double {
        numbers[word].map { weights[Int($0)] } ?? weighing.weight(of: word, count: 0)
    }

    /// Names that share a rare word with these and may be like them enough.
    private func near(_ words: [String]) -> [Int32] {
        let weighed = words.map { (word: $0, weight: weight(of: $0)) }
        let whole = weighed.reduce(0) { $0 + $1.weight }
        let probe = Probe(weighed, threshold: threshold)
        let rest = whole - probe.looked.reduce(0) { $0 + $1.weight }
        var paired: [Int32: Double] = [:]
        for (word, weight) in probe.looked {
            let like = like(word)
            guard !like.isEmpty else { continue }
            var found: [Int32: Double] = [:]
            for number in like {
                let mean = (weight + weights[Int(number)]) / 2
                for name in places[Int(number)] { found[name] = max(found[name] ?? 0, mean) }
            }
            for (name, weight) in found { paired[name, default: 0] += weight }
        }
        var joined: Set<Int32> = []
        for word in Joined.words(of: words) {
            for number in like(word) where weights[Int(number)] > 1 { joined.formUnion(places[Int(number)]) }
        }
        let kept = paired.filter { name, found in
            // What was not looked up may still be there.
            let reach = found + rest
            return NameLikeness.bound(paired: reach, extra: whole - reach, missing: 0) >= threshold
        }
        return joined.union(kept.keys).sorted()
    }

    /// Listed words that are like a word.
    private func like(_ word: String) -> [Int32] {
        if let like = known[word] { return like }
        if known.count > Self.knownLimit { known.removeAll(keepingCapacity: true) }
        let sound = Sound(word)
        var like: [Int32] = []
        var seen: Set<Int32> = []
        for key in sound.keys {
            for number in keys[key] ?? [] where seen.insert(number).inserted {
                if WordLikeness.of(sound, sounds[Int(number)]) >= WordLikeness.floor { like.append(number) }
            }
        }
        known[word] = like
        return like
    }
}
