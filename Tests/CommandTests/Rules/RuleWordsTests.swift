import Gate
import Presentation
import Testing
import Vocabulary

@testable import sekisho

@Suite("Words of rules")
struct RuleWordsTests {
    @Test("everything that a policy may ask for has a name in both languages, and no two sources share one")
    func measures() throws {
        let measures = try Measures(of: Office.evidence)
        #expect(measures.names.count > 12)
        for name in measures.names {
            let code = try #require(measures[name]).words
            for language in [Language.english, .japanese] {
                #expect(Catalogue.say(code, in: language) != code, "\(code) has no words")
            }
        }
    }
}
