import Governance
import Party
import Storage
import Vocabulary

/// The door of this module: the gate (関所) between marketing and the two exits.
package struct GateDesk: Sendable {
    package let books: Books
    let sources: [any EvidenceSource]
    let stops: [any GateStop]
    let passage: Passage
    /// What policies may ask for.
    package let measures: Measures

    /// - Parameters:
    ///   - evidence: who knows something about candidates.
    ///   - stops: what keeps candidates waiting whatever the policy says.
    ///   - exits: who receives those that cross, one per side.
    /// - Throws: ``GateRefusal/measureTwice(_:)`` where two sources give one name.
    package init(
        _ books: Books, evidence: [any EvidenceSource], stops: [any GateStop], exits: [any Exit]
    ) throws(GateRefusal) {
        self.books = books
        sources = evidence
        self.stops = stops
        passage = Passage(exits: exits)
        measures = try Measures(of: evidence)
    }
}

extension Side {
    /// Changes at the gate of one side wait for each other, so that a party crosses once however many ask.
    var gateQueue: String { "gate.\(rawValue)" }
}
