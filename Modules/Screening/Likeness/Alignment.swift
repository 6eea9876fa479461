/// Pairs the words of two names, the best pairs first, and scores what was paired (語の対応付け).
struct Alignment {
    private struct Pick {
        /// One bit a word.
        let asked: UInt32
        let listed: UInt32
        let likeness: Double
        let weight: Double
    }

    private let asked: [Sound]
    private let listed: [Sound]
    private var picks: [Pick] = []
    private var freeAsked: UInt32
    private var freeListed: UInt32
    private let weights: (asked: [Double], listed: [Double])
    /// From 0 to 1.
    private(set) var score = 0.0

    /// From here on two words are the same beyond doubt, and not one written as two.
    private static let settled = 0.95
    /// One word and two are the same from here on.
    private static let joined = 0.88

    /// - Parameters:
    ///   - family: the family names among the listed words.
    ///   - likeness: how alike two words are, by their places; 0 where they are not taken for the same.
    init(
        asked: [Sound], listed: [Sound], weights: (asked: [Double], listed: [Double]), family: FamilyNames = .none,
        likeness: (Int, Int) -> Double
    ) {
        self.asked = asked
        self.listed = listed
        self.weights = weights
        freeAsked = UInt32(truncatingIfNeeded: (UInt64(1) << UInt64(asked.count)) - 1)
        freeListed = UInt32(truncatingIfNeeded: (UInt64(1) << UInt64(listed.count)) - 1)
        var candidates = singles(likeness)
        addJoined(to: &candidates)
        if candidates.count > 1 {
            candidates.sort {
                ($0.likeness * $0.weight, $1.asked, $1.listed) > ($1.likeness * $1.weight, $0.asked, $0.listed)
            }
        }
        var (paired, whole) = (0.0, 0.0)
        for one in candidates where one.asked & ~freeAsked == 0 && one.listed & ~freeListed == 0 {
            freeAsked &= ~one.asked
            freeListed &= ~one.listed
            // Squared: a word that is only much like another is no half of a name.
            paired += one.likeness * one.likeness * one.weight
            whole += one.weight
            picks.append(one)
        }
        whole += Self.sum(weights.asked, freeAsked) * NameLikeness.extraShare
        let isExcused = family.excuse(missing: freeListed, extra: freeAsked)
        whole +=
            Self.sum(weights.listed, freeListed) * (isExcused ? FamilyNames.missingShare : NameLikeness.missingShare)
        score = whole > 0 ? paired / whole : 0
    }

    /// The score with its grounds.
    var nameLikeness: NameLikeness {
        func words(_ sounds: [Sound], _ bits: UInt32) -> [String] {
            sounds.indices.filter { bits & 1 << UInt32($0) != 0 }.map { sounds[$0].text }
        }
        func left(_ sounds: [Sound], _ weights: [Double], _ bits: UInt32) -> [(word: String, weight: Double)] {
            sounds.indices.filter { bits & 1 << UInt32($0) != 0 }.map { (sounds[$0].text, weights[$0]) }
        }
        return NameLikeness(
            score: score,
            pairs: picks.map {
                NameLikeness.Pair(
                    asked: words(asked, $0.asked).joined(separator: " "),
                    listed: words(listed, $0.listed).joined(separator: " "), likeness: $0.likeness, weight: $0.weight)
            }, extra: left(asked, weights.asked, freeAsked), missing: left(listed, weights.listed, freeListed))
    }

    private static func sum(_ weights: [Double], _ bits: UInt32) -> Double {
        var (sum, bits) = (0.0, bits)
        while bits != 0 {
            sum += weights[bits.trailingZeroBitCount]
            bits &= bits - 1
        }
        return sum
    }

    private func singles(_ likeness: (Int, Int) -> Double) -> [Pick] {
        var picks: [Pick] = []
        for a in weights.asked.indices {
            for l in weights.listed.indices {
                let likeness = likeness(a, l)
                if likeness >= WordLikeness.floor {
                    picks.append(
                        Pick(
                            asked: 1 << UInt32(a), listed: 1 << UInt32(l), likeness: likeness,
                            weight: (weights.asked[a] + weights.listed[l]) / 2))
                }
            }
        }
        return picks
    }

    /// `Aero Caribbean` and `Aerocaribbean`; `シノダケンイチ` and `Shinoda, Kenichi` in either order. Only words that found
    /// nobody are worth the look.
    private func addJoined(to candidates: inout [Pick]) {
        var (openAsked, openListed) = (freeAsked, freeListed)
        for one in candidates where one.likeness >= Self.settled {
            openAsked &= ~one.asked
            openListed &= ~one.listed
        }
        guard openAsked != 0, openListed != 0 else { return }
        if openListed & openListed >> 1 != 0 {
            for (pair, bits, weight) in Self.neighbours(listed, weights.listed, among: openListed) {
                for a in asked.indices where openAsked & 1 << UInt32(a) != 0 {
                    let likeness = Self.likeness(pair, asked[a])
                    guard likeness > 0 else { continue }
                    candidates.append(
                        Pick(
                            asked: 1 << UInt32(a), listed: bits, likeness: likeness,
                            weight: (weights.asked[a] + weight) / 2))
                }
            }
        }
        if openAsked & openAsked >> 1 != 0 {
            for (pair, bits, weight) in Self.neighbours(asked, weights.asked, among: openAsked) {
                for l in listed.indices where openListed & 1 << UInt32(l) != 0 {
                    let likeness = Self.likeness(pair, listed[l])
                    guard likeness > 0 else { continue }
                    candidates.append(
                        Pick(
                            asked: bits, listed: 1 << UInt32(l), likeness: likeness,
                            weight: (weights.listed[l] + weight) / 2))
                }
            }
        }
    }

    /// A little less than the words themselves, so that they go first; 0 where it is not enough.
    private static func likeness(_ pair: (Sound, Sound), _ other: Sound) -> Double {
        let count = pair.0.letters.count + pair.1.letters.count
        guard other.letters.count >= 5, abs(other.letters.count - count) <= 3 else { return 0 }
        let likeness = WordLikeness.of(Sound(pair.0.text + pair.1.text), other)
        return likeness >= joined ? likeness - 0.01 : 0
    }

    /// Two neighbouring words, in both orders where there are only two.
    private static func neighbours(
        _ words: [Sound], _ weights: [Double], among open: UInt32
    ) -> [(pair: (Sound, Sound), bits: UInt32, weight: Double)] {
        var found: [(pair: (Sound, Sound), bits: UInt32, weight: Double)] = []
        for first in 0..<words.count - 1 where open >> UInt32(first) & 3 == 3 {
            let (one, other) = (words[first], words[first + 1])
            if !one.mayJoin || !other.mayJoin { continue }
            found.append(((one, other), 3 << UInt32(first), weights[first] + weights[first + 1]))
            if words.count == 2 { found.append(((other, one), 3, weights[0] + weights[1])) }
        }
        return found
    }
}
