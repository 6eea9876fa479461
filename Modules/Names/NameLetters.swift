/// The letters of a name as its key has them, in UTF-8: lower case, one width, words parted by one space at most.
struct NameLetters {
    enum Script {
        case latin, japanese, other
    }

    static let space: UInt8 = 32
    private(set) var bytes: [UInt8] = []
    /// Where the last word begins, and where it goes on behind its last dot.
    private var word = 0
    private var dot = 0

    /// The short way for what most names are made of: ASCII, kana and kanji in their usual width. What was read is worth
    /// nothing where the script is ``Script/other``.
    mutating func read(_ text: UnsafeBufferPointer<UInt8>) -> Script {
        bytes.reserveCapacity(text.count)
        var script = Script.latin
        var position = 0
        while position < text.count {
            let byte = text[position]
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): bytes.append(byte)
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): bytes.append(byte | 0x20)
            case UInt8(ascii: "&"), UInt8(ascii: "("), UInt8(ascii: ")"): bytes.append(byte)
            case UInt8(ascii: "."): takeDot()
            case ..<0x80: endWord()
            case 0xE3...0xE9 where position + 2 < text.count:
                script = .japanese
                let (second, third) = (text[position + 1], text[position + 2])
                position += 2
                switch (byte, second, third) {
                case (0xE3, 0x80, 0x80), (0xE3, 0x83, 0xBB): break
                // Signs of one character, ㈱ among them, take the long way.
                case (0xE3, 0x88, _), (0xE3, 0x8A, _), (0xE3, 0x8D, 0xBF): return .other
                default: bytes += [byte, second, third]
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
        if bytes.count - dot == 1 { dot = bytes.count } else { endWord() }
    }

    private mutating func endWord() {
        // J.P.Morgan: behind the initials begins another word.
        if dot > word, bytes.count - dot > 1 { bytes.insert(Self.space, at: dot) }
        if bytes.last != Self.space && !bytes.isEmpty { bytes.append(Self.space) }
        (word, dot) = (bytes.count, bytes.count)
    }

    /// A name in letters with accents, Greek or Cyrillic: parted into words as a plain Latin one.
    static func words(_ folded: String) -> [UInt8] {
        var letters = NameLetters()
        for scalar in folded.unicodeScalars {
            if scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "&" {
                letters.bytes += String(scalar).utf8
            } else if scalar == "." {
                letters.takeDot()
            } else {
                letters.endWord()
            }
        }
        letters.endWord()
        return letters.bytes
    }

    /// A text in one width with kana, kanji or hangul, which need no spaces between words.
    static func eastAsian(_ folded: String) -> [UInt8] {
        var scalars = String.UnicodeScalarView()
        for scalar in folded.lowercased().unicodeScalars where !isDropped(scalar) {
            if let form = LegalForms.ofLigature(scalar), let written = form.written.first {
                scalars.append(contentsOf: "(\(written))".unicodeScalars)
            } else {
                scalars.append(scalar)
            }
        }
        return Array(String(scalars).utf8)
    }

    /// Where words stand in letters that one space parts.
    static func words(of bytes: [UInt8]) -> [Range<Int>] {
        bytes.split(separator: space).map { $0.startIndex..<$0.endIndex }
    }

    /// Kana, kanji and hangul, which need no spaces between words.
    static func isEastAsian(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x1100...0x11FF, 0x2E80...0x9FFF, 0xAC00...0xD7AF, 0xF900...0xFAFF, 0x20000...0x3FFFF: true
        default: false
        }
    }

    static func isBracket(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")") }

    /// Whether a byte is not the first of its character.
    static func isContinued(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

    private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20, 0x09, 0x3000, 0x30FB, 0x2E, 0x2C, 0x27, 0x22, 0x2019, 0x201C, 0x201D, 0xFE00...0xFE0F,
            0xE0100...0xE01EF, 0x200B...0x200F, 0x2060, 0xFEFF:
            true
        default: false
        }
    }
}
