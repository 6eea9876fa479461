import Governance
import Party

/// The import of parties as the whole program does it: customers and suppliers stand behind the gate when it is done,
/// and before it again when it is taken back.
package struct AdmittingPartyImport: Importer {
    package static var kind: String { PartyImport.kind }
    package static var action: Action { PartyImport.action }
    package static let columns = PartyImport.columns
    package static var tables: [String] { PartyImport.tables + ["gate_crossing"] }

    private let session: ImportSession
    private var parties: PartyImport

    package init(_ session: ImportSession) throws {
        self.session = session
        parties = try PartyImport(session)
    }

    package mutating func take(_ batch: RowBatch) throws {
        try parties.take(batch)
    }

    package mutating func finish() throws {
        try parties.finish()
        try Admission.admitExisting(session.deed, importID: session.importID)
    }

    package static func undo(_ importID: Int64, _ deed: Deed) throws -> Int {
        try Admission.takeBack(deed, importID: importID)
        return try PartyImport.undo(importID, deed)
    }
}
