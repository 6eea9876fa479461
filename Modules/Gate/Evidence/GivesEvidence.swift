import Governance

/// A module that knows something of candidates: it hands in its sources, with the words of what they know among its own.
package protocol GivesEvidence: ProgramPart {
    static var evidence: [any EvidenceSource] { get }
}

extension ProgramParts {
    /// Who knows something of candidates, in the order of the modules.
    package var evidence: [any EvidenceSource] {
        all.compactMap { $0 as? any GivesEvidence.Type }.flatMap { $0.evidence }
    }
}
