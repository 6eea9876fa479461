import Testing

@testable import Interchange

@Suite("One width for letters, digits and katakana")
struct NarrowTextTests {
    @Test(
        "Folding is what Python's NFKC gives for these",
        arguments: [
            ("ＡＢＣ１２３", "ABC123"), ("ｶﾞｷﾞｸﾞﾊﾟﾋﾟｳﾞ", "ガギグパピヴ"), ("ﾜﾞｦﾞ", "\u{30F7}\u{30FA}"), ("（株）山田", "(株)山田"),
            ("ﾔﾏﾀﾞ ｼｮｳｼﾞ", "ヤマダ ショウジ"), ("山田　太郎", "山田 太郎"), ("｡｢｣､･ｰ", "。「」、・ー"), ("plain", "plain"),
        ])
    func folded(text: String, narrow: String) {
        #expect(NarrowText.folded(text) == narrow)
    }

    @Test("Identifiers and numbers lose their separators")
    func identifiers() {
        #expect(NarrowText.identifier("Ｔ１２３４-5678 90123") == "T1234567890123")
        #expect(NarrowText.identifier("de 123.456/789") == "DE123456789")
        #expect(NarrowText.digits("〒１００－０００１") == "1000001")
        #expect(NarrowText.phone("＋81 (3) 1234-5678") == "+81312345678")
        #expect(NarrowText.phone("０３ー１２３４ー５６７８") == "0312345678")
        #expect(NarrowText.phone("TEL （＋８１）3-1234-5678") == "+81312345678")
        #expect(NarrowText.phone("03-1234-5678 + 1") == "03123456781" && NarrowText.phone("+") == "+")
        #expect(NarrowText.trimmed("　\t a b \u{A0}") == "a b")
    }
}
