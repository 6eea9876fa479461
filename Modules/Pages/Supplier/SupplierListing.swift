import Presentation
import Sourcing

extension Listing<Candidate> {
    /// Candidates that wait for a decision (仕入先候補一覧).
    package static let candidates = Listing(
        "supplier.candidates",
        [
            .code("code", "term.code") { $0.code }, .text("name", "term.name") { $0.name },
            .text("country", "term.party.country", optional: { $0.country }),
            .word("source", "term.gate.source", "state.gate.source") { $0.source },
            .text("item", "term.supplier.item", optional: { $0.item }),
            .text("origin", "term.party.origin", optional: { $0.origin }),
            .day("since", "term.supplier.since") { $0.since },
        ])
}

extension Listing<Supplier> {
    /// Suppliers that were approved or taken over (仕入先一覧).
    package static let suppliers = Listing(
        "supplier.list",
        [
            .code("code", "term.code") { $0.code }, .text("name", "term.name") { $0.name },
            .text("country", "term.party.country", optional: { $0.country }),
            .word("source", "term.gate.source", "state.gate.source") { $0.source },
            .day("qualified_on", "term.supplier.qualified_on", optional: { $0.qualifiedOn }),
            .text("approver", "term.supplier.approver", optional: { $0.approver }),
        ])
}
