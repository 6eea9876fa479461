/// Cyrillic letters of Russian, Ukrainian, Belarusian and Serbian in ASCII, the usual way of passports and lists (BGN/PCGN
/// without its marks).
package enum Cyrillic {
    /// Calls the body with every letter, small and capital, and its Latin letters; signs of softness have none.
    package static func each(_ body: (_ letter: Unicode.Scalar, _ latin: String) -> Void) {
        for (latin, letters) in table {
            for letter in letters.unicodeScalars {
                body(letter, latin)
                for capital in letter.properties.uppercaseMapping.unicodeScalars { body(capital, latin) }
            }
        }
    }

    private static let table: [(latin: String, letters: String)] = [
        ("a", "а"), ("b", "б"), ("v", "в"), ("g", "гґ"), ("d", "д"), ("e", "еэє"), ("yo", "ё"), ("zh", "ж"), ("z", "з"),
        ("i", "иі"), ("y", "йы"), ("k", "к"), ("l", "л"), ("m", "м"), ("n", "н"), ("o", "о"), ("p", "п"), ("r", "р"),
        ("s", "с"), ("t", "т"), ("u", "уў"), ("f", "ф"), ("kh", "х"), ("ts", "ц"), ("ch", "ч"), ("sh", "ш"),
        ("shch", "щ"), ("", "ъь"), ("yu", "ю"), ("ya", "я"), ("yi", "ї"), ("dj", "ђ"), ("j", "ј"), ("lj", "љ"),
        ("nj", "њ"), ("c", "ћ"), ("dz", "џ"),
    ]
}
