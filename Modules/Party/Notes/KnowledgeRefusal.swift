import Interchange
import Vocabulary

/// Why something that people know about a party cannot be kept.
package enum KnowledgeRefusal: Refusal, Equatable {
    case emptyText
    case textTooLong(limit: Int)
    case unknownStakeholder(party: String, topic: String)
    case unknownTrait(String)

    package var code: String {
        switch self {
        case .emptyText: "party.empty_text"
        case .textTooLong: "party.text_too_long"
        case .unknownStakeholder: "party.unknown_stakeholder"
        case .unknownTrait: "party.unknown_trait"
        }
    }

    package var facts: [String] {
        switch self {
        case .emptyText: []
        case .textTooLong(let limit): [String(limit)]
        case .unknownTrait(let fact): [fact]
        case .unknownStakeholder(let party, let topic): [party, topic]
        }
    }

    package var kind: RefusalKind { .badInput }
}

/// Texts that people type about parties.
enum Knowledge {
    /// The text without surrounding spaces.
    /// - Throws: ``KnowledgeRefusal`` where nothing is left, or too much.
    static func text(_ text: String, limit: Int = 4000) throws -> String {
        let text = NarrowText.trimmed(text)
        guard !text.isEmpty, !text.utf8.contains(0) else { throw KnowledgeRefusal.emptyText }
        guard text.unicodeScalars.count <= limit else { throw KnowledgeRefusal.textTooLong(limit: limit) }
        return text
    }
}
