import Names

/// What each character becomes before names and addresses are compared (名寄せキー): one width, one case, katakana for
/// hiragana, large kana, no long-vowel marks, no accents, one shape for old and new kanji. For keys only; the text itself
/// is never changed. Characters above the basic plane keep apart by a private number.
struct FoldTable: Sendable {
    /// Nothing: the character is dropped.
    static let nothing: UInt16 = 0
    /// More than one character: ``FoldedText`` knows which.
    static let several: UInt16 = 1
    /// A boundary between words.
    static let space: UInt16 = 0x20

    private let units: [UInt16]

    static let shared = FoldTable()

    subscript(unit: UInt16) -> UInt16 { units[Int(unit)] }

    init() {
        var units = (0...UInt16.max).map { $0 }
        Self.fold(latin: &units)
        Self.fold(marks: &units)
        Self.fold(wide: &units)
        Self.fold(kana: &units)
        KanjiVariants.each { variant, kept in
            if let variant = UInt16(exactly: variant.value) {
                units[Int(variant)] = UInt16(truncatingIfNeeded: kept.value)
            }
        }
        Self.fold(several: &units)
        self.units = units
    }

    private static func fold(latin units: inout [UInt16]) {
        for letter in UInt16(ascii: "A")...UInt16(ascii: "Z") { units[Int(letter)] = letter | 0x20 }
        Accents.each { letter, plain in
            if let unit = UInt16(exactly: letter.value), let first = plain.utf16.first { units[Int(unit)] = first }
        }
        for unit in UInt16(0x391)...0x3a9 { units[Int(unit)] = unit + 0x20 }
        for unit in UInt16(0x410)...0x42f { units[Int(unit)] = unit + 0x20 }
        for unit in UInt16(0x400)...0x40f { units[Int(unit)] = unit + 0x50 }
    }

    private static func fold(marks units: inout [UInt16]) {
        for unit in 0..<0x20 { units[unit] = nothing }
        for unit in "\t\n,/-_:;|+・·、､。｡〜~=*".utf16 { units[Int(unit)] = space }
        for unit in [
            0xa0, 0x3000, 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212, 0xff65, 0xfe58, 0xfe63,
        ] {
            units[unit] = space
        }
        for unit in ".'\"’‘“”`´「」『』!?".utf16 { units[Int(unit)] = nothing }
        for range in [0x300...0x36f, 0xfe00...0xfe0f, 0x200b...0x200f, 0x2060...0x206f, 0x3099...0x309c] {
            for unit in range { units[unit] = nothing }
        }
        for unit in [0xfeff, 0xad, 0x7f] { units[unit] = nothing }
        for unit in "【〔[{".utf16 { units[Int(unit)] = UInt16(ascii: "(") }
        for unit in "】〕]}".utf16 { units[Int(unit)] = UInt16(ascii: ")") }
    }

    /// Wide letters and signs become what their narrow ones do.
    private static func fold(wide units: inout [UInt16]) {
        for unit in 0..<0x5e { units[0xff01 + unit] = units[0x21 + unit] }
    }

    private static func fold(kana units: inout [UInt16]) {
        for code in UInt32(0x30a1)...0x30fa { units[Int(code)] = UInt16(Kana.large(code)) }
        for (kept, other) in Kana.alike { units[Int(other)] = UInt16(kept) }
        units[0x30f4] = 0x30d6
        for code in UInt32(0x3041)...0x3096 { units[Int(code)] = units[Int(Kana.katakana(code))] }
        for (half, full) in Kana.halfWidth { units[Int(half)] = units[Int(full)] }
        units[Int(Kana.longVowel)] = nothing
        units[0xff70] = nothing
    }

    /// What becomes several characters: ß, ㈱.
    private static func fold(several units: inout [UInt16]) {
        for unit in 0x3231...0x323f { units[unit] = nothing }
        for unit in FoldedText.several.keys { units[Int(unit)] = several }
    }
}

extension UInt16 {
    init(ascii scalar: Unicode.Scalar) { self = UInt16(truncatingIfNeeded: scalar.value) }
}
