import CPostgres
import Glibc

/// One connection to a PostgreSQL server.
final class PostgresDriver: Driver {
    let dialect = Dialect.postgres
    private(set) var handle: OpaquePointer
    private var statements: [String: PostgresStatement] = [:]
    private var prepared = 0
    private var streaming = false

    /// Connects; the address is a URL or a libpq connection string.
    init(address: String) throws(StorageRefusal) {
        guard sekisho_libpq_is_available() == 1 else { throw .libraryMissing("libpq5") }
        guard let connection = PQconnectdb(address) else { throw .unreachable("PQconnectdb") }
        handle = connection
        guard PQstatus(connection) == CONNECTION_OK else {
            let reason = Self.firstLine(PQerrorMessage(connection))
            PQfinish(connection)
            throw .unreachable(reason)
        }
        PQsetNoticeProcessor(connection, { _, _ in }, nil)
        // A plan made while a table is empty would go on scanning it while an import fills it: every execution is
        // planned anew.
        try script(
            """
            SET client_encoding = 'UTF8'; SET timezone = 'UTC'; SET lock_timeout = '60s';
            SET idle_in_transaction_session_timeout = '10min';
            SET plan_cache_mode = 'force_custom_plan'
            """)
    }

    deinit {
        PQfinish(handle)
    }

    static func firstLine(_ text: UnsafePointer<CChar>?) -> String {
        let whole = text.map { String(cString: $0) } ?? ""
        return String(whole.split(separator: "\n").first ?? "")
    }

    /// What the state of a failed result means. A lost connection is told apart by its own state.
    func refusal(_ result: OpaquePointer?) -> StorageRefusal {
        let state = PQresultErrorField(result, Int32(UInt8(ascii: "C"))).map { String(cString: $0) } ?? ""
        let message = PQresultErrorField(result, Int32(UInt8(ascii: "M"))).map { String(cString: $0) } ?? ""
        if PQstatus(handle) == CONNECTION_BAD || state.hasPrefix("08") || state.hasPrefix("57P") {
            return .unreachable(message.isEmpty ? Self.firstLine(PQerrorMessage(handle)) : message)
        }
        switch state {
        case "40001", "40P01", "55P03": return .busy
        case "53100": return .full(message)
        case "25006", "42501": return .readOnly(message)
        case let code where code.hasPrefix("23"):
            let name = PQresultErrorField(result, Int32(UInt8(ascii: "n"))).map { String(cString: $0) } ?? ""
            return .constraint("\(name): \(message)")
        default: return .engine(message)
        }
    }

    /// True when a result is there and says so; frees it otherwise.
    func check(_ result: OpaquePointer?) throws(StorageRefusal) {
        switch PQresultStatus(result) {
        case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_SINGLE_TUPLE, PGRES_COPY_IN, PGRES_EMPTY_QUERY: return
        default:
            let reason = refusal(result)
            PQclear(result)
            throw reason
        }
    }

    func statement(_ text: String) throws(StorageRefusal) -> any DriverStatement {
        guard !streaming else { throw .engine("a streamed answer is still being read") }
        if let known = statements[text] { return known }
        prepared += 1
        let fresh = try PostgresStatement(self, text, name: "s\(prepared)")
        statements[text] = fresh
        return fresh
    }

    func script(_ text: String) throws(StorageRefusal) {
        let result = PQexec(handle, text)
        try check(result)
        PQclear(result)
    }

    func begin(writing: Bool) throws(StorageRefusal) {
        try script(writing ? "BEGIN ISOLATION LEVEL SERIALIZABLE" : "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
    }

    func commit() throws(StorageRefusal) {
        do throws(StorageRefusal) {
            try script("COMMIT")
        } catch {
            rollback()
            throw error
        }
    }

    func rollback() {
        if PQtransactionStatus(handle) != PQTRANS_IDLE { PQclear(PQexec(handle, "ROLLBACK")) }
    }

    func bulkLoad(into table: String, columns: [String]) throws(StorageRefusal) -> any DriverBulkLoad {
        PostgresBulkLoad(self, table, columns)
    }

    func forgetStatements() {
        statements.removeAll()
        PQclear(PQexec(handle, "DEALLOCATE ALL"))
    }

    /// Marks that a streamed answer occupies the connection.
    func whileStreaming(_ body: () throws -> Void) rethrows {
        streaming = true
        defer { streaming = false }
        try body()
    }
}
