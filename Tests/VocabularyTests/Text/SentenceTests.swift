import Testing
import Vocabulary

@Suite("A sentence")
struct SentenceTests {
    @Test("says something", arguments: ["x", " 展示会で面談 ", "\n-"])
    func some(text: String) throws {
        #expect(try Sentence(text).text == text)
    }

    @Test("is refused where it says nothing", arguments: ["", " ", "\t\n", "\u{3000}", "\u{a0}"])
    func none(text: String) {
        #expect(throws: SentenceRefusal.blank) { try Sentence(text) }
    }
}
