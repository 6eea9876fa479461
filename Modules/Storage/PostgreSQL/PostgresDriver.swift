import CPostgres
import Glibc

/// One connection to a PostgreSQL server.
final class PostgresDriver: Driver {
    let dialect = Dialect.postgres
    private(set) var handle: OpaquePointer
    private let address: String
    private let patience: Int
    private var statements: [String: PostgresStatement] = [:]
    private var prepared = 0
    private var isStreaming = false
    /// The first thing that went wrong in the transaction; what follows it on an aborted transaction says nothing.
    private var failure: StorageRefusal?
    private(set) var wasDisturbed = false
    /// Set when another connection changed the tables behind our prepared statements.
    private var isStale = false
    /// Set when a queue could not be left: the connection must not be used again.
    private var holdsQueue = false

    /// Connects; the address is a URL or a libpq connection string.
    /// - Parameter patience: milliseconds to wait for the locks of others.
    init(address: String, patience: Int) throws(StorageRefusal) {
        self.address = address
        self.patience = patience
        guard sekisho_libpq_is_available() == 1 else { throw .libraryMissing("libpq5") }
        guard let connection = Self.connect(address) else { throw .unreachable("PQconnectdb") }
        handle = connection
        guard PQstatus(connection) == CONNECTION_OK else {
            // The connection is closed by `deinit`.
            throw .unreachable(Self.firstLine(PQerrorMessage(connection)))
        }
        PQsetNoticeProcessor(connection, { _, _ in }, nil)
        // A plan made while a table is empty would go on scanning it while an import fills it: every execution is
        // planned anew. And a step through an index costs little more than the next page of a table, on the disks of
        // today and in memory: a few thousand keys are looked up, not joined with everything.
        try script(
            """
            SET client_encoding = 'UTF8'; SET timezone = 'UTC'; SET bytea_output = 'hex';
            SET default_transaction_isolation = 'read committed'; SET lock_timeout = '\(max(1, patience))ms';
            SET statement_timeout = '1h'; SET idle_in_transaction_session_timeout = '10min';
            SET plan_cache_mode = 'force_custom_plan'; SET random_page_cost = 1.1
            """)
    }

    deinit {
        PQfinish(handle)
    }

    /// Settings of our own stand before the address, so that the address may say otherwise.
    static func connect(_ address: String) -> OpaquePointer? {
        let parameters = [
            ("connect_timeout", "10"), ("tcp_user_timeout", "30000"), ("keepalives_idle", "30"),
            ("fallback_application_name", "sekisho"), ("dbname", address),
        ]
        var names = parameters.map { UnsafePointer(strdup($0.0)) }
        var values = parameters.map { UnsafePointer(strdup($0.1)) }
        defer { for text in names + values { free(UnsafeMutablePointer(mutating: text)) } }
        names.append(nil)
        values.append(nil)
        return PQconnectdbParams(names, values, 1)
    }

    static func firstLine(_ text: UnsafePointer<CChar>?) -> String {
        let whole = text.map { String(cString: $0) } ?? ""
        return String(whole.split(separator: "\n").first ?? "")
    }

    /// What the state of a failed result means.
    func refusal(_ result: OpaquePointer?) -> StorageRefusal {
        let refusal = PostgresRefusal.of(result, handle)
        if refusal.isDisturbance { wasDisturbed = true }
        if refusal.isStale { isStale = true }
        if refusal.isAftermath, let failure { return failure }
        failure = refusal.refusal
        return refusal.refusal
    }

    /// Throws where a result is missing or reports a failure, and frees it then.
    func check(_ result: OpaquePointer?) throws(StorageRefusal) {
        switch PQresultStatus(result) {
        case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_SINGLE_TUPLE, PGRES_COPY_IN, PGRES_EMPTY_QUERY: return
        default:
            let reason = refusal(result)
            PQclear(result)
            throw reason
        }
    }

    /// - Throws: where a streamed answer is on the connection: another command would swallow the rest of it.
    func requireSilence() throws(StorageRefusal) {
        guard !isStreaming else { throw .engine("a streamed answer is still being read") }
    }

    func statement(_ text: String) throws(StorageRefusal) -> any DriverStatement {
        try requireSilence()
        if let known = statements[text] { return known }
        prepared += 1
        let fresh = try PostgresStatement(self, text, name: "s\(prepared)")
        statements[text] = fresh
        return fresh
    }

