import Governance
import Party
import Storage
import Vocabulary

/// The door of this module: the gate (関所) between marketing and the two exits.
package struct GateDesk: Sendable {
    package let books: Books
    let evidence: any EvidenceSource
    let passage: Passage

    /// - Parameters:
    ///   - evidence: who knows something about candidates.
    ///   - exits: who receives those that cross, one per side.
    package init(_ books: Books, evidence: any EvidenceSource, exits: [any Exit]) {
        self.books = books
        self.evidence = evidence
        passage = Passage(exits: exits)
    }
}

extension Side {
    /// Changes at the gate of one side wait for each other, so that a party crosses once however many ask.
    var gateQueue: String { "gate.\(rawValue)" }
}
