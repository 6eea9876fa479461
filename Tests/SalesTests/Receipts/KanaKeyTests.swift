import Sales
import TestOffice
import Testing

@Suite("Kana key")
struct KanaKeyTests {
    @Test(
        "All ways in which banks and people write a payer have one key",
        arguments: [
            ("ｶ)ﾔﾏﾀﾞｼﾖｳｼﾞ", "ヤマダシヨウジ"), ("カ）ヤマダショウジ", "ヤマダシヨウジ"), ("ヤマダシヨウジ(カ", "ヤマダシヨウジ"),
            ("カブシキガイシャ ヤマダショウジ", "ヤマダシヨウジ"), ("やまだ　しょうじ", "ヤマダシヨウジ"), ("ヤマダショウジ 1234", "ヤマダシヨウジ"),
            ("ｹｲﾖｳｷﾞﾝｺｳ(ｶ)ﾁﾊﾞｼﾃﾝ", "ケイヨウギンコウチバシテン"), ("ﾄ-ﾖ-(ﾕ", "トヨ"), ("ﾄﾞ)ｽﾐﾀﾞ", "スミダ"), ("シヤ)ニホン", "ニホン"),
            ("カワサキ", "カワサキ"), ("", ""), ("123", ""),
        ])
    func key(name: String, key: String) {
        #expect(KanaKey.of(name) == key)
    }

    @Test(
        "legal forms go, as banks write them, as they are read and as they are registered",
        arguments: NameWithForm.kana + NameWithForm.kanji)
    func forms(name: NameWithForm) {
        #expect(KanaKey.of(name.name) == KanaKey.of(name.left))
    }

    @Test(
        "places of the payer within brackets go too (営業所略語)",
        arguments: ["カ)ヤマダ(エイ", "カ)ヤマダ(シユツ)", "ヤマダ(カ)(エイ", "ヤマダ(エイ)", "ヤマダ"])
    func places(name: String) {
        #expect(KanaKey.of(name) == "ヤマダ")
    }

    @Test("a letter without its bracket belongs to the name", arguments: ["カヤマダ", "ヤマダカ", "エイヤマ", "シユツパン"])
    func letters(name: String) {
        #expect(KanaKey.of(name) == name)
    }
}
