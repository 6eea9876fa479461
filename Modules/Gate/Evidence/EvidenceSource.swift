import Party
import Storage
import Vocabulary

/// Where evidence comes from. The gate asks; it does not know who knows.
package protocol EvidenceSource: Sendable {
    /// Hands over the evidence on candidates of a side, each party once.
    /// - Parameters:
    ///   - parties: exactly these, whether or not they have crossed; nil for all candidates worth looking at that have
    ///     not crossed to that side (no open row in `gate_crossing`).
    ///   - now: the moment for which scores are decayed and ages counted.
    ///   - body: may use `rows` too.
    func evidence(
        for side: Side, parties: [ID<Party>]?, at now: Instant, in rows: Connection, _ body: (Evidence) throws -> Void
    ) throws
}
