/// The letters of a name as its key has them, by their numbers in Unicode: lower case, one width, words parted by one space at most.
struct NameLetters {
    enum Script {
        case latin, japanese, other
    }

    static let space: UInt32 = 0x20
    private(set) var letters: [UInt32] = []
    /// Where the last word begins, and where it goes on behind its last dot.
    private var word = 0
    private var dot = 0

    /// The short way for what most names are made of: ASCII, kana and kanji in their usual width. What was read is worth
    /// nothing where the script is ``Script/other``.
    mutating func read(_ text: UnsafeBufferPointer<UInt8>) -> Script {
        letters.reserveCapacity(text.count)
        var script = Script.latin
        var position = 0
        while position < text.count {
            let byte = text[position]
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                UInt8(ascii: "&"), UInt8(ascii: "("), UInt8(ascii: ")"):
                letters.append(UInt32(byte))
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): letters.append(UInt32(byte | 0x20))
            case UInt8(ascii: "."): takeDot()
            case ..<0x80: endWord()
            case 0xE3...0xE9 where position + 2 < text.count:
                script = .japanese
                let letter =
                    UInt32(byte & 0x0F) << 12 | UInt32(text[position + 1] & 0x3F) << 6
                    | UInt32(text[position + 2] & 0x3F)
                position += 2
                switch letter {
                case 0x3000, 0x30FB: break
                case 0x3200...0x33FF: letters += Self.ligatures[letter] ?? [letter]
                default: letters.append(letter)
                }
            default: return .other
            }
            position += 1
        }
        endWord()
        return script
    }

    /// Single letters parted by dots are one word: K.K., G.m.b.H.
    private mutating func takeDot() {
        if letters.count - dot == 1 { dot = letters.count } else { endWord() }
    }

    private mutating func endWord() {
        // J.P.Morgan: behind the initials begins another word.
        if dot > word, letters.count - dot > 1 { letters.insert(Self.space, at: dot) }
        if letters.last != Self.space && !letters.isEmpty { letters.append(Self.space) }
        (word, dot) = (letters.count, letters.count)
    }

    /// A name in letters with accents, Greek or Cyrillic: parted into words as a plain Latin one.
    static func words(_ folded: String) -> [UInt32] {
        var name = NameLetters()
        for scalar in folded.unicodeScalars {
            if scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "&" {
                name.letters.append(scalar.value)
            } else if scalar == "." {
                name.takeDot()
            } else {
                name.endWord()
            }
        }
        name.endWord()
        return name.letters
    }

    /// A text in one width with kana, kanji or hangul, which need no spaces between words.
    static func eastAsian(_ folded: String) -> [UInt32] {
        var letters: [UInt32] = []
        letters.reserveCapacity(folded.utf8.count)
        for scalar in folded.unicodeScalars {
            switch scalar.value {
            case 0x3200...0x33FF: letters += ligatures[scalar.value] ?? [scalar.value]
            // Kana and kanji know no small letters.
            case 0x3000...0x9FFF: if !isDropped(scalar) { letters.append(scalar.value) }
            case ..<0x80:
                if !isDropped(scalar) { letters.append(isCapital(scalar) ? scalar.value | 0x20 : scalar.value) }
            default:
                let small = scalar.properties.lowercaseMapping.unicodeScalars
                letters += small.lazy.filter { !isDropped($0) }.map(\.value)
            }
        }
        return letters
    }

    private static func isCapital(_ scalar: Unicode.Scalar) -> Bool { scalar >= "A" && scalar <= "Z" }

    /// ㈱ is (株式会社).
    private static let ligatures: [UInt32: [UInt32]] = {
        var spelled: [UInt32: [UInt32]] = [:]
        for (sign, form) in LegalForms.ligatures {
            guard let written = form.written.first else { continue }
            spelled[sign.value] = [open] + written.unicodeScalars.map(\.value) + [close]
        }
        return spelled
    }()

    /// Letters as a text.
    static func text(of letters: some Sequence<UInt32>) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(letters.underestimatedCount * 3)
        for letter in letters {
            switch letter {
            case ..<0x80: bytes.append(UInt8(truncatingIfNeeded: letter))
            case 0x3000..<0xA000:
                bytes.append(0xE0 | UInt8(truncatingIfNeeded: letter >> 12))
                bytes.append(0x80 | UInt8(truncatingIfNeeded: letter >> 6 & 0x3F))
                bytes.append(0x80 | UInt8(truncatingIfNeeded: letter & 0x3F))
            default: if let scalar = Unicode.Scalar(letter) { bytes += UTF8.encode(scalar) ?? .init() }
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Without letters of some sort; most names have none.
    static func without(_ letters: [UInt32], _ isDropped: (UInt32) -> Bool) -> [UInt32] {
        letters.contains(where: isDropped) ? letters.filter { !isDropped($0) } : letters
    }

    /// Where words stand in letters that one space parts.
    static func words(of letters: [UInt32]) -> [Range<Int>] {
        letters.split(separator: space).map { $0.startIndex..<$0.endIndex }
    }

    /// Kana, kanji and hangul, which need no spaces between words.
    static func isEastAsian(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x1100...0x11FF, 0x2E80...0x9FFF, 0xAC00...0xD7AF, 0xF900...0xFAFF, 0x20000...0x3FFFF: true
        default: false
        }
    }

    static func isBracket(_ letter: UInt32) -> Bool { letter == open || letter == close }
    static let open: UInt32 = 0x28
    static let close: UInt32 = 0x29

    /// Spaces and marks; of ASCII everything but letters, digits, `&` and the brackets of `(株)`.
    private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x26, 0x28, 0x29, 0x30...0x39, 0x41...0x5A, 0x61...0x7A: false
        case ..<0x80, 0x3000, 0x30FB, 0x2019, 0x201C, 0x201D, 0xFE00...0xFE0F, 0xE0100...0xE01EF, 0x200B...0x200F,
            0x2060, 0xFEFF:
            true
        default: false
        }
    }
}
