import Gate
import Presentation
import Vocabulary

extension Listing<GateReportRow> {
    /// How many the gate judged and let through, and what became of them (関所の成績).
    package static let gateReport = Listing(
        "gate.report", title: "page.gate.report",
        [
            .word("side", "term.side", "state.side") { $0.side },
            .word("source", "term.gate.source", "state.gate.source") { $0.source },
            .code("policy", "term.gate.policy.name", optional: { $0.policy }),
            .count("evaluated", "term.gate.evaluated") { $0.evaluated },
            .count("passed", "term.gate.passed") { $0.passed }, .count("held", "term.gate.held") { $0.held },
            .count("away", "term.gate.away") { $0.away },
            .count("crossings", "term.gate.crossings") { $0.crossings },
            .count("accepted", "term.gate.accepted.count") { $0.accepted },
            .count("returned", "term.gate.returned.count") { $0.returned },
            .count("neglected", "term.gate.neglected") { $0.neglected },
        ])
}
