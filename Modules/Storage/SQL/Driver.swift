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

    /// Rows that go into one table, many at a time.
    func bulkLoad(into table: String, columns: [String]) throws(StorageRefusal) -> any DriverBulkLoad

    /// Forgets what was prepared, after the schema changed.
    func forgetStatements()
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
