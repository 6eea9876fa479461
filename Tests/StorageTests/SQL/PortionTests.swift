import Storage
import TestOffice
import Testing

@Suite("Statements over many rows")
struct PortionTests {
    static let table = Migration("test", 1, "many numbers") { type in
        ["CREATE TABLE many_number (id \(type.id), name TEXT NOT NULL) \(type.strict)"]
    }

    /// Portions are of 256, 32, 4 and 1 rows: at each edge, one below and one beyond.
    @Test(
        "However many rows there are, each goes in once, with its own values",
        arguments: [0, 1, 3, 4, 5, 31, 32, 33, 35, 36, 255, 256, 257, 292, 293, 600])
    func counts(count: Int) throws {
        for engine in Engine.available {
            let office = try TestOffice(engine, [], steps: [Self.table])
            let ids = (0..<count).map { Int64($0) }
            try office.database.write { rows in
                let changed = try rows.inPortions(
                    of: ids.map { [.int($0), .text("n\($0)")] }, types: ["BIGINT", "TEXT"]
                ) { "INSERT INTO many_number (id, name) VALUES \($0)" }
                #expect(changed == count)
            }
            let found = try office.database.read { rows in
                try rows.rows("SELECT id, name FROM many_number ORDER BY id") { "\($0.int(0)) \($0.text(1))" }
            }
            #expect(found == ids.map { "\($0) n\($0)" })
        }
    }
}
