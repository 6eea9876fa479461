import Testing
import Vocabulary

@testable import Ledger

@Suite("Refusals of the ledger")
struct LedgerRefusalTests {
    @Test("Code, facts and exit status stay what programs know", arguments: known)
    func stable(refusal: LedgerRefusal, code: String, facts: [String], kind: RefusalKind) {
        #expect(refusal.code == "ledger." + code)
        #expect(refusal.facts == facts)
        #expect(refusal.kind == kind)
    }

    static let known: [(LedgerRefusal, String, [String], RefusalKind)] = [
        (.unbalanced(reference: "I"), "unbalanced", ["I"], .fault), (.notOpen("7"), "not_open", ["7"], .declined),
        (.notReversible("7"), "not_reversible", ["7"], .declined), (.badRate("x"), "bad_rate", ["x"], .badInput),
        (.noRate(from: "USD", to: "JPY", day: day("2026-11-02")), "no_rate", ["USD", "JPY", "2026-11-02"], .badInput),
        (.sameCurrency("JPY"), "same_currency", ["JPY"], .badInput),
    ]
}
