/// One word of a name with what it sounds like: how a name is written in Latin letters depends on who wrote it
/// (Hussein, Husayn; Qadhafi, Kadafi; Sergey, Sergei).
final class Sound: Sendable {
    let text: String
    let letters: [UInt8]
    /// The word with double letters single and spellings of one sound alike: `qadhafi` is `kadafi`.
    let fold: [UInt8]
    /// The consonants of the fold, hard and soft ones alike: `muhammad` and `mohamed` are `mhmd`.
    let skeleton: [UInt8]
    /// A pair of kanji, compared as a whole.
    let isPair: Bool
    /// A number means another unit, ship or street where it differs.
    let hasDigits: Bool

    /// Whether it may be half of a word.
    var mayJoin: Bool { !isPair && !hasDigits }

    init(_ text: String) {
        self.text = text
        letters = Array(text.utf8)
        isPair = letters.contains { $0 >= 0x80 }
        hasDigits = letters.contains { (48...57).contains($0) }
        if isPair || hasDigits {
            fold = letters
            skeleton = []
        } else {
            fold = Self.folded(letters)
            skeleton = Self.consonants(fold)
        }
    }

    /// Two spellings of one sound, the longer before those that it contains.
    private static let spellings: [(written: [UInt8], sounds: [UInt8])] = [
        ("shch", "sh"), ("tsch", "ch"), ("sch", "sh"), ("tch", "ch"), ("dzh", "j"), ("dj", "j"), ("zh", "j"),
        ("kh", "h"),
        ("gh", "g"), ("ph", "f"), ("th", "t"), ("dh", "d"), ("ck", "k"), ("ts", "ts"), ("tz", "ts"), ("sh", "sh"),
        ("ch", "ch"), ("ou", "u"), ("oo", "u"), ("uu", "u"), ("ee", "i"), ("ie", "i"), ("iy", "i"), ("yi", "i"),
        ("ii", "i"),
        ("ei", "ai"), ("ey", "ai"), ("ay", "ai"), ("ai", "ai"), ("aa", "a"), ("ow", "ov"), ("aw", "av"), ("ew", "ev"),
        ("qu", "ku"), ("x", "ks"), ("q", "k"), ("w", "v"), ("o", "u"),
    ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

    private static let byFirst: [[(written: [UInt8], sounds: [UInt8])]] = (0..<128).map { first in
        spellings.filter { Int($0.written[0]) == first }
    }

    private static func folded(_ letters: [UInt8]) -> [UInt8] {
        var fold: [UInt8] = []
        fold.reserveCapacity(letters.count)
        var position = 0
        func append(_ letter: UInt8) { if fold.last != letter { fold.append(letter) } }
        next: while position < letters.count {
            let letter = letters[position]
            for (written, sounds) in byFirst[Int(letter & 0x7f)]
            where letters[position...].starts(with: written) {
                for sound in sounds { append(sound) }
                position += written.count
                continue next
            }
            let following = position + 1 < letters.count ? letters[position + 1] : 0
            switch letter {
            case UInt8(ascii: "c"): append("eiy".utf8.contains(following) ? UInt8(ascii: "s") : UInt8(ascii: "k"))
            case UInt8(ascii: "y") where position > 0 && !isVowel(following): append(UInt8(ascii: "i"))
            // Abdullah, Abdulla.
            case UInt8(ascii: "h") where position > 1 && position + 1 == letters.count: break
            default: append(letter)
            }
            position += 1
        }
        return fold
    }

    private static func consonants(_ fold: [UInt8]) -> [UInt8] {
        var skeleton: [UInt8] = []
        for letter in fold where !isVowel(letter) && letter != UInt8(ascii: "y") {
            // Gaddafi, Kadafi; Kirov, Kiroff; Aziz, Asis.
            let plain =
                switch letter {
                case UInt8(ascii: "g"): UInt8(ascii: "k")
                case UInt8(ascii: "v"): UInt8(ascii: "f")
                case UInt8(ascii: "z"): UInt8(ascii: "s")
                default: letter
                }
            if skeleton.last != plain { skeleton.append(plain) }
        }
        return skeleton
    }

    private static func isVowel(_ letter: UInt8) -> Bool { "aeiou".utf8.contains(letter) }

    /// Whether both are found under one key.
    func sharesKey(with other: Sound) -> Bool {
        if skeleton == other.skeleton, skeleton.count >= 2 { return true }
        // With a letter left out on one side or on both.
        guard max(skeleton.count, other.skeleton.count) >= 4, abs(skeleton.count - other.skeleton.count) <= 1 else {
            return false
        }
        let keys = keys
        return other.keys.contains { keys.contains($0) }
    }

    /// The key under which it is found where no slip is looked for: the first of ``keys``.
    var firstKey: String {
        if isPair || hasDigits { return text }
        return skeleton.count >= 2
            ? String(decoding: skeleton, as: UTF8.self) : "=" + String(decoding: fold, as: UTF8.self)
    }

    /// The keys under which a word is found though it is spelled otherwise or has a slip in it: words that are alike
    /// share at least one.
    var keys: [String] {
        var keys = [firstKey]
        guard skeleton.count >= 4 else { return keys }
        for dropped in skeleton.indices {
            let key = String(decoding: skeleton[..<dropped] + skeleton[(dropped + 1)...], as: UTF8.self)
            if !keys.contains(key) { keys.append(key) }
        }
        return keys
    }
}
