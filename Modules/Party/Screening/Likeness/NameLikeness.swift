/// How alike two names are, and why (名称の類似度): words paired whatever their order, each pair with its likeness; rare
/// words weigh more. What only the party has takes less away than what only the list has: `Bank Melli Iran, Tokyo` is
/// still Bank Melli Iran.
package struct NameLikeness: Sendable, Equatable {
    /// Two words, or one word and two that are it parted, taken for the same.
    package struct Pair: Sendable, Equatable {
        package let asked: String
        package let listed: String
        package let likeness: Double
        package let weight: Double
    }

    /// From 0 to 1.
    package let score: Double
    package let pairs: [Pair]
    /// Words of the name asked about that the listed name lacks, with their weights.
    package let extra: [(word: String, weight: Double)]
    /// Words of the listed name that are not asked about.
    package let missing: [(word: String, weight: Double)]

    static let extraShare = 0.3
    static let missingShare = 0.5

    package static func == (one: NameLikeness, other: NameLikeness) -> Bool {
        one.score == other.score && one.pairs == other.pairs
    }

    /// The greatest score that a name can reach of whose words only some are known to be alike.
    static func bound(paired: Double, extra: Double, missing: Double) -> Double {
        let whole = paired + extraShare * max(0, extra) + missingShare * max(0, missing)
        return whole > 0 ? paired / whole : 0
    }
}

extension NameLikeness {
    /// - Parameter weight: how much a word says; the rarer the more.
    package static func between(
        _ asked: WatchWords, _ listed: WatchWords, weight: (String) -> Double
    ) -> NameLikeness {
        Alignment(
            asked.words.map { (Sound($0), weight($0)) }, listed.words.map { (Sound($0), weight($0)) }
        ).likeness
    }
}

/// Pairs the words of two names, the best pairs first.
struct Alignment {
    typealias Weighed = (sound: Sound, weight: Double)

    private struct Candidate {
        let asked: Range<Int>
        let listed: Range<Int>
        let likeness: Double
        let weight: Double
    }

    private let asked: [Weighed]
    private let listed: [Weighed]

    init(_ asked: [Weighed], _ listed: [Weighed]) {
        self.asked = asked
        self.listed = listed
    }

    var likeness: NameLikeness {
        var candidates: [Candidate] = []
        for (a, one) in asked.enumerated() {
            for (l, other) in listed.enumerated() {
                let likeness = WordLikeness.of(one.sound, other.sound)
                if likeness >= WordLikeness.floor {
                    candidates.append(
                        Candidate(
                            asked: a..<a + 1, listed: l..<l + 1, likeness: likeness,
                            weight: (one.weight + other.weight) / 2))
                }
            }
        }
        // Only words that found nobody are worth a look at whether they are one written as two.
        addJoined(to: &candidates)
        candidates.sort {
            ($0.likeness * $0.weight, -$0.asked.lowerBound, -$0.listed.lowerBound)
                > ($1.likeness * $1.weight, -$1.asked.lowerBound, -$1.listed.lowerBound)
        }
        var (freeAsked, freeListed) = (Set(asked.indices), Set(listed.indices))
        var pairs: [NameLikeness.Pair] = []
        var (paired, whole) = (0.0, 0.0)
        for one in candidates
        where one.asked.allSatisfy(freeAsked.contains) && one.listed.allSatisfy(freeListed.contains) {
            freeAsked.subtract(one.asked)
            freeListed.subtract(one.listed)
            paired += one.likeness * one.weight
            whole += one.weight
            pairs.append(
                NameLikeness.Pair(
                    asked: asked[one.asked].map(\.sound.text).joined(separator: " "),
                    listed: listed[one.listed].map(\.sound.text).joined(separator: " "), likeness: one.likeness,
                    weight: one.weight))
        }
        let extra = freeAsked.sorted().map { (word: asked[$0].sound.text, weight: asked[$0].weight) }
        let missing = freeListed.sorted().map { (word: listed[$0].sound.text, weight: listed[$0].weight) }
        whole += extra.reduce(0) { $0 + $1.weight } * NameLikeness.extraShare
        whole += missing.reduce(0) { $0 + $1.weight } * NameLikeness.missingShare
        return NameLikeness(score: whole > 0 ? paired / whole : 0, pairs: pairs, extra: extra, missing: missing)
    }

    /// `Aero Caribbean` and `Aerocaribbean`; `シノダケンイチ` and `Shinoda, Kenichi` in either order.
    private func addJoined(to candidates: inout [Candidate]) {
        let settledAsked = Set(candidates.filter { $0.likeness >= 0.95 }.flatMap { Array($0.asked) })
        let settledListed = Set(candidates.filter { $0.likeness >= 0.95 }.flatMap { Array($0.listed) })
        for (joined, range, weight) in Self.neighbours(listed, but: settledListed) {
            for (a, one) in asked.enumerated() where !settledAsked.contains(a) {
                add(a..<a + 1, range, joined, one.sound, (one.weight + weight) / 2, to: &candidates)
            }
        }
        for (joined, range, weight) in Self.neighbours(asked, but: settledAsked) {
            for (l, other) in listed.enumerated() where !settledListed.contains(l) {
                add(range, l..<l + 1, joined, other.sound, (other.weight + weight) / 2, to: &candidates)
            }
        }
    }

    private func add(
        _ asked: Range<Int>, _ listed: Range<Int>, _ joined: Sound, _ other: Sound, _ weight: Double,
        to candidates: inout [Candidate]
    ) {
        guard other.letters.count >= 5, abs(other.letters.count - joined.letters.count) <= 3 else { return }
        let likeness = WordLikeness.of(joined, other)
        // A little less than the words themselves, so that they go first.
        if likeness >= 0.88 {
            candidates.append(Candidate(asked: asked, listed: listed, likeness: likeness - 0.01, weight: weight))
        }
    }

    /// Two neighbouring words as one, in both orders where there are only two.
    static func neighbours(_ words: [Weighed], but settled: Set<Int> = []) -> [(Sound, Range<Int>, Double)] {
        guard words.count > 1 else { return [] }
        var joined: [(Sound, Range<Int>, Double)] = []
        for first in 0..<words.count - 1 where !settled.contains(first) && !settled.contains(first + 1) {
            let (one, other) = (words[first], words[first + 1])
            if one.sound.isPair || other.sound.isPair || one.sound.hasDigits || other.sound.hasDigits { continue }
            let weight = one.weight + other.weight
            joined.append((Sound(one.sound.text + other.sound.text), first..<first + 2, weight))
            if words.count == 2 {
                joined.append((Sound(other.sound.text + one.sound.text), first..<first + 2, weight))
            }
        }
        return joined
    }
}
