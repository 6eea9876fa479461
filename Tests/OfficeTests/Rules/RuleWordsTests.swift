import Gate
import Governance
import Office
import TestOffice
import Testing
import Vocabulary

@Suite("Words of rules")
struct RuleWordsTests {
    @Test("the text with which a database begins can be read, and calls itself as said")
    func firstTexts() throws {
        let books = try TestOffice(.sqlite, []).books()
        let gate = try GateDesk(books, evidence: Office.parts.evidence, stops: [], exits: [])
        let kinds = gate.rules + Office.parts.rules
        #expect(kinds.map(\.name) == ["gate.sale", "gate.purchase", "score", "credit", "matching.receipts"])
        for kind in kinds { #expect(try kind.check(kind.firstText) == kind.firstName) }
    }

    @Test("everything that a policy may ask for has a name in both languages, and no two sources share one")
    func measures() throws {
        let measures = try Measures(of: Office.parts.evidence)
        #expect(measures.names.count > 12)
        for name in measures.names {
            let code = try #require(measures[name]).words
            #expect(Speaker(.english, Office.phrases).knows(code), "\(code) has no words")
        }
    }
}
