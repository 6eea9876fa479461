/// Which of the two engines holds the rows.
package enum Dialect: String, Sendable, CaseIterable {
    case sqlite
    case postgres
}

/// What a driver of one engine can do: the whole difference between the engines stands behind this protocol.
protocol Driver: AnyObject {
    var dialect: Dialect { get }

    /// A prepared statement, kept for the next time.
    func statement(_ text: String) throws(StorageRefusal) -> any DriverStatement

    /// Runs statements without values, as in migrations.
    func script(_ text: String) throws(StorageRefusal)

    func begin(writing: Bool) throws(StorageRefusal)
    func commit() throws(StorageRefusal)
    func rollback()

    /// Leaves the files so that the next program finds little to read again; loses nothing where it cannot.
    func finish() throws(StorageRefusal)

    /// Waits until no other writer is in the queue, before a transaction.
    func enter(_ queue: String) throws(StorageRefusal)
    func leave(_ queue: String)

    /// Rows that go into one table, many at a time.
    func bulkLoad(into table: String, columns: [String]) throws(StorageRefusal) -> any DriverBulkLoad

    /// From here to the end of the transaction, what is deleted is overwritten where it lay, as far as the engine can.
    func overwriteDeleted() throws(StorageRefusal)

    /// Forgets what was prepared, after the schema changed.
    func forgetStatements()

    /// True outside a transaction, when nothing went wrong that would harm the next one.
    var isUsable: Bool { get }

    /// True when other transactions broke the last one, so that doing it again may well succeed.
    var wasDisturbed: Bool { get }

    /// False when the rows may have changed under the reading that is going on.
    var sawOneMoment: Bool { get }

    /// What people should hear after the work.
    var notices: [Database.Notice] { get }

    /// What `doctor` wants to know of the engine.
    func settings() throws -> [EngineSetting]
}

protocol DriverStatement: AnyObject {
    /// The number of rows changed.
    func run(_ values: [SQLValue]) throws(StorageRefusal) -> Int

    /// Every row; other statements may run on the connection meanwhile.
    func each(_ values: [SQLValue], _ body: (Row) throws -> Void) throws

    /// Every row in bounded memory; nothing else may run on the connection meanwhile.
    func stream(_ values: [SQLValue], _ body: (Row) throws -> Void) throws
}

protocol DriverBulkLoad: AnyObject {
    func int(_ value: Int64)
    func real(_ value: Double)
    func text(_ bytes: UnsafeBufferPointer<UInt8>)
    func blob(_ bytes: [UInt8])
    func null()
    func endRow() throws(StorageRefusal)
    /// Bytes that wait to be sent.
    var waiting: Int { get }
    func flush() throws(StorageRefusal)
}
