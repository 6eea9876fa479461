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
    }

    package let place: Place
    package let dialect: Dialect
    private let patience: Int
    private let idle: Mutex<Idle>

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

    /// Attempts at a transaction that others keep disturbing, before it is given up as busy.
    private static let attempts = 40

    /// Opens the rows.
    /// - Parameters:
    ///   - create: makes the SQLite file where it is missing.
    ///   - patience: milliseconds to wait for another process before ``StorageRefusal/busy``.
    /// - Throws: ``StorageRefusal`` where there is nothing, or it cannot be opened.
    package init(_ place: Place, create: Bool = false, patience: Int = 30_000) throws(StorageRefusal) {
        self.place = place
        self.patience = patience
        dialect = if case .file = place { .sqlite } else { .postgres }
        idle = Mutex(Idle())
        if create {
            give(try connect(.writing, create: true), .writing)
        } else if case .file(let path) = place, access(path, F_OK) != 0 {
            throw .missing(path)
        }
    }

    private func connect(_ use: Use, create: Bool = false) throws(StorageRefusal) -> any Driver {
        switch place {
        case .file(let path):
            try SQLiteDriver(path: path, writing: use == .writing, create: create, patience: patience)
        case .server(let address): try PostgresDriver(address: address)
        }
    }

    private func take(_ use: Use) throws(StorageRefusal) -> any Driver {
        let waiting = idle.withLock { idle -> UncheckedBox? in
            switch use {
            case .reading: idle.readers.popLast().map(UncheckedBox.init)
            case .writing: idle.writers.popLast().map(UncheckedBox.init)
            case .numbering: idle.numbering.popLast().map(UncheckedBox.init)
            }
        }
        if let waiting { return waiting.driver }
        return try connect(use)
    }

    private func give(_ driver: any Driver, _ use: Use) {
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

    /// Reads one consistent moment.
    package func read<Answer>(_ body: (Connection) throws -> Answer) throws -> Answer {
        let driver = try take(.reading)
        try driver.begin(writing: false)
        do {
            let answer = try body(Connection(driver, takeBlock: { _, _, _ in throw StorageRefusal.readOnly("") }))
            driver.rollback()
            give(driver, .reading)
            return answer
        } catch {
            driver.rollback()
            throw error
        }
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
        var attempt = 1
        while true {
            let driver = try take(.writing)
            do {
                let answer = try once(driver, queue, keep, body)
                give(driver, .writing)
                return answer
            } catch StorageRefusal.busy where dialect == .postgres && attempt < Self.attempts {
                give(driver, .writing)
                usleep(UInt32.random(in: 500...2000) * UInt32(min(attempt, 20)))
                attempt += 1
            }
        }
    }

    private func once<Answer>(
        _ driver: any Driver, _ queue: String?, _ keep: Bool, _ body: (Connection) throws -> Answer
    ) throws -> Answer {
        let ticket = dialect == .postgres ? queue.map { Int64(bitPattern: $0.stableHash) } : nil
        if let ticket { try driver.script("SELECT pg_advisory_lock(\(ticket))") }
        defer { if let ticket { try? driver.script("SELECT pg_advisory_unlock(\(ticket))") } }
        try driver.begin(writing: true)
        do {
            let answer = try body(Connection(driver, takeBlock: takeBlock))
            if keep { try driver.commit() } else { driver.rollback() }
            return answer
        } catch {
            driver.rollback()
            throw error
        }
    }

    /// Takes a block of ids. On PostgreSQL it is taken on a connection of its own, so that writers which run side by
    /// side never wait for each other's numbers.
    private func takeBlock(_ connection: Connection, _ kind: String, _ count: Int64) throws -> Int64 {
        guard dialect == .postgres else { return try Self.takeBlock(on: connection.driver, kind, count) }
        let driver = try take(.numbering)
        let first = try Self.takeBlock(on: driver, kind, count)
        give(driver, .numbering)
        return first
    }

    private static func takeBlock(on driver: any Driver, _ kind: String, _ count: Int64) throws -> Int64 {
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

extension String {
    /// FNV-1a over the bytes: the same number in every process, unlike `hashValue`.
    var stableHash: UInt64 {
        utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    }
}
