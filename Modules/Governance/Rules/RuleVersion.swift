import Storage
import Vocabulary

/// One version of a readable rule text (規則の版), as it was applied. Versions are kept for ever, so that what was judged
/// can always be read beside the rules by which it was judged.
package struct RuleVersion: Sendable, Equatable {
    /// ``builtIn`` for the text of the program that stands in no row yet.
    package let id: ID<RuleVersion>
    /// `gate.sale`.
    package let kind: String
    /// What the text calls itself: `sale`.
    package let name: String
    /// 1, 2, 3 … within its kind.
    package let version: Int64
    /// From this day on it holds, until another version's first day (適用開始日).
    package let firstDay: Day
    /// The file, byte for byte.
    package let text: String
    /// When and by whom it was applied.
    package let day: Day
    package let at: Instant
    package let actor: String
    /// The request by which somebody else agreed, nil where nobody had to.
    package let approval: Int64?

    package static let builtIn = ID<RuleVersion>(0)

    /// As people name it: `sale@3`.
    package var label: String { "\(name)@\(version)" }

    static let shape = RecordShape<RuleVersion>(
        "governance_rules",
        [
            .key("id") { $0.id }, .fact("kind") { $0.kind }, .fact("name") { $0.name }, .fact("version") { $0.version },
            .fact("first_day") { $0.firstDay },
            // The hash covers the digest of the text, which stands beside it.
            .kept("text") { $0.text }, .fact("digest") { Digest(of: $0.text) },
            .fact("day") { $0.day }, .fact("at") { $0.at }, .fact("actor") { $0.actor },
            .fact("approval_id") { $0.approval },
        ]
    ) { row in
        let (id, kind, name): (ID<RuleVersion>, String, String) = try (row.id(), row.text(), row.text())
        let (version, firstDay, text) = try (row.int(), row.day(), row.text())
        row.skip()
        return try RuleVersion(
            id: id, kind: kind, name: name, version: version, firstDay: firstDay, text: text, day: row.day(),
            at: row.instant(), actor: row.text(), approval: row.optionalInt())
    }
}
