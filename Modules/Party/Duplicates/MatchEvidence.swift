/// By what a party was recognised (統合の根拠): fields and how far they agree, the one that says most first.
package struct MatchEvidence: Sendable {
    /// The words of ``ExplainedLikeness/Step``.
    package let steps: [(field: String, level: String)]

    init(_ steps: [(field: String, level: String)]) {
        self.steps = steps
    }

    /// Reads what ``text`` writes.
    package init(text: String) {
        steps = text.split(separator: " ").compactMap { step in
            let words = step.split(separator: ":").map(String.init)
            return words.count == 2 ? (words[0], words[1]) : nil
        }
    }

    /// As a plan keeps it: `number:same name:near`.
    package var text: String { steps.map { "\($0.field):\($0.level)" }.joined(separator: " ") }
}
