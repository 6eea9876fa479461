import Testing

@testable import Sales

@Suite("Numbers in what a payer wrote")
struct ReferenceTextTests {
    @Test(
        "The number is among the words, however it stands in the sentence",
        arguments: [
            ("INV-1", "INV-1"), ("  INV-1  ", "INV-1"), ("ご入金 INV-1", "INV-1"), ("ＩＮＶ－１", "INV-1"),
            ("inv-1", "INV-1"), ("Invoice INV-1.", "INV-1"), ("Invoice: INV-1", "INV-1"), ("請求書番号:INV-1", "INV-1"),
            ("INV-1、INV-2", "INV-2"), ("INV-1,INV-2", "INV-1"), ("INV-1/INV-2", "INV-2"), ("INV-1;INV-2", "INV-2"),
            ("(INV-1)", "INV-1"), ("「INV-1」", "INV-1"), ("【INV-1】様", "INV-1"), ("#INV-1", "INV-1"),
            ("No.INV-1_", "No.INV-1"), ("INV-1+INV-2", "INV-2"), ("２０２６０４０１", "20260401"), ("A B", "A B"),
            ("<INV-1>", "INV-1"), ("\"INV-1\"", "INV-1"), ("INV-1。", "INV-1"), ("INV-1\nINV-2", "INV-2"),
        ])
    func found(text: String, word: String) {
        #expect(ReferenceText.words(text).contains(word), "\(ReferenceText.words(text))")
    }

    @Test("Each word stands once, the whole text first, and no more than fifty are looked at")
    func bounded() {
        #expect(ReferenceText.words("A A a") == ["A A a", "A", "a"])
        #expect(ReferenceText.words("").isEmpty)
        #expect(ReferenceText.words("　 \t").isEmpty)
        #expect(ReferenceText.words(",;|").first == ",;|")
        let many = (1...500).map { "N\($0)" }.joined(separator: " ")
        #expect(ReferenceText.words(many).count == 50)
        let long = String(repeating: "x", count: 201)
        #expect(ReferenceText.words(long).isEmpty)
        #expect(
            ReferenceText.words(String(long.dropLast())) == [
                String(repeating: "x", count: 200), String(repeating: "X", count: 200),
            ])
    }
}
