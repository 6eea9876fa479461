import TestOffice
import Testing

@testable import Matching

@Suite("Texts as they are compared")
struct FoldedTextTests {
    private func folded(_ text: String) -> String { String(decoding: FoldedText.units(of: text), as: UTF16.self) }

    @Test(
        "spaces stand between words only, one at a time",
        arguments: [
            ("  a  b  ", "a b"), ("a - b", "a b"), ("\u{3000}山\u{3000}\u{3000}田\u{3000}", "山 田"), ("・・・", ""), ("", ""),
            ("A\t\nB", "a b"), ("a.b.c.", "abc"), ("l'été", "lete"),
        ])
    func spaces(text: String, expected: String) {
        #expect(folded(text) == expected)
    }

    @Test(
        "a mark of voicing joins its kana, narrow or set apart",
        arguments: [
            ("ｶﾞｷﾞ", "ガギ"), ("ﾊﾟﾋﾟ", "パピ"), ("ﾊﾞ", "バ"), ("か\u{3099}", "ガ"), ("は\u{309a}", "パ"), ("ｳﾞ", "ブ"), ("ﾁﾞﾂﾞ", "ジズ"),
            // Where nothing takes the mark it is dropped.
            ("ｱﾞ", "ア"), ("aﾞ", "a"),
        ])
    func voiced(text: String, expected: String) {
        #expect(folded(text) == expected)
    }

    @Test(
        "々 repeats the letter before it, over the space that evenly set names have",
        arguments: [("佐々木", "佐佐木"), ("野々村", "野野村"), ("佐 々 木", "佐 佐 木"), ("々", "")])
    func repeated(text: String, expected: String) {
        #expect(folded(text) == expected)
    }

    @Test(
        "numbers in rings, letters of two and signs of forms are spelled out",
        arguments: [
            ("①⑨", "19"), ("Weiß", "weiss"), ("Æther", "aether"), ("Þór", "thor"), ("㈱山", "株式会社山"), ("㍿山", "株式会社山"),
            ("㈲", "有限会社"), ("㈻緑", "学校法人緑"), ("𠮷野", "吉野"),
        ])
    func spelled(text: String, expected: String) {
        #expect(folded(text) == expected)
    }

    /// ゝ repeats a kana, ゞ repeats it voiced; a kana that takes no mark is repeated as it is.
    @Test(
        "marks of repetition in kana are the kana, so that いすゞ is いすず",
        arguments: [
            ("いすゞ自動車", "イスズ自動車"), ("イスヾ", "イスズ"), ("金子みすゞ", "金子ミスズ"), ("なゝ", "ナナ"), ("バナヽ", "バナナ"), ("あゞ", "アア"),
            ("すゞき", "スズキ"), ("ゝ", ""), ("ゞ", ""),
        ])
    func repeatedKana(text: String, expected: String) {
        #expect(folded(text) == expected)
    }

    @Test("characters above the basic plane are told apart, and are no Latin letters")
    func planes() {
        let (one, other) = (FoldedText.units(of: "𩸽"), FoldedText.units(of: "𠀋"))
        #expect(one.count == 1 && other.count == 1 && one != other)
        #expect(one[0] >= 0xe000 && other[0] >= 0xe000)
    }

    @Test(
        "no more than the limit is taken, and a form that stands at it is taken whole",
        arguments: [1, 2, 199, 200, 201])
    func limit(count: Int) {
        let long = String(repeating: "山", count: count)
        #expect(FoldedText.units(of: long).count == min(count, 200))
        var text = long + "㈱"
        var folded = FoldedText()
        text.withUTF8 { folded.fold($0, limit: count + 1) }
        #expect(folded.units.count == count + 4)
    }

    @Test("a text folds anew: nothing is left of the one before")
    func anew() {
        var folded = FoldedText()
        for (text, units) in [("山田", 2), ("a", 1), ("", 0), ("ｶﾞ", 1)] {
            ProfileTable.hand(text) { folded.fold($0) }
            #expect(folded.units.count == units)
        }
    }

    @Test("bytes that are no text never stop it", arguments: Dice.seeds(20))
    func noise(dice: Dice) {
        var dice = dice
        for _ in 0..<200 {
            let bytes = (0..<dice.number(0...40)).map { _ in UInt8(truncatingIfNeeded: dice.next()) }
            var folded = FoldedText()
            bytes.withUnsafeBufferPointer { folded.fold($0) }
            #expect(folded.units.count <= bytes.count * 6)
            #expect(folded.units.first != FoldTable.space && folded.units.last != FoldTable.space)
        }
    }

    @Test("folded twice is folded once, for text of every script", arguments: Dice.seeds(20))
    func twice(dice: Dice) {
        var dice = dice
        let letters = Array("aZ9éßøÆяЁΩあがっヴーｶﾞﾊﾟ々山澤㈱①（）・-.'　 ＡＢ１𠮷")
        for _ in 0..<100 {
            let text = String((0..<dice.number(0...12)).map { _ in dice.pick(letters) })
            let once = folded(text)
            #expect(folded(once) == once, "\(text)")
        }
    }
}
