import Party
import Screening
import Testing
import Vocabulary

@testable import Gate

@Suite("Refusals of the gate")
struct GateRefusalTests {
    @Test("Code, facts and exit status stay what programs know", arguments: known)
    func stable(refusal: GateRefusal, code: String, facts: [String], kind: RefusalKind) {
        #expect(refusal.code == "gate." + code)
        #expect(refusal.facts == facts)
        #expect(refusal.kind == kind)
    }

    static let known: [(GateRefusal, String, [String], RefusalKind)] = [
        (.notCrossed(party: "A", side: .sale), "not_crossed", ["A", "sale", "sale"], .badInput),
        (.alreadyCrossed(party: "A", side: .purchase), "already_crossed", ["A", "purchase", "purchase"], .declined),
        (.notWaiting(party: "A"), "not_waiting", ["A"], .declined),
        (.dateMissing, "date_missing", [], .usage), (.survivorMissing, "survivor_missing", [], .usage),
        (.screened(party: "A", .possible), "screening_possible", ["A"], .declined),
        (.screened(party: "A", .confirmed), "screening_confirmed", ["A"], .declined),
        (.unknownVersion("x@1"), "unknown_version", ["x@1"], .badInput),
        (.unknownReason("x"), "unknown_reason", ["x"], .usage),
    ]

    @Test("Every reason for a return is read from its word, and no other", arguments: ReturnReason.allCases)
    func reasons(reason: ReturnReason) throws {
        #expect(try ReturnReason(word: reason.rawValue) == reason)
        #expect(throws: GateRefusal.unknownReason(reason.rawValue.uppercased())) {
            try ReturnReason(word: reason.rawValue.uppercased())
        }
    }
}
