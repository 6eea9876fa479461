import Vocabulary

/// Rows on their way into one table. Values are given in the order of the columns, then ``endRow()``.
package final class BulkLoad {
    private let driver: any DriverBulkLoad
    private unowned let session: BulkSession

    fileprivate init(_ driver: any DriverBulkLoad, _ session: BulkSession) {
        self.driver = driver
        self.session = session
    }

    package func int(_ value: Int64) { driver.int(value) }
    package func real(_ value: Double) { driver.real(value) }
    package func null() { driver.null() }
    package func blob(_ bytes: [UInt8]) { driver.blob(bytes) }
    package func digest(_ digest: Digest) { driver.blob(digest.bytes) }
    package func bool(_ value: Bool) { driver.int(value ? 1 : 0) }
    package func id<Subject>(_ id: ID<Subject>) { driver.int(id.value) }
    package func day(_ day: Day) { driver.int(Int64(day.number)) }
    package func instant(_ instant: Instant) { driver.int(instant.milliseconds) }

    package func text(_ bytes: UnsafeBufferPointer<UInt8>) { driver.text(bytes) }

    package func text(_ text: String) {
        var text = text
        text.withUTF8 { driver.text($0) }
    }

    /// A text that is kept as NULL when it is empty.
    package func textOrNull(_ bytes: UnsafeBufferPointer<UInt8>) {
        if bytes.isEmpty { driver.null() } else { driver.text(bytes) }
    }

    package func value(_ value: some SQLBindable) {
        switch value.sqlValue {
        case .null: driver.null()
        case .int(let number): driver.int(number)
        case .real(let number): driver.real(number)
        case .text(let text): self.text(text)
        case .blob(let bytes): driver.blob(bytes)
        }
    }

    package func endRow() throws(StorageRefusal) {
        try driver.endRow()
        session.count += 1
        if driver.waiting > BulkSession.bound { try session.flush() }
    }
}

/// Several tables that are loaded side by side. Tables are opened in the order in which they refer to each other,
/// parents first; waiting rows are sent in that order.
package final class BulkSession {
    /// Bytes of one table that may wait before all tables are sent.
    static let bound = 1 << 20

    private let driver: any Driver
    private var loads: [any DriverBulkLoad] = []

    /// Rows taken so far, over all tables.
    package fileprivate(set) var count = 0

    init(_ driver: any Driver) {
        self.driver = driver
    }

    package func into(_ table: String, _ columns: [String]) throws(StorageRefusal) -> BulkLoad {
        let load = try driver.bulkLoad(into: table, columns: columns)
        loads.append(load)
        return BulkLoad(load, self)
    }

    /// Sends what waits, so that statements see it.
    package func flush() throws(StorageRefusal) {
        for load in loads { try load.flush() }
    }
}
