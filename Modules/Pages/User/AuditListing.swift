import Governance
import Presentation

extension Listing<AuditEntry> {
    /// The record of what was done (操作履歴), the latest in front.
    package static let audit = Listing(
        "audit.list",
        [
            .instant("at", "term.score.at") { $0.at }, .text("user", "term.user") { $0.actor.name },
            Field("action", "term.audit.action", .text, type: "string") { entry in
                .word(entry.action, .first(["right.\(entry.action)"], or: entry.action))
            },
            .text("kind", "term.kind") { $0.subject.kind.rawValue }.forPrograms,
            .code("subject", "term.audit.subject") { $0.subject.code },
            Field("detail", "term.audit.detail", .text, type: "string") { $0.told },
            .day("day", "term.day") { $0.day }.forPrograms,
            .text("system_user", "term.audit.system_user") { $0.actor.systemUser }.forPrograms,
        ])
}

extension AuditEntry {
    /// The facts, each behind its name: people read the names that columns have too, and no digests.
    fileprivate var told: Cell {
        let values = facts.fields.map { field in (field.name, facts[field.name] ?? "") }
        return .word(
            values.map { "\($0)=\($1)" }.joined(separator: "; "),
            .list(
                values.filter { $0.0 != "sha256" }.map {
                    .pair(.first(["term.\($0)", "right.fact.\($0)"], or: $0), .plain($1))
                }))
    }
}
