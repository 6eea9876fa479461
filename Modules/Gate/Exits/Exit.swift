import Governance
import Vocabulary

/// What lies behind the gate on one side: it receives whoever crosses, in the action in which they cross.
package protocol Exit: Sendable {
    var side: Side { get }

    /// Takes over parties that have just crossed, as leads (`lead`) or by a pull (`pull`). Parties that the company
    /// dealt with already (`existing`) come in bulk and are not announced.
    func receive(_ crossings: [Crossing], _ deed: Deed) throws

    /// Lets go of parties that are returned to marketing (差戻し). Throws a refusal where that cannot be.
    func release(_ crossings: [Crossing], _ deed: Deed) throws
}

extension Exit {
    package func release(_ crossings: [Crossing], _ deed: Deed) throws {}
}
