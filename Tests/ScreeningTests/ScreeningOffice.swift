import Governance
import Interchange
import Party
import Screening
import Storage
import TestOffice
import Vocabulary

/// A database with parties and watch lists, and what tests of screening do with it.
struct ScreeningOffice {
    let office: TestOffice

    init(_ engine: Engine, hearing more: [any ProgramPart.Type] = []) throws {
        office = try TestOffice(engine, [PartyPart.self, ScreeningPart.self] + more)
    }

    func desk(as name: String = "tester", on day: String = TestOffice.today, isRehearsal: Bool = false)
        -> ScreeningDesk
    {
        ScreeningDesk(office.books(as: name, on: day, isRehearsal: isRehearsal))
    }

    /// Takes a release of lists in.
    /// - Parameter more: the columns behind list, entry and name.
    @discardableResult
    func list(_ rows: String, _ more: String = "", on day: String = TestOffice.today) throws -> Imported {
        try office.importing(
            WatchListImport.self, "list,entry,name" + (more.isEmpty ? "" : ",\(more)") + "\n" + rows, on: day)
    }

    /// - Parameter more: the columns behind code and name.
    @discardableResult
    func parties(_ rows: String, _ more: String = "") throws -> Imported {
        try office.importing(PartyImport.self, "code,name" + (more.isEmpty ? "" : ",\(more)") + "\n" + rows)
    }

    /// Every hit and where it stands, in order: `A L:1 possible`.
    func hits() throws -> [String] {
        try desk().hits(HitState.allCases, limit: 10_000)
            .map { "\($0.code) \($0.hit.matter) \($0.state.rawValue)" }.sorted()
    }

    func block(_ code: String) throws -> ScreeningBlock? { try desk().file(of: code).block }

    func undo(_ importID: Int64) throws {
        try office.undo(importID, among: [WatchListImport.self, PartyImport.self])
    }

    /// What is listed now, each entry as a row of the export.
    func exported() throws -> [String] {
        var lines: [String] = []
        try office.database.read { rows in
            try WatchListExport.each(in: rows) { lines.append($0.joined(separator: "|")) }
        }
        return lines
    }

    func faults() throws -> [String] { try office.faults() }

    func count(_ sql: SQL) throws -> Int64 { try office.database.read { try $0.count(sql) } }
}

func day(_ text: String) -> Day { Day(iso: text) ?? .earliest }
