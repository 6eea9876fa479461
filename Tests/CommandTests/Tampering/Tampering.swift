import Office
import TestOffice

@testable import Storage

/// Somebody who writes into a database past the program: rules of the engine are off, and all is put back afterwards.
struct Tampering {
    let rows: Connection
    private let driver: any Driver

    init(_ company: Company) throws {
        driver =
            switch company.place {
            case .file(let path): try SQLiteDriver(path: path, writing: true, create: false, patience: 30_000)
            case .server(let address): try PostgresDriver(address: address, patience: 30_000)
            }
        rows = Connection(driver) { _, _, _ in 0 }
        switch rows.dialect {
        case .sqlite: try driver.script("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON")
        case .postgres: try driver.script("SET session_replication_role = replica")
        }
        try driver.begin(writing: true)
    }

    func end() { driver.rollback() }

    /// Does one change, asks what is found in the table, and takes the change back.
    /// - Returns: nil where the engine did not let it be done, or where nothing was changed by it.
    func faults(in table: String, after statement: String) throws -> [String]? {
        try driver.script("SAVEPOINT tampering")
        defer { try? driver.script("ROLLBACK TO SAVEPOINT tampering; RELEASE SAVEPOINT tampering") }
        let changed: Int
        do { changed = try rows.run(SQL(statement, [])) } catch { return nil }
        guard changed > 0 else { return nil }
        let others = Set(try rows.tableShapes().map(\.name)).subtracting([table])
        return try rows.tallyDifferences(leaving: others).map { try rows.named($0) }
    }

    /// Every table that stands in a tally.
    func tables() throws -> [TableFacts] {
        try rows.tables().filter { !Office.schema.untallied.contains($0.name) && !Tallies.left.contains($0.name) }
    }
}

extension TableFacts {
    /// A condition that holds for the one row whose place in the order of the primary key is given, from 0.
    func row(_ place: Int, _ dialect: Dialect) -> String {
        let whole = primaryKey.isEmpty ? [dialect == .sqlite ? "rowid" : "ctid"] : primaryKey
        let key = whole.joined(separator: ", ")
        return "(\(key)) IN (SELECT \(key) FROM \(name) ORDER BY \(key) LIMIT 1 OFFSET \(place))"
    }
}
