import FoundationEssentials
import Glibc
import Synchronization

@testable import Storage

/// A database of one test's own that goes with it: a file, or a database of its own on the server.
///
/// What many tests begin with is made once in a run and copied for each of them: a file is copied in a millisecond, and
/// `CREATE DATABASE … TEMPLATE` takes a tenth of the time of the migrations (docs/CONTRIBUTING.md has the figures).
package final class TestDatabase: Sendable {
    package let engine: Engine
    /// What stands behind `--database`.
    package let address: String
    /// Its name on the server.
    private let name: String

    package var place: Database.Place { engine == .sqlite ? .file(address) : .server(address) }

    /// An empty database; on SQLite no file yet.
    /// - Parameter path: where the file stands, unless in the folder for temporary files.
    package init(_ engine: Engine, at path: String? = nil) throws {
        self.engine = engine
        name = "sekisho_test_" + UUID().uuidString.lowercased().replacing("-", with: "")
        switch engine {
        case .sqlite:
            address = path ?? FileManager.default.temporaryDirectory.appendingPathComponent("\(name).db").path
        case .postgres:
            address = Self.server + (Self.server.contains("?") ? "&" : "?") + "dbname=\(name)"
            try Self.tell("CREATE DATABASE \(name)")
        }
    }

    /// A copy of what `make` makes of an empty database, once in a run for every key.
    package convenience init(
        _ engine: Engine, at path: String? = nil, like key: String, make: (TestDatabase) throws -> Void
    ) throws {
        try self.init(copying: Self.template(engine, key, make), at: path)
    }

    /// A copy of another, which nobody may have open.
    package init(copying template: TestDatabase, at path: String? = nil) throws {
        engine = template.engine
        name = "sekisho_test_" + UUID().uuidString.lowercased().replacing("-", with: "")
        switch engine {
        case .sqlite:
            address = path ?? FileManager.default.temporaryDirectory.appendingPathComponent("\(name).db").path
            for suffix in ["", "-wal", ".lock"] where access(template.address + suffix, F_OK) == 0 {
                try FileManager.default.copyItem(atPath: template.address + suffix, toPath: address + suffix)
            }
        case .postgres:
            address = Self.server + (Self.server.contains("?") ? "&" : "?") + "dbname=\(name)"
            try Self.tell("CREATE DATABASE \(name) TEMPLATE \(template.name) STRATEGY file_copy")
        }
    }

    deinit { remove() }

    private func remove() {
        switch engine {
        case .sqlite:
            for suffix in ["", "-wal", "-shm", ".lock", ".version-6"] { unlink(address + suffix) }
        case .postgres: try? Self.tell("DROP DATABASE IF EXISTS \(name) WITH (FORCE)")
        }
    }

    /// What one key makes. Whoever comes first makes it, and only those who want the same wait.
    private final class Template: Sendable {
        private let made = Mutex<TestDatabase?>(nil)

        func database(_ engine: Engine, _ make: (TestDatabase) throws -> Void) throws -> TestDatabase {
            try made.withLock { made in
                if let made { return made }
                let database = try TestDatabase(engine)
                try make(database)
                made = database
                return database
            }
        }

        func remove() { made.withLock { $0?.remove() } }
    }

    private static let templates = Mutex<[String: Template]>([:])

    private static func template(
        _ engine: Engine, _ key: String, _ make: (TestDatabase) throws -> Void
    ) throws -> TestDatabase {
        let template = templates.withLock { known in
            if known.isEmpty { atexit { TestDatabase.templates.withLock { $0.values.forEach { $0.remove() } } } }
            let template = known["\(engine) \(key)"] ?? Template()
            known["\(engine) \(key)"] = template
            return template
        }
        return try template.database(engine, make)
    }

    /// The server that `make test` started, or the one that the environment names.
    private static var server: String { ProcessInfo.processInfo.environment["SEKISHO_TEST_POSTGRES"] ?? "" }

    /// Databases are made and dropped outside of every transaction.
    private static func tell(_ command: String) throws {
        try PostgresDriver(address: server, patience: 30_000).script(command)
    }
}
