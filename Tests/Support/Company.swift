import FoundationEssentials
import Glibc
import Storage

/// A company of its own for one test: a folder, a database in it or on the server, and the program run there on a
/// fixed day.
package final class Company {
    package static let today = "2026-11-02"

    package let engine: Engine
    package let folder: String
    /// What stands behind `--database`.
    package let address: String
    private let ground: TestDatabase
    /// The environment of every run.
    package var environment: [String: String]

    /// Makes the company; its database is ready for use, with `boss` as administrator, unless it is not to be founded.
    package init(_ engine: Engine = .sqlite, founded: Bool = true) throws {
        self.engine = engine
        folder = try Self.newFolder()
        let file = folder + "/sekisho.db"
        ground =
            founded
            ? try TestDatabase(engine, at: file, like: "company", make: Self.found)
            : try TestDatabase(engine, at: file)
        address = engine == .sqlite ? "sekisho.db" : ground.address
        environment = Self.environment(in: folder, address)
    }

    private static func newFolder() throws -> String {
        let name = "company" + UUID().uuidString.lowercased().replacing("-", with: "").prefix(12)
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(name).path
        guard mkdir(folder, 0o755) == 0 else { throw SystemFault(what: folder, number: errno) }
        return folder
    }

    private static func environment(in folder: String, _ address: String) -> [String: String] {
        [
            "PATH": "/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin", "HOME": folder, "LANG": "C.UTF-8",
            "TZ": "Asia/Tokyo", "SEKISHO_DATABASE": address, "SEKISHO_USER": "boss",
        ]
    }

    deinit {
        try? FileManager.default.removeItem(atPath: folder)
    }

    /// Makes a company from what stood in the folder of another; SQLite only.
    package convenience init(holding contents: [String: [UInt8]]) throws {
        try self.init(.sqlite, founded: false)
        for (name, bytes) in contents { try write(name, bytes: bytes) }
    }

    /// What a company consisted of at one moment, to be copied as often as a test wants.
    package struct Original: Sendable {
        fileprivate let contents: [String: [UInt8]]
        /// On a server.
        fileprivate let database: TestDatabase?
    }

    /// What it consists of now; nobody may have its database open while it is copied.
    package var original: Original {
        get throws { Original(contents: try contents, database: engine == .sqlite ? nil : ground) }
    }

    /// Makes a company like another.
    package convenience init(copying original: Original) throws {
        if let database = original.database {
            try self.init(ground: TestDatabase(copying: database))
            for (name, bytes) in original.contents { try write(name, bytes: bytes) }
        } else {
            try self.init(holding: original.contents)
        }
    }

    private init(ground: TestDatabase) throws {
        engine = ground.engine
        folder = try Self.newFolder()
        self.ground = ground
        address = ground.address
        environment = Self.environment(in: folder, address)
    }

    /// Every file in its folder, and in folders within it, with the database, which nobody may have open.
    package var contents: [String: [UInt8]] {
        get throws {
            let names = try FileManager.default.subpathsOfDirectory(atPath: folder).filter {
                !$0.hasSuffix("-shm") && !Self.isFolder(path($0))
            }
            return try Dictionary(
                names.map { ($0, Array(try Data(contentsOf: URL(fileURLWithPath: path($0))))) },
                uniquingKeysWith: { first, _ in first })
        }
    }

    private static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// Makes its database ready for use, where it was not to be founded at first.
    package func found() throws {
        let outcome = try run("init")
        guard outcome.status == 0 else { throw SystemFault(what: "init: " + outcome.error, number: outcome.status) }
    }

    /// Makes a database ready for use as a company does, with `init`.
    private static func found(_ ground: TestDatabase) throws {
        let folder = FileManager.default.temporaryDirectory.path
        let outcome = try Run(
            program, ["init", "--today", today], in: folder, environment: environment(in: folder, ground.address)
        ).wait()
        guard outcome.status == 0 else { throw SystemFault(what: "init: " + outcome.error, number: outcome.status) }
    }

    /// The program that `SEKISHO_PROGRAM` names, such as the one that is shipped, else the one built with the tests.
    package static let program: String = {
        if let named = ProcessInfo.processInfo.environment["SEKISHO_PROGRAM"] { return named }
        var folder = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
        for argument in CommandLine.arguments where argument.hasSuffix(".xctest") {
            folder = URL(fileURLWithPath: argument).resolvingSymlinksInPath()
        }
        while folder.path.count > 1 {
            folder = folder.deletingLastPathComponent()
            let candidate = folder.appendingPathComponent("sekisho").path
            var status = stat()
            if stat(candidate, &status) == 0, status.st_mode & S_IFMT == S_IFREG { return candidate }
        }
        return "sekisho"
    }()

    /// Runs a command to its end.
    /// - Parameter today: the business date; nil for commands that know none.
    package func run(
        _ arguments: String..., environment more: [String: String?] = [:], input: [UInt8] = [],
        outputTo: String? = nil, today: String? = Company.today
    ) throws -> Run.Outcome {
        try start(arguments, environment: more, input: input, outputTo: outputTo, today: today).wait()
    }

    /// Starts a command and goes on.
    package func start(
        _ arguments: [String], environment more: [String: String?] = [:], input: [UInt8] = [],
        outputTo: String? = nil, today: String? = Company.today
    ) throws -> Run {
        try Run(
            Self.program, arguments + (today.map { ["--today", $0] } ?? []), in: folder,
            environment: environment.merging(more.compactMapValues { $0 }) { $1 }
                .filter { more[$0.key, default: ""] != nil },
            input: input, outputTo: outputTo)
    }

    /// Runs a line of shell in which `$sekisho` is the program, for limits and pipes that only a shell makes.
    package func shell(_ line: String, environment more: [String: String] = [:]) throws -> Run {
        try Run(
            "/bin/bash", ["-c", line], in: folder,
            environment: environment.merging(more) { $1 }.merging(["sekisho": Self.program]) { $1 })
    }

    /// Its database, for tests that look at rows themselves.
    package var place: Database.Place { ground.place }

    package func path(_ name: String) -> String { folder + "/" + name }

    @discardableResult
    package func write(_ name: String, _ text: String) throws -> String {
        try write(name, bytes: Array(text.utf8))
    }

    @discardableResult
    package func write(_ name: String, bytes: [UInt8]) throws -> String {
        let place = URL(fileURLWithPath: path(name))
        if name.contains("/") {
            try FileManager.default.createDirectory(
                atPath: place.deletingLastPathComponent().path, withIntermediateDirectories: true)
        }
        try Data(bytes).write(to: place)
        return name
    }

    /// The text of a file in its folder; nil where there is none.
    package func read(_ name: String) -> String? {
        try? String(decoding: Data(contentsOf: URL(fileURLWithPath: path(name))), as: UTF8.self)
    }

    /// The bytes of a file in its folder; nil where there is none.
    package func bytes(of name: String) -> [UInt8]? {
        try? Array(Data(contentsOf: URL(fileURLWithPath: path(name))))
    }

    /// The names in its folder, without the database itself.
    package var files: [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.filter { !$0.hasPrefix("sekisho.db") }.sorted()
    }

    /// Rows of a kind, without the header.
    package func count(_ kind: String) throws -> Int {
        let outcome = try run("export", kind)
        guard outcome.status == 0 else { throw SystemFault(what: outcome.error, number: outcome.status) }
        return outcome.bytes.count { $0 == 0x0A } - 1
    }
}

extension Company {
    /// Does something while this process keeps the database as a writer does, with imports waiting behind it.
    package func whileLocked(_ body: () throws -> Void) throws {
        try Database(place).write(queue: "import", keep: false) { rows in
            try rows.run("UPDATE governance_user SET disabled = 0 WHERE name = 'boss'")
            try body()
        }
    }
}

extension Company {
    /// Does something while this process reads one moment of the database.
    package func whileRead(_ place: Database.Place? = nil, _ body: () throws -> Void) throws {
        try Database(place ?? self.place).read { rows in
            _ = try rows.count("SELECT COUNT(*) FROM governance_user")
            try body()
        }
    }
}

extension Company {
    /// Makes the database look as if a later program had been at work.
    package func raiseVersion(to version: Int) throws {
        let database = try Database(place)
        try database.write { rows in
            try rows.run("INSERT INTO storage_migration (module, number, name) VALUES ('sales', \(version), 'later')")
            try rows.run("UPDATE storage_following SET digest = 'later'")
        }
        try database.finish()
    }
}
