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
                    .pair(.first(["right.fact.\($0)", "term.\($0)"], or: $0), Self.value($0, $1))
                }))
    }

    /// Where a fact is a word of a closed list, the family that says it.
    private static let families: [String: [String]] = [
        "returned": ["state.gate.return"], "side": ["state.side"], "temperature": ["state.temperature"],
        "role": ["state.role", "state.party.role", "state.stakeholder.role"],
        "roles": ["state.role", "state.party.role"], "result": ["state.screening.state"],
        "owner": ["state.gate.owner"], "plan": ["state.plan.kind"], "fields": ["state.freshness.field"],
        "kept": ["right.answer"],
        "kind": ["state.party.kind", "state.gift.kind", "state.trait.kind", "state.touch.kind"],
        "confirmed": ["state.party.confirm.by"], "failed": ["state.party.confirm.by"],
        "field": ["state.freshness.field"],
    ]

    /// Each word as people say it; a word that no list holds stays.
    private static func value(_ name: String, _ text: String) -> Label {
        guard let families = families[name] else { return .plain(text) }
        let words = text.split(separator: " ").map { word in
            Label.first(families.map { "\($0).\(word)" }, or: String(word))
        }
        return words.count == 1 ? words[0] : .list(words)
    }
}
