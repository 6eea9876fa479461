import Governance
import Party
import Storage
import TestOffice
import Vocabulary

/// A company whose parties come from a file, for questions about finding them.
struct SearchCompany {
    let office: TestOffice

    init(_ engine: Engine) throws {
        office = try TestOffice(engine, [PartyPart.self])
    }

    var desk: PartyDesk { PartyDesk(office.books()) }

    /// Imports rows under a header and answers the number of the import.
    @discardableResult
    func take(_ header: String, _ lines: [String]) throws -> Int64 {
        try office.importing(PartyImport.self, ([header] + lines).joined(separator: "\n")).result.importID
    }

    func codes(_ text: String, limit: Int = 100) throws -> [String] {
        try desk.find(text, limit: limit).map(\.code)
    }

    func faults() throws -> [String] { try office.faults() }
}
