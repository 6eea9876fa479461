import TestOffice
import Testing

@testable import Party

@Suite("A text as search sees it")
struct SearchFormTests {
    private func words(_ text: String) -> [String] {
        let form = SearchForm(text)
        return form.starts.indices.map { index in
            let letters = form.letters[form.starts[index]..<form.end(ofWord: index)]
            return String(String.UnicodeScalarView(letters.compactMap(Unicode.Scalar.init)))
        }
    }

    @Test(
        "Words begin behind spaces, signs and dots, and where Latin letters and others meet",
        arguments: [
            ("Delta Motion", ["delta", "motion"]), ("Delta-Motion", ["delta", "motion"]),
            ("Delta.Motion", ["delta", "motion"]),
            ("Delta/Motion&Co", ["delta", "motion"]), ("O'Neil", ["oneil"]), ("K.K.Hikari", ["kk", "hikari"]),
            ("S.p.A. Rossi", ["spa", "rossi"]), ("3M", ["3m"]), ("ABC商事", ["abc", "商事"]), ("山田ABC", ["山田", "abc"]),
            ("山田・商事", ["山田", "商事"]), ("山田　商事", ["山田", "商事"]), ("ヤマダ", ["ヤマダ"]), ("サーバー", ["サバ"]),
            ("ジョン・スミス", ["ジヨン", "スミス"]), ("", []), ("　", []), ("・・", []), ("E＝mc²", ["e", "mc"]),
            ("Ｄｅｌｔａ　１２３", ["delta", "123"]), ("naïve café", ["naive", "cafe"]), ("Łódź", ["lodz"]),
            ("Ⅲ号館", ["iii", "号館"]),
            ("№5", ["no5"]), ("ハﾟリ", ["パリ"]), ("ヷ", ["ヷ"]), ("ゝ", []), ("いすゞ", ["イスズ"]), ("こゝろ", ["ココロ"]),
        ])
    func starts(text: String, expected: [String]) {
        #expect(words(text) == expected)
    }

    @Test("A text and itself in another width, case or kana is one", arguments: Dice.seeds(20))
    func widths(dice: Dice) {
        var dice = dice
        let pieces = ["ヤマダ", "デンキ", "ショウジ", "Delta", "Motion", "123", "パーツ", "ヴィラ"]
        let narrow: [Character: String] = [
            "ヤ": "ﾔ", "マ": "ﾏ", "ダ": "ﾀﾞ", "デ": "ﾃﾞ", "ン": "ﾝ", "キ": "ｷ", "シ": "ｼ", "ョ": "ｮ", "ウ": "ｳ", "ジ": "ｼﾞ",
            "パ": "ﾊﾟ",
            "ー": "ｰ", "ツ": "ﾂ", "ヴ": "ｳﾞ", "ィ": "ｨ", "ラ": "ﾗ",
        ]
        for _ in 0..<50 {
            let text = (0..<dice.number(1...4)).map { _ in dice.pick(pieces) }.joined(
                separator: dice.pick([" ", "", "・"]))
            let other = text.map { character -> String in
                if let half = narrow[character], dice.happens(50) { return half }
                if let ascii = character.asciiValue, ascii > 32, dice.happens(50) {
                    return String(UnicodeScalar(UInt32(ascii) + 0xFEE0) ?? " ")
                }
                return dice.happens(50) ? character.uppercased() : String(character)
            }.joined()
            #expect(SearchForm(other).letters == SearchForm(text).letters, "\(text) \(other)")
            #expect(SearchForm(other).starts == SearchForm(text).starts, "\(text) \(other)")
        }
    }

    @Test(
        "Any text at all is read to its end, and words stand in its letters in their order", arguments: Dice.seeds(20))
    func anything(dice: Dice) {
        var dice = dice
        for _ in 0..<100 {
            var text = ""
            for _ in 0..<dice.roll(30) {
                let range = dice.pick([
                    0...0x7F, 0x80...0x24F, 0x3000...0x30FF, 0x4E00...0x4FFF, 0xFF00...0xFFEF, 0x1F300...0x1F3FF,
                ])
                if let scalar = UnicodeScalar(UInt32(dice.number(range))) { text.unicodeScalars.append(scalar) }
            }
            let form = SearchForm(text)
            #expect(form.starts == form.starts.sorted() && Set(form.starts).count == form.starts.count)
            #expect(form.starts.allSatisfy { form.letters.indices.contains($0) })
            #expect(form.isEmpty == form.starts.isEmpty || form.letters.isEmpty)
            var removed = form
            if form.letters.count > 2 {
                let from = dice.roll(form.letters.count - 1), to = from + 1 + dice.roll(form.letters.count - from - 1)
                removed.remove(from..<to)
                #expect(removed.letters == Array(form.letters[..<from] + form.letters[to...]))
                #expect(removed.starts.allSatisfy { removed.letters.indices.contains($0) })
            }
        }
    }
}
