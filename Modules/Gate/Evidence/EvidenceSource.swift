import Storage
import Vocabulary

/// Whoever knows something of candidates (証拠の出し手). The gate asks all its sources and does not know who knows what.
package protocol EvidenceSource: Sendable {
    /// What it can know. A policy that names anything else is refused.
    var measures: [MeasureSpec] { get }

    /// A statement of one column `party_id`: who is worth a look although nobody asked; nil where this source finds
    /// nobody. The gate itself leaves out who stands behind it already and who was erased.
    func candidates(_ question: EvidenceQuestion) -> SQL?

    /// Gets ready to answer one question, reads what it needs once (rules, rates), and answers page by page.
    func testimony(_ question: EvidenceQuestion, in rows: Connection) throws -> Testimony
}

extension EvidenceSource {
    package func candidates(_ question: EvidenceQuestion) -> SQL? { nil }
}

/// Adds what a source knows of the parties of one page.
package typealias Testimony = (inout EvidenceTable) throws -> Void

/// What the gate asks its sources.
package struct EvidenceQuestion: Sendable {
    package let side: Side
    /// The business day, by which what is due is overdue.
    package let today: Day
    /// The moment for which scores are decayed and ages counted.
    package let now: Instant

    package init(side: Side, today: Day, now: Instant) {
        self.side = side
        self.today = today
        self.now = now
    }
}
