import Gate
import Presentation

extension Listing<ListedParty> {
    /// Who stands on either side of the gate.
    package static let listedParties = Listing(
        "gate.list",
        [
            .code("code", "term.code") { $0.code }, .text("name", "term.name") { $0.name },
            .word("owner", "term.gate.owner", "state.gate.owner") { $0.owner },
            .word("source", "term.gate.source", "state.gate.source", optional: { $0.source }),
            .day("crossed_on", "term.gate.crossed_on", optional: { $0.crossedOn }),
            .word("verdict", "term.gate.verdict", "state.gate.verdict", optional: { $0.verdict }),
        ])
}
