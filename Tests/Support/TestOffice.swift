import FoundationEssentials
import Governance
import Storage
import Vocabulary

/// The engines on which every test of rows runs. PostgreSQL runs where `SEKISHO_TEST_POSTGRES` holds an address;
/// `make test` starts a server and sets it.
package enum Engine: String, CaseIterable, Sendable, CustomStringConvertible {
    case sqlite
    case postgres

    package static var available: [Engine] {
        ProcessInfo.processInfo.environment["SEKISHO_TEST_POSTGRES"] == nil ? [.sqlite] : allCases
    }

    package var description: String { rawValue }
}

/// A database of its own for one test, with governance and the modules given, and books for an administrator on a fixed
/// day.
package final class TestOffice {
    package let database: Database
    /// What stands behind `--database` to open the same database from a command.
    package let address: String
    private let schema: Schema
    private let parts: ProgramParts
    private let file: URL?

    /// - Parameters:
    ///   - steps: further steps of the schema, for tests that need tables of their own.
    ///   - rights: further rights, for tests of actions that none of the modules has.
    package init(
        _ engine: Engine, _ parts: [any ProgramPart.Type], steps: [Migration] = [], rights: [Permission] = []
    ) throws {
        let name = "t" + UUID().uuidString.lowercased().replacing("-", with: "")
        let all = [GovernancePart.self] + parts
        self.parts = ProgramParts(all)
        schema = Schema(
            all.flatMap { $0.migrations } + steps, views: all.flatMap { $0.views },
            provisions: [Permission.provision(of: all.flatMap { $0.rights } + rights)])
        switch engine {
        case .sqlite:
            let path = FileManager.default.temporaryDirectory.appendingPathComponent("\(name).db")
            file = path
            address = path.path
            database = try Database(.file(path.path), create: true)
        case .postgres:
            file = nil
            let server = ProcessInfo.processInfo.environment["SEKISHO_TEST_POSTGRES"] ?? ""
            try Database(.server(server)).write { try $0.script(["CREATE SCHEMA \(name)"]) }
            address = server + (server.contains("?") ? "&" : "?") + "options=-csearch_path%3D\(name)"
            database = try Database(.server(address))
        }
        _ = try Founding.begin(books(), Founding.Beginning(), schema: schema)
    }

    deinit {
        guard let file else { return }
        for suffix in ["", "-wal", "-shm", ".lock", ".version-6"] {
            try? FileManager.default.removeItem(atPath: file.path + suffix)
        }
    }

    /// Books for a person on a day; the clock stands at noon UTC of that day.
    package func books(as name: String = "tester", on today: String = "2026-11-02", isRehearsal: Bool = false) -> Books
    {
        let day = Day(iso: today) ?? .earliest
        let noon = Instant(milliseconds: Instant(startOf: day).milliseconds + 43_200_000)
        return Books(
            database, actor: Actor(name: name, systemUser: "tester"), today: day, now: { noon },
            isRehearsal: isRehearsal, parts: parts)
    }
}
