/// Latin letters with accents, and what they are without: ü is u, æ is ae (アクセント付き文字). For keys only.
package enum Accents {
    /// Calls the body with every letter, small and capital, and the plain small letters that stand for it.
    package static func each(_ body: (_ letter: Unicode.Scalar, _ plain: String) -> Void) {
        for (plain, letters) in table {
            for letter in letters.unicodeScalars {
                body(letter, plain)
                let capital = letter.properties.uppercaseMapping.unicodeScalars
                if capital.count == 1, let capital = capital.first, capital.value >= 0x80, capital != letter {
                    body(capital, plain)
                }
            }
        }
        for (letter, plain) in capitalsAlone { body(letter, plain) }
    }

    private static let capitalsAlone: [(Unicode.Scalar, String)] = [("İ", "i"), ("ẞ", "ss")]

    private static let table: [(plain: String, letters: String)] = [
        ("a", "àáâãäåāăąǎạảấầẩẫậắằẳẵặ"), ("c", "çćĉċč"), ("d", "ďđð"), ("e", "èéêëēĕėęěẹẻẽếềểễệ"), ("g", "ĝğġģǧ"),
        ("h", "ĥħḥḫ"), ("i", "ìíîïĩīĭįıǐỉị"), ("j", "ĵ"), ("k", "ķĸǩ"), ("l", "ĺļľŀł"), ("n", "ñńņňŉŋǹ"),
        ("o", "òóôõöøōŏőǒơọỏốồổỗộớờởỡợ"), ("r", "ŕŗř"), ("s", "śŝşšșṣ"), ("t", "ţťŧțṭ"), ("u", "ùúûüũūŭůűųǔưụủứừửữự"),
        ("w", "ŵẁẃẅ"), ("y", "ýÿŷỳỵỷỹ"), ("z", "źżžẓ"), ("ss", "ß"), ("ae", "æ"), ("oe", "œ"), ("th", "þ"),
    ]
}
