import Presentation
import Screening

extension Listing<HitLine> {
    /// Hits that wait for a decision, or were decided (該当の可能性一覧).
    package static let hits = Listing(
        "screening.list",
        [
            .code("party", "term.code") { $0.code }, .text("name", "term.name") { $0.partyName },
            .code("matter", "term.screening.matter") { $0.hit.matter },
            .text("listed_name", "term.screening.listed_name") { $0.hit.name },
            .number("score", "term.screening.likeness", optional: { $0.hit.likeness }),
            .word("priority", "term.screening.priority", "state.screening.priority") { $0.hit.priority },
            .word("state", "term.state", "state.screening.state") { $0.state }, .day("day", "term.day") { $0.hit.day },
        ])
}

extension Hit {
    /// Nil for a check by other means.
    var likeness: Cell? { entry == nil ? nil : .decimal(score, places: 3) }
}

extension Listing<DueCheck> {
    /// Checks that are to be made again (期日の来た確認).
    package static let dueChecks = Listing(
        "screening.due", title: "page.screening.due",
        [
            .day("next_due", "term.screening.next_due", optional: { $0.record.nextDue }),
            .code("party", "term.code") { $0.code }, .text("name", "term.name") { $0.partyName },
            .text("source", "term.screening.source") { $0.record.source },
            .word("result", "term.result", "state.screening.state") { $0.record.result },
            .day("day", "term.day") { $0.record.day },
            .text("reviewer", "term.screening.reviewer") { $0.record.reviewer },
        ])
}
