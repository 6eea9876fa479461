/// Letters with accents and Cyrillic letters in plain ASCII, the usual way of passports and lists (BGN/PCGN without its
/// marks). Nil for what is no letter.
enum LatinLetters {
    static func of(_ scalar: Unicode.Scalar) -> String? { table[scalar] }

    private static let table: [Unicode.Scalar: String] = {
        var table: [Unicode.Scalar: String] = [:]
        let accents: [(String, String)] = [
            ("a", "àáâãäåāăąǎạảấầẩẫậắằẳẵặ"), ("c", "çćĉċč"), ("d", "ďđð"), ("e", "èéêëēĕėęěẹẻẽếềểễệ"), ("g", "ĝğġģǧ"),
            ("h", "ĥħḥḫ"), ("i", "ìíîïĩīĭįıǐỉị"), ("j", "ĵ"), ("k", "ķǩ"), ("l", "ĺļľŀł"), ("n", "ñńņňŉǹ"),
            ("o", "òóôõöøōŏőǒọỏốồổỗộớờởỡợơ"), ("r", "ŕŗř"), ("s", "śŝşšșṣ"), ("t", "ţťŧțṭ"),
            ("u", "ùúûüũūŭůűųǔụủứừửữựư"),
            ("w", "ŵẁẃẅ"), ("y", "ýÿŷỳỵỷỹ"), ("z", "źżžẓ"), ("ss", "ß"), ("ae", "æ"), ("oe", "œ"), ("th", "þ"),
            // Russian, Ukrainian, Belarusian, Serbian.
            ("a", "а"), ("b", "б"), ("v", "в"), ("g", "гґ"), ("d", "д"), ("e", "еэє"), ("yo", "ё"), ("zh", "ж"),
            ("z", "з"),
            ("i", "иі"), ("y", "йы"), ("k", "к"), ("l", "л"), ("m", "м"), ("n", "н"), ("o", "о"), ("p", "п"),
            ("r", "р"),
            ("s", "с"), ("t", "т"), ("u", "уў"), ("f", "ф"), ("kh", "х"), ("ts", "ц"), ("ch", "ч"), ("sh", "ш"),
            ("shch", "щ"), ("", "ъь"), ("yu", "ю"), ("ya", "я"), ("yi", "ї"), ("dj", "ђ"), ("j", "ј"), ("lj", "љ"),
            ("nj", "њ"), ("c", "ћ"), ("dz", "џ"),
        ]
        for (plain, letters) in accents {
            for letter in letters.unicodeScalars { table[letter] = plain }
            for letter in letters.uppercased().unicodeScalars { table[letter] = plain }
        }
        return table
    }()
}
