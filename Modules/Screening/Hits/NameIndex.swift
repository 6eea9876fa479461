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
    /// The same for words that are only two neighbours as one: found without a slip only.
    private var joinedKeys: [String: [Int32]] = [:]
    private let weighing: WordWeights
    private let threshold: Double

    /// A word of a party's name, with the listed words that are like it.
    private final class Asked {
        let sound: Sound
        let weight: Double
        let like: [Int32: Double]

        init(_ sound: Sound, _ weight: Double, _ like: [Int32: Double]) {
            self.sound = sound
            self.weight = weight
            self.like = like
        }
    }

    /// Words that came before: names of parties share most of their words.
    private var known: [String: Asked] = [:]
    private static let knownLimit = 400_000
    /// What each name has in common with the party at hand; `touched` says where it is not 0.
    private var paired: [Double]
    private var touched: [Int32] = []
    /// How much all words of a name say.
    private var wholes: [Double] = []
    /// The family names among the words of a name, and the most that one of them says.
    private var families: [FamilyNames] = []
    private var excused: [Double] = []

    /// - Parameters:
    ///   - words: every word of the names, and neighbours as one, with the names and parties in which it stands.
    ///   - total: names on lists and parties in all.
    init(_ names: [ListedName], words: [(word: String, count: Int, isJoined: Bool)], total: Int) {
        self.names = names
        paired = Array(repeating: 0, count: names.count)
        let weighing = WordWeights(names: total)
        self.weighing = weighing
        sounds = words.map { Sound($0.word) }
        weights = words.map { weighing.weight(of: $0.word, count: $0.count) }
        var byWord: [String: Int32] = [:]
        for (number, word) in words.enumerated() { byWord[word.word] = Int32(number) }
        numbers = byWord
        places = Array(repeating: [], count: words.count)
        var parts: [[Int32]] = []
        parts.reserveCapacity(names.count)
        for (index, listed) in names.enumerated() {
            let whole = WatchWords(listed.name)
            let words = whole.words
            parts.append(words.compactMap { byWord[$0] })
            families.append(FamilyNames(of: whole, listed.kind))
            for word in Set(words + Joined.words(of: words)) {
                if let number = byWord[word] { places[Int(number)].append(Int32(index)) }
            }
        }
        self.parts = parts
        let weights = weights
        wholes = parts.map { $0.reduce(0) { $0 + weights[Int($1)] } }
        excused = zip(families, parts).map { family, parts in
            family.bits == 0 ? 0 : family.largest(parts.map { weights[Int($0)] })
        }
        for (number, sound) in sounds.enumerated() {
            if words[number].isJoined {
                joinedKeys[sound.firstKey, default: []].append(Int32(number))
            } else {
                for key in sound.keys { keys[key, default: []].append(Int32(number)) }
            }
        }
        threshold = Double((names.map(\.threshold).min() ?? 1000) - Finding.greatestRaise) / 1000
    }

    var isEmpty: Bool { names.isEmpty }

    /// What a party may be, the best finding on each entry.
    func findings(for subject: ScreenedParty) -> [Finding] {
        var best: [Int64: Finding] = [:]
        for query in subject.names {
            let words = WatchWords(query).words
            guard !words.isEmpty else { continue }
            let asked = words.map { self.asked($0) }
            let near = near(words, asked)
            guard !near.isEmpty else { continue }
            let sounds = asked.map(\.sound)
            let weights = asked.map(\.weight)
            for index in near {
                let parts = parts[Int(index)]
                let alignment = Alignment(
                    asked: sounds, listed: parts.map { self.sounds[Int($0)] },
                    weights: (weights, parts.map { self.weights[Int($0)] }), family: families[Int(index)],
                    likeness: { asked[$0].like[parts[$1]] ?? self.initial(sounds[$0], parts[$1]) })
                guard alignment.score >= threshold else { continue }
                let finding = Finding(subject, query, names[Int(index)], alignment.nameLikeness)
                guard finding.isHit else { continue }
                if let other = best[finding.listed.entry], !finding.outweighs(other) { continue }
                best[finding.listed.entry] = finding
            }
        }
        return best.values.sorted { $0.listed.entry < $1.listed.entry }
    }

    /// An initial and a name have no key in common.
    private func initial(_ sound: Sound, _ number: Int32) -> Double {
        guard sound.letters.count == 1 || sounds[Int(number)].letters.count == 1 else { return 0 }
        return WordLikeness.ofKeyed(sound, sounds[Int(number)])
    }

    /// Names that share a rare word with these and may be like them enough.
    private func near(_ words: [String], _ asked: [Asked]) -> [Int32] {
        let whole = asked.reduce(0) { $0 + $1.weight }
        let probe = Probe(zip(words, asked).map { ($0, $1.weight) }, threshold: threshold)
        let rest = whole - probe.looked.reduce(0) { $0 + $1.weight }
        for (word, _) in probe.looked {
            let one = self.asked(word)
            for (number, likeness) in one.like {
                let gain = likeness * likeness * (one.weight + weights[Int(number)]) / 2
                for name in places[Int(number)] {
                    if paired[Int(name)] == 0 { touched.append(name) }
                    paired[Int(name)] += gain
                }
            }
        }
        var near: [Int32] = []
        for name in touched {
            // What was not looked up may still be there, as far as the listed name has room for it.
            let found = paired[Int(name)]
            paired[Int(name)] = 0
            let reach = found + min(rest, max(0, wholes[Int(name)] - found) * 1.5)
            let bound = NameLikeness.bound(
                paired: reach, extra: whole - reach, missing: wholes[Int(name)] - reach, excused: excused[Int(name)])
            if bound >= threshold { near.append(name) }
        }
        touched.removeAll(keepingCapacity: true)
        var joined: Set<Int32> = []
        for word in Joined.words(of: words) {
            let sound = Sound(word)
            for number in keys[sound.firstKey] ?? [] where Joined.isLike(sound, sounds[Int(number)]) {
                joined.formUnion(places[Int(number)])
            }
        }
        for (word, _) in probe.looked where word.utf8.count >= Joined.leastLetters {
            let sound = self.asked(word).sound
            for number in joinedKeys[sound.firstKey] ?? [] where Joined.isLike(sound, sounds[Int(number)]) {
                joined.formUnion(places[Int(number)])
            }
        }
        if !joined.isEmpty { near = Array(joined.union(near)) }
        return near.sorted()
    }

    private func asked(_ word: String) -> Asked {
        if let asked = known[word] { return asked }
        if known.count > Self.knownLimit { known.removeAll(keepingCapacity: true) }
        let sound = Sound(word)
        var like: [Int32: Double] = [:]
        for key in sound.keys {
            for number in keys[key] ?? [] where like[number] == nil {
                let likeness = WordLikeness.ofKeyed(sound, sounds[Int(number)])
                if likeness >= WordLikeness.floor { like[number] = likeness }
            }
        }
        let weight = numbers[word].map { weights[Int($0)] } ?? weighing.weight(of: word, count: 0)
        let asked = Asked(sound, weight, like)
        known[word] = asked
        return asked
    }
}
