import FoundationEssentials
import Governance
import Vocabulary

@testable import Storage

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
    /// The day on which tests play unless they say otherwise.
    package static let today = "2026-11-02"

    package let database: Database
    private let ground: TestDatabase
    package let parts: ProgramParts

    /// - Parameters:
    ///   - steps: further steps of the schema, for tests that need tables of their own.
    ///   - rights: further rights, for tests of actions that none of the modules has.
    package init(
        _ engine: Engine, _ parts: [any ProgramPart.Type], steps: [Migration] = [], rights: [Permission] = []
    ) throws {
        let all = [GovernancePart.self] + parts
        self.parts = ProgramParts(all)
        let permissions = all.flatMap { $0.rights } + rights
        let schema = Schema(
            all.flatMap { $0.migrations } + steps, views: all.flatMap { $0.views },
            provisions: [Permission.provision(of: permissions)], untallied: self.parts.untallied)
        let types = ColumnTypes(dialect: engine == .sqlite ? .sqlite : .postgres)
        let key = schema.migrations.flatMap { $0.statements(types) } + permissions.map { "\($0)" }
        ground = try TestDatabase(engine, like: key.joined(separator: "\n")) { empty in
            let database = try Database(empty.place, create: true)
            let books = Self.books(database, parts: ProgramParts(all))
            _ = try Founding.begin(books, Founding.Beginning(civilTime: .utc), schema: schema)
            try database.finish()
        }
        database = try Database(ground.place)
    }

    /// What stands behind `--database` to open the same database from a command.
    package var address: String { ground.address }

    /// Books for a person on a day; the clock stands at noon UTC of that day.
    package func books(
        as name: String = "tester", on today: String = today, isRehearsal: Bool = false, takesCodesOnly: Bool = false
    ) -> Books {
        Self.books(
            database, as: name, on: today, isRehearsal: isRehearsal, takesCodesOnly: takesCodesOnly, parts: parts)
    }

    private static func books(
        _ database: Database, as name: String = "tester", on today: String = today, isRehearsal: Bool = false,
        takesCodesOnly: Bool = false, parts: ProgramParts
    ) -> Books {
        let day = Day(iso: today) ?? .earliest
        let noon = Instant(milliseconds: Instant(startOf: day).milliseconds + 43_200_000)
        return Books(
            database, actor: Actor(name: name, systemUser: "tester"), today: day, now: { noon },
            isRehearsal: isRehearsal, takesCodesOnly: takesCodesOnly, parts: parts)
    }

    /// Sets the company's clock, which is UTC's until then.
    package func keep(_ civil: CivilTime) throws {
        try books().perform("test.put") { try Setting.set("civil_time", to: civil.description, in: $0) }
    }

    /// Writes rows that no desk writes, as an action of the program: they stand in its record.
    package func put(_ body: (Connection) throws -> Void) throws {
        try books().perform("test.put") { try body($0.rows) }
    }

    /// What `verify` finds: each fault behind the name of its check. Writing the file anew behind an erasure is the
    /// work of the commands, so that nobody here hears that it is due.
    package func faults() throws -> [String] {
        let results = try Verification.run(parts.checks, in: books()).results.filter { $0.name != "party.overwritten" }
        return results.flatMap { result in result.faults.map { "\(result.name): \($0)" } }
    }
}
