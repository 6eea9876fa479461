import Names

/// How alike two words are, from 0 to 1 (語の類似度).
enum WordLikeness {
    /// Below, two words are not taken for the same one.
    static let floor = 0.80

    /// 0 where they share no key, for then nobody finds one by the other.
    static func of(_ one: Sound, _ other: Sound) -> Double {
        let likeness = ofKeyed(one, other)
        return likeness < 0.98 && likeness != initial && !one.sharesKey(with: other) ? 0 : likeness
    }

    /// An initial stands for a name.
    private static let initial = 0.85

    /// The same for words that are known to share a key.
    static func ofKeyed(_ one: Sound, _ other: Sound) -> Double {
        if one.letters == other.letters { return 1 }
        if one.isPair || other.isPair || one.hasDigits || other.hasDigits { return 0 }
        if one.fold == other.fold { return one.fold.count > 1 ? 0.98 : 0 }
        if one.letters.count == 1 || other.letters.count == 1 {
            return one.letters[0] == other.letters[0] ? initial : 0
        }
        // Short words differ by too little to be told from slips.
        if min(one.fold.count, other.fold.count) < 4 { return 0 }
        let winkler = max(jaroWinkler(one.fold, other.fold), jaroWinkler(one.letters, other.letters))
        guard winkler >= 0.8 else { return 0 }
        if one.skeleton == other.skeleton, one.skeleton.count >= 3 { return min(0.96, winkler + 0.04) }
        // Jaro-Winkler alone takes Martin for Martinez: the part that must be changed counts as much.
        let kept = max(
            EditDistance.keptShare(one.fold[...], other.fold[...]),
            EditDistance.keptShare(one.letters[...], other.letters[...]))
        return (winkler + kept) / 2
    }

    private static func jaroWinkler(_ one: [UInt8], _ other: [UInt8]) -> Double {
        JaroWinkler.likeness(one[...], other[...], bonusAbove: 0.7)
    }
}
