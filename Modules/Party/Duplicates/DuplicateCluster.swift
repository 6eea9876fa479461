import Vocabulary

/// Parties that are taken for one and the same (名寄せの結果).
package struct DuplicateCluster: Sendable {
    /// Codes in the order in which the parties came in.
    package let codes: [String]
    package let parties: [ID<Party>]
    /// 0 to 1: the least sure of the steps by which the cluster came together.
    package let probability: Double
    /// By what each was recognised, where that was asked.
    let evidence: [ID<Party>: MatchEvidence]
}
