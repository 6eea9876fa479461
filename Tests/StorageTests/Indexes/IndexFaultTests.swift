import CSQLite
import TestOffice
import Testing

@testable import Storage

/// Indexes that do not hold what their tables hold. They are made by telling SQLite that they are other indexes than
/// they were when they were filled, so that its own check of pages finds nothing.
@Suite("Indexes of a file")
struct IndexFaultTests {
    let folder: Folder

    init() throws { folder = try Folder() }

    private static let rows = """
        CREATE TABLE thing (id INTEGER PRIMARY KEY, name TEXT NOT NULL, size INTEGER, weight REAL, seal BLOB) STRICT;
        CREATE TABLE part (thing_id INTEGER NOT NULL, kind TEXT NOT NULL, size INTEGER NOT NULL,
                           PRIMARY KEY (thing_id, kind)) STRICT, WITHOUT ROWID;
        WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000)
        INSERT INTO thing SELECT i, char(65 + i % 58) || i, CASE WHEN i % 3 > 0 THEN i * 7919 % 1000 - 500 END,
                                 (i - 1000) / 3.0, CASE WHEN i % 2 THEN randomblob(i % 5) END FROM n;
        INSERT INTO thing (name) VALUES ('a' || char(0) || 'b'), ('a'), ('ab'), ('');
        INSERT INTO part SELECT id % 400, name, coalesce(size, 0) FROM thing;
        """

    private func faults(_ sql: String) throws -> [String] {
        var handle: OpaquePointer?
        let path = folder["a.db"]
        sqlite3_open_v2(path, &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nil)
        let opened = try #require(handle)
        #expect(sqlite3_exec(opened, "PRAGMA journal_mode = WAL;" + Self.rows + sql, nil, nil, nil) == SQLITE_OK)
        sqlite3_close_v2(opened)
        let database = try Database(.file(path))
        return try database.read { try $0.pageFaults() }
    }

    private func posing(_ filled: String, as other: String) -> String {
        """
        CREATE INDEX i ON \(filled); PRAGMA writable_schema = ON;
        UPDATE sqlite_master SET sql = 'CREATE INDEX i ON \(other)' WHERE name = 'i';
        """
    }

    @Test(arguments: [
        "thing (name)", "thing (size)", "thing (weight)", "thing (seal, name)", "thing (size, id) WHERE size > 0",
        "thing (name) WHERE weight > 0", "thing (upper(name))", "thing (name DESC)", "thing (name COLLATE NOCASE)",
        "part (kind)", "part (size, thing_id)", "part (kind) WHERE size = 3", "part (thing_id, kind)",
    ])
    func `a sound index is found sound`(index: String) throws {
        #expect(try faults("CREATE INDEX i ON \(index); CREATE UNIQUE INDEX j ON thing (name, size);") == [])
    }

    @Test(arguments: [
        ("thing (name)", "thing (seal)"), ("thing (size) WHERE size > 0", "thing (size)"),
        ("thing (size)", "thing (size) WHERE size > 0"), ("thing (name COLLATE NOCASE)", "thing (name)"),
        ("thing (weight DESC)", "thing (weight)"), ("thing (size)", "thing (size DESC)"),
        ("thing (name, size)", "thing (size, name)"), ("part (kind)", "part (size)"),
        ("part (size) WHERE thing_id > 100", "part (size)"), ("thing (name)", "thing (lower(name))"),
    ])
    func `an index that holds other entries, or in another order, is named`(filled: String, other: String) throws {
        let faults = try faults(posing(filled, as: other))
        #expect(!faults.isEmpty)
        #expect(faults.allSatisfy { $0.contains("index i") }, "\(faults.prefix(3))")
    }
}
