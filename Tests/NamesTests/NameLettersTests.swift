import Testing

@testable import Names

@Suite("Letters of a name")
struct NameLettersTests {
    private func read(_ text: String) -> (script: NameLetters.Script, text: String) {
        var (letters, text) = (NameLetters(), text)
        let script = text.withUTF8 { letters.read($0) }
        return (script, NameLetters.text(of: letters.letters))
    }

    @Test(
        "letters parted by dots are one word, initials before a name another",
        arguments: [
            ("K.K.", "kk "), ("G.m.b.H.", "gmbh "), ("A.B.C. Trading", "abc trading "), ("J.P.Morgan", "jp morgan "),
            ("J. P. Morgan", "j p morgan "),
            ("Co., Ltd.", "co ltd "), ("a.b", "ab "), ("St.Gallen", "st gallen "), ("S.p.A", "spa "), ("...", ""),
            ("", ""),
        ])
    func dots(text: String, words: String) {
        #expect(read(text).script == .latin && read(text).text == words)
        #expect(NameLetters.text(of: NameLetters.words(text.lowercased())) == words)
    }

    @Test(
        "the script is told at the first letter that is not ASCII",
        arguments: [
            ("Northwind 24", NameLetters.Script.latin), ("山田", .japanese), ("Sky株式会社", .japanese), ("あア一㈱", .japanese),
            ("Müller", .other),
            ("한빛", .other), ("ООО", .other), ("ﾔﾏﾀﾞ", .other), ("ＡＢＣ", .other),
        ])
    func scripts(text: String, script: NameLetters.Script) {
        #expect(read(text).script == script)
    }

    @Test(
        "a sign of a form is the form within brackets",
        arguments: [("㈱山", "(株式会社)山"), ("山㈲", "山(有限会社)"), ("㍿", "(株式会社)"), ("㈻緑", "(学校法人)緑")])
    func ligatures(text: String, spelled: String) {
        #expect(read(text).text.trimming(" ") == spelled)
        #expect(NameLetters.text(of: NameLetters.eastAsian(text)) == spelled)
    }

    @Test("signs that stand for no form stay as they are", arguments: ["㈭", "㊎", "㎏"])
    func otherSigns(sign: String) {
        #expect(read("山" + sign).text.trimming(" ") == "山" + sign)
    }

    @Test("letters as a text are what they were, in every plane")
    func text() {
        for value in [
            0x20, 0x7E, 0x80, 0x7FF, 0x800, 0x2FFF, 0x3000, 0x9FFF, 0xA000, 0xD7FF, 0xE000, 0xFFFD, 0x1_0000, 0x2_0BB7,
            0x10_FFFF,
        ] as [UInt32] {
            let text = NameLetters.text(of: [0x41, value, 0x41])
            #expect(text.unicodeScalars.map(\.value) == [0x41, value, 0x41], "\(value)")
        }
        // What is no letter at all is left out.
        #expect(NameLetters.text(of: [0x41, 0xD800, 0x42, 0x11_0000]) == "AB")
    }

    @Test(
        "kana, kanji and hangul need no spaces",
        arguments: [
            ("あ", true), ("ア", true), ("山", true), ("𠮷", true), ("한", true), ("﨑", true), ("a", false), ("Ω", false),
            ("я", false),
        ] as [(Unicode.Scalar, Bool)])
    func eastAsian(scalar: Unicode.Scalar, isEastAsian: Bool) {
        #expect(NameLetters.isEastAsian(scalar) == isEastAsian)
    }

    @Test("words are where one space parts letters")
    func words() {
        let letters = "ab c  def ".unicodeScalars.map(\.value)
        #expect(NameLetters.words(of: letters) == [0..<2, 3..<4, 6..<9])
        #expect(NameLetters.words(of: []).isEmpty && NameLetters.without(letters) { $0 == 0x20 }.count == 6)
    }
}

extension String {
    /// Without one character at its end.
    fileprivate func trimming(_ end: Character) -> String { last == end ? String(dropLast()) : self }
}
