import Presentation
import Sales

extension Listing<Lead> {
    /// What sales has at hand (リード一覧).
    package static let leads = Listing(
        "lead.list",
        [
            .code("code", "term.code") { $0.code }, .text("name", "term.name") { $0.name },
            .word("source", "term.gate.source", "state.gate.source") { $0.source },
            .word("state", "term.state", "state.gate.state") { $0.state },
            .day("received_on", "term.lead.received_on") { $0.receivedOn },
            .text("origin", "term.party.origin", optional: { $0.origin }),
            .truth("has_ordered", "term.lead.has_ordered") { $0.hasOrdered },
        ])
}
