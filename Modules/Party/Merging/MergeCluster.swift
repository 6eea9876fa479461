import Vocabulary

/// Parties that are taken for one and the same (名寄せの候補).
package struct MergeCluster: Sendable {
    /// Under which name people find it in the plan.
    package var label: String
    package var members: [ID<Party>]
    /// How sure the matcher is, in millionths; nil where a person says so.
    package var probabilityMicro: Int64?
    /// Who stays, where somebody says so.
    package var survivor: ID<Party>?
    /// Why they are one although a rule speaks against it; empty where nobody says so.
    package var because = ""
    /// By what each member was recognised; nothing where a person says so.
    package var evidence: [ID<Party>: MatchEvidence] = [:]

    package init(
        label: String, members: [ID<Party>], probabilityMicro: Int64? = nil, survivor: ID<Party>? = nil,
        because: String = "", evidence: [ID<Party>: MatchEvidence] = [:]
    ) {
        self.label = label
        self.members = members
        self.probabilityMicro = probabilityMicro
        self.survivor = survivor
        self.because = because
        self.evidence = evidence
    }
}
