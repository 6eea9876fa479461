import Interchange
import Names

/// The words of a name as names on watch lists are compared (照合語): ASCII in lower case for everything that can be
/// written in Latin letters (accents dropped, Cyrillic and kana transliterated), pairs of characters for kanji and other
/// scripts, whose words are not parted. The name itself is never changed.
package struct WatchWords: Sendable, Equatable {
    /// In the order of the name; at most ``limit``.
    package private(set) var words: [String] = []
    /// How many words stand before the first comma, as lists write family names (`GUZMAN LOERA, Joaquin`); nil without one.
    private(set) var beforeComma: Int?
    /// Words beyond are not compared: no name has more.
    static let limit = 24

    private var word: [UInt8] = []
    /// Kanji and what is not parted into words, until the run ends.
    private var run: [Unicode.Scalar] = []
    private var kana: [Unicode.Scalar] = []
    /// The last word so far is single letters with dots between: `S.A.` is `sa`.
    private var isDotted = false

    package init(_ name: String) {
        var name = name
        let isASCII = name.withUTF8 { bytes in
            if bytes.contains(where: { $0 >= 0x80 }) { return false }
            for byte in bytes { take(byte) }
            return true
        }
        if !isASCII {
            let folded = NarrowText.folded(name).lowercased()
            for scalar in EastAsianForms.removed(from: folded).unicodeScalars { take(scalar) }
        }
        endWord()
        endRun()
        if words.count > Self.limit { words.removeLast(words.count - Self.limit) }
    }

    private mutating func take(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): letter(byte)
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): letter(byte | 0x20)
        case UInt8(ascii: "'"), UInt8(ascii: "`"): break
        case UInt8(ascii: "."):
            if word.count == 1 || isDotted { isDotted = true } else { endWord() }
        case UInt8(ascii: ","):
            endWord()
            beforeComma = beforeComma ?? words.count
        default: endWord()
        }
    }

    private mutating func letter(_ byte: UInt8) {
        if !run.isEmpty || !kana.isEmpty { endRun() }
        word.append(byte)
    }

    private mutating func take(_ scalar: Unicode.Scalar) {
        let value = scalar.value
        switch value {
        case ..<0x80:
            if !run.isEmpty || !kana.isEmpty { endRun() }
            take(UInt8(truncatingIfNeeded: value))
        case 0x300...0x36F, 0x2B0...0x2FF, 0x2018, 0x2019, 0x200B...0x200F, 0xFE00...0xFE0F, 0xE0100...0xE01EF: break
        case 0xC0...0x52F, 0x1E00...0x1EFF:
            guard let letters = PlainLatin.of(scalar) else { return endWord() }
            for byte in letters.utf8 { letter(byte) }
        case 0x30A1...0x30FA, 0x30FC:
            endWord()
            kana.append(scalar)
        case 0x3041...0x3096:
            endWord()
            // Between kanji it belongs to them; alone it is a reading.
            if run.isEmpty { kana.append(scalar) } else { run.append(scalar) }
        case 0x3005, 0x3400...0x9FFF, 0xAC00...0xD7AF, 0xF900...0xFAFF, 0x20000...0x3FFFF, 0x0590...0x0E7F:
            endWord()
            if kana.count == 1 {
                run += kana
                kana.removeAll(keepingCapacity: true)
            } else if !kana.isEmpty {
                endRun()
            }
            run.append(scalar)
        default:
            endWord()
            endRun()
        }
    }

    private mutating func endWord() {
        isDotted = false
        guard !word.isEmpty else { return }
        words.append(String(decoding: word, as: UTF8.self))
        word.removeAll(keepingCapacity: true)
    }

    private mutating func endKana() {
        let romaji = Romaji.of(kana)
        if !romaji.isEmpty { words.append(romaji) }
        kana.removeAll(keepingCapacity: true)
    }

    /// Ends kanji and the kana behind them; a single kana belongs to the kanji before it.
    private mutating func endRun() {
        if kana.count == 1, !run.isEmpty {
            run += kana
            kana.removeAll(keepingCapacity: true)
        }
        endKanji()
        if !kana.isEmpty { endKana() }
    }

    private mutating func endKanji() {
        guard !run.isEmpty else { return }
        defer { run.removeAll(keepingCapacity: true) }
        let kept = run.map(KanjiVariants.kept)
        if kept.count == 1 {
            words.append(String(Character(kept[0])))
            return
        }
        for (first, second) in zip(kept, kept.dropFirst()) {
            var pair = String.UnicodeScalarView()
            pair.append(first)
            pair.append(second)
            words.append(String(pair))
        }
    }
}
