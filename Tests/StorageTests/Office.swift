import FoundationEssentials
import Glibc
import Storage
import TestOffice
import Vocabulary

/// A plain table for tests of the ground.
enum Things {
    static let table = Migration("thing", 1, "a table") { type in
        [
            "CREATE TABLE thing (id \(type.id), name TEXT, weight \(type.int), hash \(type.blob)) \(type.strict)",
            "CREATE INDEX thing_by_name ON thing (name)",
        ]
    }

    static func count(in database: Database) throws -> Int64 {
        try database.read { try $0.count("SELECT COUNT(*) FROM thing") }
    }

    static func add(_ ids: some Sequence<Int>, in rows: Connection, text: String = "x") throws {
        try rows.bulk { session in
            let things = try session.into("thing", ["id", "name", "weight"])
            for id in ids {
                things.int(Int64(id))
                things.text(text)
                things.int(Int64(id))
                try things.endRow()
            }
        }
    }
}

/// A folder for one test, that goes with it.
final class Folder: Sendable {
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.path + "/sekisho-storage-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
        chmod(path, 0o755)
    }

    deinit {
        chmod(path, 0o755)
        try? FileManager.default.removeItem(atPath: path)
    }

    subscript(name: String) -> String { path + "/" + name }

    /// A database with the table of things and some of them.
    func database(_ name: String = "a.db", things: Int = 0, patience: Int = 30_000) throws -> Database {
        let database = try Database(.file(self[name]), create: true, patience: patience)
        try database.migrate(to: Schema([Things.table]))
        if things > 0 { try database.write { try Things.add(1...things, in: $0) } }
        return database
    }
}

/// The refusal that the body throws, nil where it throws none.
func refusal(of body: () throws -> Void) -> StorageRefusal? {
    do {
        try body()
        return nil
    } catch {
        return error as? StorageRefusal ?? .engine("\(error)")
    }
}
