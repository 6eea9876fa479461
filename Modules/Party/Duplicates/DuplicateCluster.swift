import Vocabulary

/// Parties that are taken for one and the same (名寄せの結果).
package struct DuplicateCluster: Sendable {
    /// Codes in the order in which the parties came in.
    package let codes: [String]
    package let parties: [ID<Party>]
    /// In the order of the codes.
    package let names: [String]
    /// 0 to 1: the least sure of the steps by which the cluster came together.
    package let probability: Double
    /// By what each was recognised, where that was asked.
    let evidence: [ID<Party>: MatchEvidence]

    /// By what they were taken for one, each field and level once, the one that says most first.
    package var grounds: [(field: String, level: String)] {
        var seen: Set<String> = []
        return parties.compactMap { evidence[$0] }.flatMap(\.steps).filter {
            $0.level != "missing" && seen.insert("\($0.field) \($0.level)").inserted
        }
    }
}
