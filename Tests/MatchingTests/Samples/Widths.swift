/// Text as narrow katakana, with the voiced mark as a letter of its own.
enum HalfWidth {
    private static let letters: [Character: String] = {
        let full = Array("ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン")
        var letters: [Character: String] = [:]
        for (letter, narrow) in zip(full, (0xff66 as UInt32)...0xff9d) {
            letters[letter] = Unicode.Scalar(narrow).map { String(Character($0)) }
        }
        for (voiced, plain) in zip("ガギグゲゴザジズゼゾダヂヅデドバビブベボヴ", "カキクケコサシスセソタチツテトハヒフヘホウ") {
            letters[voiced] = (letters[plain] ?? "") + "\u{ff9e}"
        }
        for (voiced, plain) in zip("パピプペポ", "ハヒフヘホ") { letters[voiced] = (letters[plain] ?? "") + "\u{ff9f}" }
        return letters
    }()

    static func of(_ text: String) -> String { text.map { letters[$0] ?? String($0) }.joined() }
}

/// ASCII as wide letters.
enum FullWidth {
    static func of(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.map { scalar in
                    (0x21...0x7e).contains(scalar.value) ? Unicode.Scalar(scalar.value + 0xfee0) ?? scalar : scalar
                }))
    }
}
