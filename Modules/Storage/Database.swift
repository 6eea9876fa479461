import Glibc
import Synchronization
import Vocabulary

/// The rows, on SQLite or on PostgreSQL: the one door to them for every module.
///
/// Reading never blocks the writer, and the writer never blocks reading. A write is one serializable transaction that
/// is wholly there once the call returns, also after a loss of power, or not at all.
package final class Database: Sendable {
    /// Where the rows are.
    package enum Place: Sendable, Equatable {
        /// A SQLite file.
        case file(String)
        /// A PostgreSQL server: a URL or a libpq connection string.
        case server(String)

        /// Reads what stands behind `--database`: a path, or an address that begins with `postgresql://`.
        package init(_ text: String) {
            let isServer = text.hasPrefix("postgresql://") || text.hasPrefix("postgres://")
            self = isServer ? .server(text) : .file(text)
        }

        /// What stands before `://` in an address; nil in a path.
        static func scheme(of path: String) -> String? {
            guard let mark = path.firstRange(of: "://"), mark.lowerBound != path.startIndex,
                path[..<mark.lowerBound].utf8.allSatisfy({
                    (97...122).contains($0) || (48...57).contains($0) || $0 == 43
                })
            else { return nil }
            return String(path[..<mark.lowerBound])
        }
    }

    package let place: Place
    package let dialect: Dialect
    let patience: Int
    /// Tables whose rows stand in no tally.
    private let untallied: Set<String>
    /// A copy on its way to its place, that nobody else works in.
    let isCopy: Bool
    private let idle: Mutex<Idle>
    /// Why nothing more is written in this process.
    private let fault = Mutex<StorageRefusal?>(nil)
    private let heard = Mutex<[Notice]>([])

    /// Connections that wait for their next use. A connection is used by one thread at a time: it is taken out of
    /// here under the lock, and put back when the closure that used it has returned.
    private struct Idle: @unchecked Sendable {
        var readers: [any Driver] = []
        var writers: [any Driver] = []
        var numbering: [any Driver] = []
    }

    private enum Use {
        case reading, writing, numbering
    }

    /// A transaction that others keep disturbing is tried at least so often, and for as long as the patience lasts.
    private static let attempts = 5

    /// Opens the rows.
    /// - Parameters:
    ///   - create: makes the SQLite file where it is missing.
    ///   - patience: milliseconds to wait for another process before ``StorageRefusal/busy``.
    ///   - untallied: tables that ``Schema/untallied`` names: leaving them out saves their tallies, nothing else.
    /// - Throws: ``StorageRefusal`` where there is nothing, or it cannot be opened.
    package convenience init(
        _ place: Place, create: Bool = false, patience: Int = 30_000, untallied: Set<String> = []
    ) throws(StorageRefusal) {
        try self.init(place, create: create, patience: patience, untallied: untallied, isCopy: false)
    }

    init(
        _ place: Place, create: Bool = false, patience: Int, untallied: Set<String>, isCopy: Bool
    ) throws(StorageRefusal) {
        self.place = place
        self.isCopy = isCopy
        self.patience = patience
        self.untallied = untallied
        dialect = if case .file = place { .sqlite } else { .postgres }
        idle = Mutex(Idle())
        if case .file(let path) = place, let scheme = Place.scheme(of: path) { throw .unknownScheme(scheme) }
        if create {
            give(try connect(.writing, create: true), .writing)
        } else if case .file(let path) = place, access(path, F_OK) != 0 {
            throw .missing(path)
        }
    }

    private func connect(_ use: Use, create: Bool = false) throws(StorageRefusal) -> any Driver {
        switch place {
        case .file(let path):
            try SQLiteDriver(
                path: path, writing: use == .writing, create: create, patience: patience, untallied: untallied)
        case .server(let address): try PostgresDriver(address: address, patience: patience)
        }
    }

    private func takeIdle(_ use: Use) -> (any Driver)? {
        idle.withLock { idle -> UncheckedBox? in
            switch use {
            case .reading: idle.readers.popLast().map(UncheckedBox.init)
            case .writing: idle.writers.popLast().map(UncheckedBox.init)
            case .numbering: idle.numbering.popLast().map(UncheckedBox.init)
            }
        }?.driver
    }

    /// Puts a connection back for its next use, or closes it where something went wrong with it.
    private func give(_ driver: any Driver, _ use: Use) {
        guard driver.isUsable else { return }
        let box = UncheckedBox(driver: driver)
        idle.withLock { idle in
            switch use {
            case .reading: idle.readers.append(box.driver)
            case .writing: idle.writers.append(box.driver)
            case .numbering: idle.numbering.append(box.driver)
            }
        }
    }

    /// Carries a connection over the lock: it belongs to one side only at any time.
    private struct UncheckedBox: @unchecked Sendable {
        let driver: any Driver
    }

    /// A connection on which the first step has been done. One that waited may have been closed by the server in the
    /// meantime: the first step shows it, and the next connection is tried.
    private func connection(
        for use: Use, _ firstStep: (any Driver) throws(StorageRefusal) -> Void
    ) throws(StorageRefusal) -> any Driver {
        while let waiting = takeIdle(use) {
            do throws(StorageRefusal) {
                try firstStep(waiting)
                return waiting
            } catch {
                guard case .unreachable = error else { throw error }
            }
        }
        let fresh = try connect(use)
        try firstStep(fresh)
        return fresh
    }

    /// Reads one consistent moment.
    package func read<Answer>(_ body: (Connection) throws -> Answer) throws -> Answer {
        for attempt in 1... {
            let driver = try connection(for: .reading) { (driver) throws(StorageRefusal) in
                try driver.begin(writing: false)
            }
            let connection = Connection(driver, takeBlock: { _, _, _ in throw StorageRefusal.readOnly("") })
            let outcome = Result { try body(connection) }
            let isWhole = driver.sawOneMoment
            driver.rollback()
            // Asked before others may have the connection: their transaction begins undisturbed.
            let wasDisturbed = driver.wasDisturbed
            give(driver, .reading)
            if isWhole && !wasDisturbed { return try outcome.get() }
            if attempt == 3 { break }
        }
        throw StorageRefusal.busy
    }

    /// Changes rows in one serializable transaction. The body may run several times, when others disturb it on
    /// PostgreSQL; it must change nothing but rows.
    /// - Parameters:
    ///   - queue: writers that name the same queue wait for each other instead of disturbing each other.
    ///   - keep: false rolls everything back at the end: a rehearsal.
    @discardableResult
    package func write<Answer>(
        queue: String? = nil, keep: Bool = true, _ body: (Connection) throws -> Answer
    ) throws -> Answer {
        try write(queue: queue, keep: keep, takeBlock: takeBlock, body)
    }

    /// - Parameter takeBlock: takes ids.
    func write<Answer>(
        queue: String?, keep: Bool = true, takeBlock: @escaping (Connection, String, Int64) throws -> Int64,
        _ body: (Connection) throws -> Answer
    ) throws -> Answer {
        let watch = Stopwatch()
        for attempt in 1... {
            if let fault = fault.withLock({ $0 }) { throw fault }
            let driver = try connection(for: .writing) { (driver) throws(StorageRefusal) in
                if let queue { try driver.enter(queue) }
                try driver.begin(writing: true)
            }
            let outcome = Result {
                let answer = try body(Connection(driver, takeBlock: takeBlock))
                if keep { try driver.commit() }
                return answer
            }
            driver.rollback()
            if let queue { driver.leave(queue) }
            // Asked before others may have the connection: their transaction begins undisturbed.
            let wasDisturbed = driver.wasDisturbed
            give(driver, .writing)
            if case .failure(let refusal as StorageRefusal) = outcome, refusal.endsWriting { stop(refusal) }
            guard wasDisturbed else { return try outcome.get() }
            if attempt >= Self.attempts && watch.milliseconds >= patience { break }
            usleep(UInt32.random(in: 500...2000) * UInt32(min(attempt, 20)))
        }
        throw StorageRefusal.busy
    }

    /// Tells the database that this process has done its work: what it wrote is kept already, and is now put where the
    /// next one finds it without reading a log. Files stay open until the process ends: the system closes them at
    /// once, while SQLite first takes down all that it knows of the schema.
    /// - Throws: ``StorageRefusal/keptOnFaultyDisk(_:)``.
    package func finish() throws(StorageRefusal) {
        if dialect == .sqlite { _ = Unmanaged.passRetained(self) }
        guard let box = idle.withLock({ $0.writers.popLast().map(UncheckedBox.init) }) else { return }
        defer { give(box.driver, .writing) }
        try box.driver.finish()
        heard.withLock { $0 = box.driver.notices }
    }

    /// What people should hear of the database beside the answer to their question (お知らせ).
    package enum Notice: Equatable, Sendable {
        /// Somebody was erased, and the file was not written anew: bytes of them may still be in it.
        case overwritingDue
        /// Somebody has been reading one moment for so long that the log could not be emptied.
        case longLog(bytes: Int64)
    }

    /// What ``finish()`` found.
    package var notices: [Notice] { heard.withLock(\.self) }

    /// Does the body as the last work of this process, and ``finish()`` behind it, also where the body fails.
    package func finishing<Answer>(_ body: () throws -> Answer) throws -> Answer {
        let outcome = Result { try body() }
        let end = Result { try finish() }
        let answer = try outcome.get()
        try end.get()
        return answer
    }

    /// After a fault of the disk nothing more is written in this process: what the disk says afterwards cannot be
    /// relied on. Neither is anything written into a file that stands nowhere.
    private func stop(_ reason: StorageRefusal) {
        fault.withLock { $0 = $0 ?? reason }
    }

    /// Takes a block of ids. On PostgreSQL it is taken on a connection of its own, so that writers which run side by
    /// side never wait for each other's numbers.
    private func takeBlock(_ connection: Connection, _ kind: String, _ count: Int64) throws -> Int64 {
        guard dialect == .postgres else { return try Self.takeBlock(on: connection.driver, kind, count) }
        while let driver = takeIdle(.numbering) {
            defer { give(driver, .numbering) }
            do {
                return try Self.takeBlock(on: driver, kind, count)
            } catch StorageRefusal.unreachable where !driver.isUsable {}
        }
        let driver = try connect(.numbering)
        defer { give(driver, .numbering) }
        return try Self.takeBlock(on: driver, kind, count)
    }

    static func takeBlock(on driver: any Driver, _ kind: String, _ count: Int64) throws -> Int64 {
        var next: Int64 = 1
        try driver.statement(
            """
            INSERT INTO storage_id_block (kind, next_id) VALUES ($1, 1 + $2)
            ON CONFLICT (kind) DO UPDATE SET next_id = storage_id_block.next_id + $2 RETURNING next_id
            """
        ).each([.text(kind), .int(count)]) { next = $0.int(0) }
        return next - count
    }
}
