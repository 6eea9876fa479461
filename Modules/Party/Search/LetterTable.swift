import Names

/// One letter for every way of writing it, for searching only (検索用の字形統一): one width, lower case without accents,
/// katakana for hiragana, new kanji for old ones (沢 ← 澤). What only parts words is a space.
enum LetterTable {
    /// Left out: variation selectors, accents that stand apart, apostrophes.
    static let dropped: UInt16 = 0
    /// More than one letter, or a letter that depends on its neighbours.
    static let special: UInt16 = 1
    static let space: UInt16 = 0x20

    /// By the number of a character of the basic plane.
    static let letters: [UInt16] = {
        var table = [UInt16](unsafeUninitializedCapacity: 0x10000) { buffer, count in
            for number in 0..<0x10000 { buffer.initializeElement(at: number, to: UInt16(number)) }
            count = 0x10000
        }
        latin(&table)
        greekAndCyrillic(&table)
        signs(&table)
        kana(&table)
        KanjiVariants.each { variant, kept in
            if variant.value < 0x10000 { table[Int(variant.value)] = UInt16(kept.value) }
        }
        for code in 0xFF01...0xFF5E { table[code] = table[code - 0xFEE0] }
        return table
    }()

    /// The letter of a character beyond the basic plane.
    static func letter(beyond number: UInt32) -> UInt32 {
        switch number {
        case 0x20BB7: 0x5409
        case 0xE0100...0xE01EF: 0
        default: number
        }
    }

    private static func latin(_ table: inout [UInt16]) {
        for code in 0..<0x80 {
            switch code {
            case 0x30...0x39, 0x61...0x7A: break
            case 0x41...0x5A: table[code] = UInt16(code + 0x20)
            case 0x27, 0x60: table[code] = dropped
            case 0x28, 0x29, 0x2D, 0x2E: table[code] = special
            default: table[code] = space
            }
        }
        for code in 0x80..<0xC0 { table[code] = space }
        Accents.each { letter, plain in
            let bytes = plain.utf8
            table[Int(letter.value)] = bytes.count == 1 ? bytes.first.map { UInt16($0) } ?? special : special
        }
        for code in [0xD7, 0xF7] { table[code] = space }
        for code in 0x300...0x36F { table[code] = dropped }
    }

    private static func greekAndCyrillic(_ table: inout [UInt16]) {
        for code in 0x391...0x3A9 { table[code] = UInt16(code + 0x20) }
        for pair in ["αΆά", "εΈέ", "ηΉή", "ιΊί", "οΌό", "υΎύ", "ωΏώ", "σς", "еЁё"] {
            let scalars = Array(pair.unicodeScalars)
            for scalar in scalars.dropFirst() { table[Int(scalar.value)] = UInt16(scalars[0].value) }
        }
        for code in 0x410...0x42F { table[code] = UInt16(code + 0x20) }
        for code in 0x402...0x40F { table[code] = UInt16(code + 0x50) }
    }

    private static func signs(_ table: inout [UInt16]) {
        for code in 0x2000...0x206F { table[code] = space }
        for code in [0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2018, 0x2019, 0x2060, 0xFEFF] { table[code] = dropped }
        for code in 0xFE00...0xFE0F { table[code] = dropped }
        for code in [0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212, 0xFE58, 0xFE63] { table[code] = special }
        for code in 0x3000...0x3020 where ![0x3005, 0x3006, 0x3007].contains(code) { table[code] = space }
        for code in [0x301C, 0x3030, 0x30A0, 0x30FB, 0xFFE5, 0xFFE1] { table[code] = space }
        // Legal forms in one character (㈱, ㍿).
        for code in 0x3220...0x3243 { table[code] = space }
        for code in 0x337B...0x337F { table[code] = space }
        for form in LegalForms.all {
            for sign in form.ligatures where sign.value < 0x10000 { table[Int(sign.value)] = space }
        }
        for code in [0x2116, 0x2121, 0x3005, 0x3099, 0x309A, 0x309B, 0x309C, 0x309D, 0x309E, 0x30FD, 0x30FE] {
            table[code] = special
        }
        for code in 0x2160...0x217B { table[code] = special }
        for code in 0x2460...0x2473 { table[code] = special }
    }

    /// Katakana for hiragana and half-width kana; small ones and long vowels stay, because the reading in Latin letters
    /// needs them.
    private static func kana(_ table: inout [UInt16]) {
        for (kept, other) in Kana.alike { table[Int(other)] = UInt16(kept) }
        table[0x30F4] = special
        for code in 0x30F5...0x30F6 { table[code] = UInt16(Kana.large(UInt32(code))) }
        for code in UInt32(0x3041)...0x3096 { table[Int(code)] = table[Int(Kana.katakana(code))] }
        for code in 0xFF61...0xFF65 { table[code] = space }
        for (half, full) in Kana.halfWidth { table[Int(half)] = table[Int(full)] }
        table[0xFF9E] = special
        table[0xFF9F] = special
    }
}
