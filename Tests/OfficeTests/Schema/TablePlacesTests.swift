import FoundationEssentials
import Governance
import Office
import Storage
import TestOffice
import Testing
import Vocabulary

@testable import Party

/// What whoever adds a table forgets, said aloud.
@Suite("The places of a table")
struct TablePlacesTests {
    private func office(_ engine: Engine) throws -> TestOffice {
        try TestOffice(engine, Array(Office.parts.all.dropFirst()))
    }

    @Test("every table stands in the data model")
    func documented() throws {
        let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4).joined(separator: "/")
        let text = try String(contentsOfFile: root + "/docs/data-model.md", encoding: .utf8)
        let office = try office(.sqlite)
        let tables = try office.database.read { try $0.tableShapes().map(\.name) }
        #expect(tables.count > 60)
        for table in tables { #expect(text.contains("`\(table)`"), "\(table) is not in docs/data-model.md") }
    }

    @Test("every column that names a party says how it follows a merge", arguments: Engine.available)
    func followed(engine: Engine) throws {
        let office = try office(engine)
        let ways = Office.parts.follows.flatMap { $0.ways }
        let references = try office.database.read { try PartyReference.all(ways: ways, in: $0).count }
        #expect(references > 40)
    }

    @Test("every table that names a party says what becomes of it in an erasure", arguments: Engine.available)
    func erased(engine: Engine) throws {
        let office = try office(engine)
        let uncovered = try office.database.read { try PersonalTables(of: Office.parts, in: $0).uncovered }
        #expect(uncovered == [])
    }
}
