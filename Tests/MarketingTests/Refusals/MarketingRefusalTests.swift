import Testing
import Vocabulary

@testable import Marketing

@Suite("Refusals of marketing")
struct MarketingRefusalTests {
    private static let first = Day(number: 20_700), last = Day(number: 20_699)

    @Test("Code, facts and exit status stay what programs know", arguments: known)
    func stable(refusal: MarketingRefusal, code: String, facts: [String], kind: RefusalKind) {
        #expect((refusal.code, refusal.facts, refusal.kind) == ("marketing." + code, facts, kind))
    }

    static let known: [(MarketingRefusal, String, [String], RefusalKind)] = [
        (.nobody, "touch.nobody", [], .badInput),
        (
            .endsBeforeStart(first, last), "campaign.ends_before_start", ["2026-09-04", "2026-09-03"], .badInput
        ), (.negative("-1"), "negative", ["-1"], .badInput), (.notHours("x"), "spend.not_hours", ["x"], .badInput),
        (.pointsOutOfRange(0), "score.points_out_of_range", ["0"], .badInput),
        (.alreadyThere("P", .hot), "temperature.already_there", ["P", "hot"], .declined),
        (.touchRecorded("T"), "touch.recorded", ["T"], .badInput),
    ]
}
