import Interchange

/// Kana by their numbers in Unicode (かな), for the keys that names are compared by.
package enum Kana {
    package static let longVowel: UInt32 = 0x30FC

    /// From ァ to ー.
    package static func isKatakana(_ letter: UInt32) -> Bool { letter >= 0x30A1 && letter <= 0x30FC }

    /// Katakana for hiragana; anything else as it is.
    package static func katakana(_ letter: UInt32) -> UInt32 {
        letter >= 0x3041 && letter <= 0x3096 ? letter + 0x60 : letter
    }

    /// ァ, ッ, ャ: what banks write large.
    package static func isSmall(_ letter: UInt32) -> Bool {
        switch letter {
        case 0x30A1, 0x30A3, 0x30A5, 0x30A7, 0x30A9, 0x30C3, 0x30E3, 0x30E5, 0x30E7, 0x30EE, 0x30F5, 0x30F6: true
        default: false
        }
    }

    /// The large katakana for a small one; anything else as it is.
    package static func large(_ letter: UInt32) -> UInt32 {
        switch letter {
        case 0x30F5: 0x30AB
        case 0x30F6: 0x30B1
        default: isSmall(letter) ? letter + 1 : letter
        }
    }

    /// A text with all its katakana large.
    package static func large(_ text: String) -> String {
        NameLetters.text(of: text.unicodeScalars.lazy.map { large($0.value) })
    }

    /// Two katakana that are one sound: the one of today's spelling, then the other (ジ and ヂ, イ and ヰ).
    package static let alike: [(kept: UInt32, other: UInt32)] = [
        (0x30B8, 0x30C2), (0x30BA, 0x30C5), (0x30AA, 0x30F2), (0x30A4, 0x30F0), (0x30A8, 0x30F1),
    ]

    /// The katakana of full width for one of half width, without marks of voicing.
    package static let halfWidth: [(half: UInt32, full: UInt32)] = (UInt32(0xFF66)...0xFF9D).map { half in
        (half, Unicode.Scalar(half).map { NarrowText.narrow($0).value } ?? half)
    }

    /// A kana with its mark of voicing (゛), or with the strong one (゜); nil where it takes none.
    package static func voiced(_ letter: UInt32, strongly: Bool) -> UInt32? {
        Unicode.Scalar(letter).flatMap { NarrowText.voiced($0, strongly: strongly) }?.value
    }
}
