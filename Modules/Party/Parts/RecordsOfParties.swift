import Governance
import Storage

/// A module that keeps records of parties: it says what becomes of them when parties are merged, and when a person is
/// erased or asks what we hold.
package protocol RecordsOfParties: ProgramPart {
    static var follows: any FollowsMerge { get }
    static var personal: [PersonalTable] { get }
    /// Throws its refusal where another law keeps this person (消去できない理由).
    static func allowErasing(_ party: Party, in rows: Connection) throws
}

extension RecordsOfParties {
    package static func allowErasing(_ party: Party, in rows: Connection) throws {}
}

extension ProgramParts {
    private var recordsOfParties: [any RecordsOfParties.Type] { all.compactMap { $0 as? any RecordsOfParties.Type } }

    /// In the order of the modules: leads follow crossings, so the gate acts before sales.
    package var follows: [any FollowsMerge] { recordsOfParties.map { $0.follows } }

    package var personal: [PersonalTable] { recordsOfParties.flatMap { $0.personal } }

    /// The modules that keep something about people of which those are not told.
    package var silent: [String] {
        recordsOfParties.filter { $0.personal.contains { $0.title == nil } }.map { $0.name }
    }

    /// Asks every module whether the person may be erased.
    package func allowErasing(_ party: Party, in rows: Connection) throws {
        for part in recordsOfParties { try part.allowErasing(party, in: rows) }
    }
}
