import Presentation
import Screening
import Vocabulary

extension Listing<ScreeningRecord> {
    /// What people found and decided (照合記録), the oldest first.
    static let screeningRecords = Listing(
        "screening.show",
        [
            .day("day", "term.day") { $0.day }, .word("result", "term.result", "state.screening.state") { $0.result },
            .text("reviewer", "term.screening.reviewer") { $0.reviewer },
            .text("source", "term.screening.source") { $0.source },
            .day("dated", "term.screening.dated", optional: { $0.dated }),
            .text("query", "term.screening.query") { $0.query }, .text("reason", "term.reason") { $0.reason },
            .day("next_due", "term.screening.next_due", optional: { $0.nextDue }),
        ])
}

extension ScreeningRecord {
    /// One record as programs get it.
    package var json: JSONValue { Listing.screeningRecords.object(self) }
}
