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
        let kept = max(keptShare(one.fold, other.fold), keptShare(one.letters, other.letters))
        return (winkler + kept) / 2
    }

    /// The likeness of W. E. Winkler (1990): letters in common near each other, those out of order, a common beginning.
    static func jaroWinkler(_ one: [UInt8], _ other: [UInt8]) -> Double {
        let jaro = jaro(one, other)
        guard jaro > 0.7 else { return jaro }
        var beginning = 0
        while beginning < min(4, one.count, other.count), one[beginning] == other[beginning] { beginning += 1 }
        return jaro + Double(beginning) * 0.1 * (1 - jaro)
    }

    private static func jaro(_ one: [UInt8], _ other: [UInt8]) -> Double {
        guard !one.isEmpty, !other.isEmpty else { return 0 }
        // Marks are bits: no word of a name is longer.
        let (one, other) = (one.prefix(64), other.prefix(64))
        let window = max(max(one.count, other.count) / 2 - 1, 0)
        var (marked, matched) = (UInt64(0), UInt64(0))
        var common = 0
        for index in one.indices {
            for place in max(0, index - window)..<min(other.count, index + window + 1)
            where marked & (1 << UInt64(place)) == 0 && one[index] == other[place] {
                marked |= 1 << UInt64(place)
                matched |= 1 << UInt64(index)
                common += 1
                break
            }
            if index + 1 >= other.count + window { break }
        }
        guard common > 0 else { return 0 }
        var (place, swapped) = (0, 0)
        for index in one.indices where matched & (1 << UInt64(index)) != 0 {
            while marked & (1 << UInt64(place)) == 0 { place += 1 }
            if one[index] != other[place] { swapped += 1 }
            place += 1
        }
        let count = Double(common)
        return (count / Double(one.count) + count / Double(other.count) + (count - Double(swapped / 2)) / count) / 3
    }

    /// The share of letters that stay where letters are added, dropped, changed, or two neighbours exchanged (optimal
    /// string alignment).
    static func keptShare(_ one: [UInt8], _ other: [UInt8]) -> Double {
        let width = other.count + 1
        var before = [Int](repeating: 0, count: width)
        var last = Array(0..<width)
        var row = last
        for index in one.indices {
            row[0] = index + 1
            for place in other.indices {
                let cost = one[index] == other[place] ? 0 : 1
                var least = min(last[place + 1] + 1, row[place] + 1, last[place] + cost)
                if index > 0, place > 0, one[index] == other[place - 1], one[index - 1] == other[place] {
                    least = min(least, before[place - 1] + 1)
                }
                row[place + 1] = least
            }
            (before, last, row) = (last, row, before)
        }
        return 1 - Double(last[other.count]) / Double(max(one.count, other.count, 1))
    }
}
