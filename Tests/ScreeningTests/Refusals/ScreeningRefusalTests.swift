import TestOffice
import Testing
import Vocabulary

@testable import Screening

@Suite("What screening refuses and remarks")
struct ScreeningRefusalTests {
    private static let spelt: [(ScreeningRefusal, String, [String], RefusalKind)] = [
        (.found(3), "found", ["3"], .badInput), (.nothingClosed, "nothing_closed", [], .badInput),
        (.notOFAC, "not_ofac", [], .badInput), (.unknownList("L"), "unknown_list", ["L"], .badInput),
        (.badThreshold("0.599"), "bad_threshold", ["0.599"], .usage),
        (.noHit(party: "A", matter: "L:1"), "no_hit", ["A", "L:1"], .badInput),
        (.several(party: "A", matters: "L:1, M:7"), "several", ["A", "L:1, M:7"], .usage),
        (.dueBefore(day("2026-11-01")), "due_before", ["2026-11-01"], .usage),
        (.noFile("7"), "no_file", ["7"], .badInput), (.held("A"), "held", ["A"], .declined),
    ]

    @Test("Code, facts and exit status stay what programs know", arguments: spelt)
    private func stable(refusal: ScreeningRefusal, code: String, facts: [String], kind: RefusalKind) {
        #expect(refusal.code == "screening." + code)
        #expect(refusal.facts == facts)
        #expect(refusal.kind == kind)
    }
}
