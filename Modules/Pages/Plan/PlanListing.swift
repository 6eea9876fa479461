import Governance
import Presentation

extension Listing<Plan> {
    /// What is rehearsed, held, applied and can be taken back (計画一覧).
    package static let plans = Listing(
        "plan.list",
        [
            .count("plan", "term.plan.column.plan") { $0.id },
            Field("kind", "term.kind", .text, type: "string") { .word($0.kind, .code("state.plan.kind.\($0.kind)")) },
            .text("title", "term.plan.column.title") { $0.title },
            .word("state", "term.state", "state.plan.state") { $0.state }, .day("day", "term.day") { $0.day },
            .text("actor", "term.by") { $0.actor }, .count("parts", "term.plan.column.parts") { $0.size.parts },
            .count("records", "term.plan.column.records") { $0.size.records },
            .count("held", "term.plan.column.held") { $0.size.held },
            .count("undone_parts", "term.plan.column.undone_parts") { $0.undoneParts },
        ])
}
