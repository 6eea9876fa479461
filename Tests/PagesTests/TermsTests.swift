import Pages
import Testing
import Vocabulary

@Suite("Terms")
struct TermsTests {
    private static let terms = PageWords.books.flatMap(\.phrases).filter { $0.code.hasPrefix("term.") }

    @Test("One concept has one term: no two of them read alike in English")
    func once() {
        var owners: [String: String] = [:]
        for (code, phrase) in Self.terms {
            let other = owners.updateValue(code, forKey: phrase.reason.en)
            #expect(other == nil, "\(code) and \(other ?? "") are both “\(phrase.reason.en)”")
        }
        #expect(owners.count > 150)
    }
}
