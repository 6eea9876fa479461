import TestOffice
import Testing

@testable import Storage

/// Whatever is changed in the rows by anybody but the program is found by `verify`, which names table and record.
@Suite struct TamperedRowsTests {
    @Test(arguments: Engine.available)
    func `another value, a row that is gone, that came or that was exchanged, in any table`(engine: Engine) throws {
        let town = try TownOfAll.make(engine)
        let outcome = try town.run("verify")
        #expect(outcome.status == 0, "\(outcome.output)")
        let tampering = try Tampering(town)
        defer { tampering.end() }
        let tables = try tampering.tables()
        let empty = try tables.filter { try tampering.rows.count(SQL("SELECT COUNT(*) FROM \($0.name)", [])) == 0 }
        #expect(empty.map(\.name) == [], "nothing stands there, so nothing was asked")
        try anotherValue(tables, tampering)
        for table in tables {
            try gone(table, tampering)
            try come(table, tampering)
            try exchanged(table, tampering)
        }
    }

    private func anotherValue(_ tables: [TableFacts], _ tampering: Tampering) throws {
        var asked = 0
        for table in tables {
            for column in table.columns {
                for value in values(of: column, in: table) {
                    let faults = try tampering.faults(
                        in: table.name,
                        after:
                            "UPDATE \(table.name) SET \(column.name) = \(value) WHERE \(table.row(0, tampering.rows.dialect))"
                    )
                    guard let faults else { continue }
                    asked += 1
                    #expect(!faults.isEmpty, "\(table.name).\(column.name) = \(value)")
                    #expect(faults.allSatisfy { $0.contains(" \(table.name) ") }, "\(faults)")
                }
            }
        }
        #expect(asked > 900)
    }

    private func gone(_ table: TableFacts, _ tampering: Tampering) throws {
        guard let first = table.columns.first else { return }
        let key = try tampering.rows.first(
            SQL(
                "SELECT CAST(\(first.name) AS TEXT) FROM \(table.name) WHERE \(table.row(0, tampering.rows.dialect))",
                [])
        ) { $0.text(0) }
        guard let key else { return }
        let gone = try tampering.faults(
            in: table.name, after: "DELETE FROM \(table.name) WHERE \(table.row(0, tampering.rows.dialect))")
        // The key of a row that is gone can be told where it is a number.
        if first.isInteger {
            #expect(gone == ["− \(table.name) \(key)"], "\(table.name)")
        } else {
            #expect(gone?.count == 1 && gone?[0].hasPrefix("− \(table.name) ") == true, "\(table.name) \(gone ?? [])")
        }
    }

    /// The same row under another key.
    private func come(_ table: TableFacts, _ tampering: Tampering) throws {
        let columns = table.columns.map { column in
            table.primaryKey.last == column.name
                ? (column.isInteger ? "\(column.name) + 900000000" : "'x' || \(column.name)") : column.name
        }
        let names = table.columns.map(\.name).joined(separator: ", ")
        let faults = try tampering.faults(
            in: table.name,
            after: """
                INSERT INTO \(table.name) (\(names))
                SELECT \(columns.joined(separator: ", ")) FROM \(table.name) WHERE \(table.row(0, tampering.rows.dialect))
                """)
        if let faults { #expect(faults.count == 1 && faults[0].hasPrefix("+ \(table.name) "), "\(faults)") }
    }

    /// Two rows exchange everything but their keys.
    private func exchanged(_ table: TableFacts, _ tampering: Tampering) throws {
        guard !table.primaryKey.isEmpty else { return }
        for column in table.columns where !table.primaryKey.contains(column.name) {
            let other = """
                (SELECT o.\(column.name) FROM \(table.name) o
                  WHERE \(table.primaryKey.map { "o.\($0) <> \(table.name).\($0)" }.joined(separator: " OR ")) LIMIT 1)
                """
            let faults = try tampering.faults(
                in: table.name,
                after: """
                    UPDATE \(table.name) SET \(column.name) = \(other)
                     WHERE (\(table.row(0, tampering.rows.dialect)) OR \(table.row(1, tampering.rows.dialect))) AND \(column.name) <> \(other)
                    """)
            if let faults { #expect(!faults.isEmpty, "\(table.name).\(column.name)") }
        }
    }

    /// Values that differ from the one that is there.
    private func values(of column: TableShape.Column, in table: TableFacts) -> [String] {
        let name = column.name
        let borrowed = """
            (SELECT o.\(name) FROM \(table.name) o WHERE o.\(name) <> \(table.name).\(name) ORDER BY o.\(name) LIMIT 1)
            """
        let altered =
            column.isInteger
            ? "COALESCE(\(name), 0) + 1"
            : column.isText ? "COALESCE(\(name), '') || 'x'" : column.isBytes ? "\(Self.bytes(name))" : "\(name) + 1"
        return [altered, "CASE WHEN \(borrowed) IS NULL THEN \(altered) ELSE \(borrowed) END"]
    }

    /// The same bytes behind one more.
    private static func bytes(_ name: String) -> String { "CAST('x' AS BLOB)" }
}
