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

    /// The hash that protects the row.
    var seal: Digest {
        Digest.ofRow(
            "governance_rules", [id, kind, name, version, firstDay, Digest(of: text), day, at, actor, approval])
    }
}
