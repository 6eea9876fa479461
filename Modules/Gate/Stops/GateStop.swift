import Party
import Storage
import Vocabulary

/// Something that keeps candidates waiting whatever speaks for them (通過の差止め). A policy cannot lift it.
package protocol GateStop: Sendable {
    /// Who is stopped and why, of these parties or of all.
    func stops(among parties: [ID<Party>]?, in rows: Connection) throws -> [ID<Party>: Reason]
}
