import Sales
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
}
