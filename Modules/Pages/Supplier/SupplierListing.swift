import Presentation
import Sourcing

extension Listing<CandidateStanding> {
    /// Candidates before the gate, and behind it until somebody decides (仕入先候補一覧).
    package static let candidates = Listing(
        "supplier.candidates",
        [
            .code("code", "term.code") { $0.code }, .text("name", "term.name") { $0.name },
            .text("country", "term.party.country", optional: { $0.country }),
            .word("state", "term.state", "state.sourcing.place") { $0.place },
            .word("source", "term.gate.source", "state.gate.source", optional: { $0.candidate?.source }),
            .text("item", "term.supplier.item", optional: { $0.candidate?.item }),
            .text("origin", "term.party.origin", optional: { $0.candidate?.origin }),
            .day("since", "term.supplier.since", optional: { $0.candidate?.since }),
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