    func script(_ text: String) throws(StorageRefusal) {
        try requireSilence()
        let result = PQexec(handle, text)
        try check(result)
        PQclear(result)
    }

    func begin(writing: Bool) throws(StorageRefusal) {
        failure = nil
        wasDisturbed = false
        if isStale { forgetStatements() }
        isStale = false
        try script(writing ? "BEGIN ISOLATION LEVEL SERIALIZABLE" : "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
    }

    func commit() throws(StorageRefusal) {
        // The server answers a commit of an aborted transaction with a rollback and calls that a success. And a body
        // that met the conflict of others and went on has seen what was not so.
        if PQtransactionStatus(handle) == PQTRANS_INERROR || wasDisturbed {
            rollback()
            throw wasDisturbed ? .busy : failure ?? .engine("the transaction was aborted")
        }
        // Without a number nothing was changed.
        let transaction = try transactionNumber()
        do throws(StorageRefusal) {
            try script("COMMIT")
        } catch {
            rollback()
            guard case .unreachable(let reason) = error, let transaction else { throw error }
            switch PostgresFate.of(transaction, at: address, patience: patience) {
            case .committed: return
            case .aborted: throw error
            case .unknown: throw .outcomeUnknown(reason)
            }
        }
    }

    /// The number under which the server knows what becomes of this transaction; nil where it changed nothing.
    private func transactionNumber() throws(StorageRefusal) -> String? {
        let result = PQexec(handle, "SELECT txid_current_if_assigned()")
        try check(result)
        defer { PQclear(result) }
        return Self.firstValue(of: result)
    }

    /// The first value of an answer; nil where there is none.
    static func firstValue(_ handle: OpaquePointer, _ question: String) -> String? {
        let result = PQexec(handle, question)
        defer { PQclear(result) }
        return PQresultStatus(result) == PGRES_TUPLES_OK ? firstValue(of: result) : nil
    }

    private static func firstValue(of result: OpaquePointer?) -> String? {
        guard PQntuples(result) == 1, PQgetisnull(result, 0, 0) == 0 else { return nil }
        return PQgetvalue(result, 0, 0).map { String(cString: $0) }
    }

    func rollback() {
        if PQtransactionStatus(handle) != PQTRANS_IDLE { PQclear(PQexec(handle, "ROLLBACK")) }
    }

    /// An advisory lock of the session, one for each schema and queue. It is taken before the transaction begins, so
    /// that its snapshot holds what those before it in the queue have done.
    /// The server keeps its own files.
    func finish() throws(StorageRefusal) {}

    /// The server has no such switch: what was deleted goes with its own vacuum.
    func overwriteDeleted() throws(StorageRefusal) {}

    let notices: [Database.Notice] = []

    func enter(_ queue: String) throws(StorageRefusal) {
        try script("SELECT pg_advisory_lock(\(Self.key(of: queue)))")
    }

    func leave(_ queue: String) {
        let result = PQexec(handle, "SELECT pg_advisory_unlock(\(Self.key(of: queue)))")
        if PQresultStatus(result) != PGRES_TUPLES_OK { holdsQueue = true }
        PQclear(result)
    }

    /// FNV-1a over the bytes: the same number in every process, unlike `hashValue`.
    private static func key(of queue: String) -> String {
        let hash = queue.utf8.reduce(0x811c_9dc5 as UInt32) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
        return "hashtext(coalesce(current_schema(), '')), \(Int32(bitPattern: hash))"
    }

    func bulkLoad(into table: String, columns: [String]) throws(StorageRefusal) -> any DriverBulkLoad {
        PostgresBulkLoad(self, table, columns)
    }

    func forgetStatements() {
        guard !isStreaming else { return }
        statements.removeAll()
        if PQtransactionStatus(handle) != PQTRANS_INERROR { PQclear(PQexec(handle, "DEALLOCATE ALL")) }
    }

    /// Marks that a streamed answer occupies the connection.
    func whileStreaming(_ body: () throws -> Void) rethrows {
        isStreaming = true
        defer { isStreaming = false }
        try body()
    }

    var isUsable: Bool {
        PQstatus(handle) == CONNECTION_OK && PQtransactionStatus(handle) == PQTRANS_IDLE && !isStreaming && !holdsQueue
    }

    let sawOneMoment = true
}
