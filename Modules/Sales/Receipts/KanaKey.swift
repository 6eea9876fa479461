import Interchange

/// The key by which a payer's name in kana is found again (振込名義): one width, large kana, without legal form, long-vowel
/// marks and punctuation. `ｶ)ﾔﾏﾀﾞｼﾖｳｼﾞ` and `カブシキガイシャ ヤマダショウジ` are both `ヤマダシヨウジ`.
package enum KanaKey {
    /// Empty where nothing of a name is left.
    package static func of(_ name: String) -> String {
        var scalars = NarrowText.folded(name).uppercased().unicodeScalars.map(large)
        scalars = withoutForm(scalars)
        scalars.removeAll { dropped.contains($0) || NarrowText.trimmed(String($0)).isEmpty }
        scalars = withoutSpokenForm(scalars)
        // A run of digits at either end is a number of theirs, not part of the name.
        while let first = scalars.first, isDigit(first) { scalars.removeFirst() }
        while let last = scalars.last, isDigit(last) { scalars.removeLast() }
        var key = String.UnicodeScalarView()
        key.append(contentsOf: scalars)
        return String(key)
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

    /// Hiragana becomes katakana, small kana become large.
    private static func large(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        var scalar = scalar
        if ("\u{3041}"..."\u{3096}").contains(scalar) { scalar = Unicode.Scalar(scalar.value + 0x60) ?? scalar }
        switch scalar {
        case "ァ", "ィ", "ゥ", "ェ", "ォ", "ッ", "ャ", "ュ", "ョ", "ヮ":
            return Unicode.Scalar(scalar.value + 1) ?? scalar
        case "ヵ": return "カ"
        case "ヶ": return "ケ"
        default: return scalar
        }
    }

    private static let dropped: Set<Unicode.Scalar> = ["ー", "-", ".", "(", ")", "・", ",", "/", "「", "」", "'"]

    /// Takes off `カ)` at the beginning, `(カ` at the end, `(カ)` in the middle; without the bracket the letters belong
    /// to the name.
    private static func withoutForm(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
        for form in forms {
            if scalars.starts(with: form + [")"]) { return Array(scalars.dropFirst(form.count + 1)) }
            if scalars.starts(with: ["("] + form + [")"]) { return Array(scalars.dropFirst(form.count + 2)) }
            if scalars.suffix(form.count + 1).elementsEqual(["("] + form) {
                return Array(scalars.dropLast(form.count + 1))
            }
            if scalars.suffix(form.count + 2).elementsEqual(["("] + form + [")"]) {
                return Array(scalars.dropLast(form.count + 2))
            }
            if let range = scalars.firstRange(of: ["("] + form + [")"]) {
                return Array(scalars[..<range.lowerBound] + scalars[range.upperBound...])
            }
        }
        return scalars
    }

    /// The same for forms as they are read aloud, at either end of a name.
    private static func withoutSpokenForm(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
        for form in spokenForms where scalars.count > form.count {
            if scalars.starts(with: form) { return Array(scalars.dropFirst(form.count)) }
            if scalars.suffix(form.count).elementsEqual(form) { return Array(scalars.dropLast(form.count)) }
        }
        return scalars
    }

    /// What banks write for legal forms, the long ones before those that they contain.
    private static let forms: [[Unicode.Scalar]] = [
        "トクヒ", "チドク", "シユウ", "シユツ", "シホウ", "チユウ", "ロウム", "ギヨ", "シヤ", "ザイ", "ガク", "フク", "ホゴ", "ドク",
        "ダイ", "ベン", "ゼイ", "ノウ", "カンリ", "カ", "ユ", "メ", "シ", "ド", "ソ", "イ",
    ].map { Array($0.unicodeScalars) }

    private static let spokenForms: [[Unicode.Scalar]] = [
        "カブシキガイシヤ", "カブシキカイシヤ", "ユウゲンガイシヤ", "ユウゲンカイシヤ", "ゴウドウガイシヤ", "ゴウドウカイシヤ", "ゴウシガイシヤ",
        "ゴウメイガイシヤ",
    ].map { Array($0.unicodeScalars) }
}
