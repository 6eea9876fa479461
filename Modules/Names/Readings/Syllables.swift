/// The one table of kana and their Latin letters (ヘボン式): every reading in Latin letters begins here.
package enum Syllables {
    /// The letters of one katakana from ァ to ヺ, up to three, the first one highest; 0 for what has none (ッ, ー).
    package static func packed(_ kana: UInt32) -> UInt32 {
        kana >= first && kana - first < UInt32(table.count) ? table[Int(kana - first)] : 0
    }

    /// Calls the body with each letter of a katakana.
    package static func each(_ kana: UInt32, _ body: (UInt8) -> Void) {
        let syllable = packed(kana)
        for shift in stride(from: UInt32(16), through: 0, by: -8) where syllable >> shift & 0xFF != 0 {
            body(UInt8(truncatingIfNeeded: syllable >> shift))
        }
    }

    private static let first: UInt32 = 0x30A1

    private static let table: [UInt32] = rows.joined().map { syllable in
        syllable.utf8.reduce(0) { $0 << 8 | UInt32($1) }
    }

    private static let rows: [[String]] = [
        ["a", "a", "i", "i", "u", "u", "e", "e", "o", "o"],
        ["ka", "ga", "ki", "gi", "ku", "gu", "ke", "ge", "ko", "go"],
        ["sa", "za", "shi", "ji", "su", "zu", "se", "ze", "so", "zo"],
        ["ta", "da", "chi", "ji", "", "tsu", "zu", "te", "de", "to", "do"],
        ["na", "ni", "nu", "ne", "no"],
        ["ha", "ba", "pa", "hi", "bi", "pi", "fu", "bu", "pu", "he", "be", "pe", "ho", "bo", "po"],
        ["ma", "mi", "mu", "me", "mo"],
        ["ya", "ya", "yu", "yu", "yo", "yo"],
        ["ra", "ri", "ru", "re", "ro"],
        ["wa", "wa", "i", "e", "o", "n", "vu", "ka", "ke", "va", "vi", "ve", "vo"],
    ]
}
