import Interchange
import Names

/// The key by which a payer's name in kana is found again (振込名義): one width, large kana, without legal form, long-vowel
/// marks and punctuation. `ｶ)ﾔﾏﾀﾞｼﾖｳｼﾞ` and `カブシキガイシャ ヤマダショウジ` are both `ヤマダシヨウジ`.
package enum KanaKey {
    /// Empty where nothing of a name is left.
    package static func of(_ name: String) -> String {
        let letters = withoutPlace(withoutForm(letters(name)[...]))
        // A run of digits at either end is a number of theirs, not part of the name.
        let key = letters.filter { !isMark($0) }[...].drop(while: isDigit)
        let end = key.lastIndex { !isDigit($0) }.map { $0 + 1 } ?? key.startIndex
        var text = String.UnicodeScalarView()
        text.append(contentsOf: key[..<end].lazy.compactMap(Unicode.Scalar.init))
        return String(text)
    }

    /// One width, upper case, katakana for hiragana, large kana; without spaces and long vowels.
    private static func letters(_ name: String) -> [UInt32] {
        var letters: [UInt32] = []
        for scalar in NarrowText.folded(name).uppercased().unicodeScalars where !NarrowText.isSpace(scalar) {
            if let form = LegalForms.ofLigature(scalar), let written = form.written.first {
                letters += Self.letters("(\(written))")
                continue
            }
            let letter = Kana.large(Kana.katakana(scalar.value))
            if letter != Kana.longVowel { letters.append(letter) }
        }
        return letters
    }

    /// Takes off a form at the beginning or the end, and `(カ)` in the middle; a letter of the banks without its bracket
    /// belongs to the name.
    private static func withoutForm(_ name: ArraySlice<UInt32>) -> ArraySlice<UInt32> {
        if let found = beginnings.beginning(name) { return name.dropFirst(found.letters.count) }
        if let found = endings.end(name) { return name.dropLast(found.letters.count) }
        guard let open = name.firstIndex(of: 0x28), let close = name[open...].firstIndex(of: 0x29),
            bracketed[Array(name[(open + 1)..<close])] != nil
        else { return name }
        return name[..<open] + name[(close + 1)...]
    }

    /// Takes off `(エイ` and `(シユツ)`, a place of the payer (営業所, 出張所).
    private static func withoutPlace(_ name: ArraySlice<UInt32>) -> ArraySlice<UInt32> {
        let end = name.last == 0x29 ? name.dropLast() : name
        guard let open = end.lastIndex(of: 0x28), places.contains(Array(end[(open + 1)...])) else { return name }
        return end[..<open]
    }

    private static func isDigit(_ letter: UInt32) -> Bool { (0x30...0x39).contains(letter) }

    private static func isMark(_ letter: UInt32) -> Bool {
        switch letter {
        case 0x2D, 0x2E, 0x28, 0x29, 0x2C, 0x2F, 0x27, 0x30FB, 0x300C, 0x300D: true
        default: false
        }
    }

    private static let beginnings = LegalForms.beginnings(letters)
    private static let endings = LegalForms.endings(letters)
    private static let bracketed = LegalForms.bracketed(letters)
    private static let places = Set(Places.bank.map(letters))
}
