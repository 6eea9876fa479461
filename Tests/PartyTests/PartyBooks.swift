import Governance
import Party
import Storage
import TestOffice
import Vocabulary

/// A database with parties alone, and what tests of this module do with it.
struct PartyBooks {
    let office: TestOffice

    init(_ engine: Engine, _ rows: String = "") throws {
        office = try TestOffice(engine, [PartyPart.self])
        if !rows.isEmpty { try office.importing(PartyImport.self, rows) }
    }

    func desk(as name: String = "tester", on day: String = TestOffice.today, isRehearsal: Bool = false) -> PartyDesk {
        PartyDesk(office.books(as: name, on: day, isRehearsal: isRehearsal))
    }

    func faults() throws -> [String] { try office.faults() }

    func count(_ sql: SQL) throws -> Int64 { try office.database.read { try $0.count(sql) } }

    /// Adds a person to the staff.
    func staff(_ name: String, _ role: Role) throws { try Staff(office.books()).add(name, roles: [role]) }
}
