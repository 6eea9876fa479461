import CSQLite
import Glibc

/// A prepared statement of SQLite and its current row.
final class SQLiteStatement: DriverStatement, RowSource {
    private unowned let driver: SQLiteDriver
    private let handle: OpaquePointer
    /// How many values it takes.
    private let places: Int
    private(set) var inUse = false
    /// Set when a whole number was asked for and SQLite had made a fraction of it, because it left 64 bits.
    private var overflowed = false

    init(_ driver: SQLiteDriver, _ text: String) throws(StorageRefusal) {
        var prepared: OpaquePointer?
        let code = Self.numbered(text).withUnsafeBufferPointer { bytes in
            bytes.withMemoryRebound(to: CChar.self) { text in
                sqlite3_prepare_v3(
                    driver.handle, text.baseAddress, Int32(text.count), UInt32(SQLITE_PREPARE_PERSISTENT), &prepared,
                    nil)
            }
        }
        guard code == SQLITE_OK, let prepared else { throw driver.refusal(code) }
        self.driver = driver
        handle = prepared
        places = Int(sqlite3_bind_parameter_count(prepared))
    }

    /// The text with `?1` for `$1`, ended by a zero. To SQLite `$1` is a name, which it looks for among all others: a list
    /// of five hundred would cost more than its answer.
    private static func numbered(_ text: String) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count + 1)
        for byte in text.utf8 {
            if (0x31...0x39).contains(byte), bytes.last == UInt8(ascii: "$") {
                bytes[bytes.count - 1] = UInt8(ascii: "?")
            }
            bytes.append(byte)
        }
        bytes.append(0)
        return bytes
    }

    deinit {
        sqlite3_finalize(handle)
    }

    private func bind(_ values: [SQLValue]) throws(StorageRefusal) {
        guard values.count == places else {
            throw .engine("\(places) values expected, \(values.count) given")
        }
        var place: Int32 = 0
        for value in values {
            place += 1
            let code =
                switch value {
                case .null: sqlite3_bind_null(handle, place)
                case .int(let number): sqlite3_bind_int64(handle, place, number)
                case .real(let number): sqlite3_bind_double(handle, place, number)
                case .text(var text):
                    text.withUTF8 { bytes in
                        if bytes.holdsNul { return Self.nulInText }
                        return bytes.withMemoryRebound(to: CChar.self) { characters in
                            sqlite3_bind_text64(
                                handle, place, characters.baseAddress ?? emptyText, UInt64(characters.count),
                                sekisho_sqlite_transient(), UInt8(SQLITE_UTF8))
                        }
                    }
                case .blob(let bytes):
                    sqlite3_bind_blob64(
                        handle, place, bytes.isEmpty ? [0] : bytes, UInt64(bytes.count), sekisho_sqlite_transient())
                }
            guard code != Self.nulInText else { throw .nulInText }
            guard code == SQLITE_OK else { throw driver.refusal(code) }
        }
    }

    /// A code of ours, which no engine gives.
    private static let nulInText: Int32 = -1

    func run(_ values: [SQLValue]) throws(StorageRefusal) -> Int {
        try driver.requireTransaction()
        try bind(values)
        defer { reset() }
        // A statement that changes no rows leaves the count of the last one that did.
        let before = sqlite3_total_changes64(driver.handle)
        while true {
            switch sqlite3_step(handle) {
            case SQLITE_ROW: continue
            case SQLITE_DONE:
                return sqlite3_total_changes64(driver.handle) == before ? 0 : Int(sqlite3_changes(driver.handle))
            case let code: throw driver.refusal(code)
            }
        }
    }

    func each(_ values: [SQLValue], _ body: (Row) throws -> Void) throws {
        try driver.requireTransaction()
        try bind(values)
        inUse = true
        overflowed = false
        defer { reset() }
        let row = Row(source: self)
        while true {
            switch sqlite3_step(handle) {
            case SQLITE_ROW:
                try body(row)
                if overflowed { throw StorageRefusal.outOfRange }
            case SQLITE_DONE: return
            case let code: throw driver.refusal(code)
            }
        }
    }

    func stream(_ values: [SQLValue], _ body: (Row) throws -> Void) throws {
        try each(values, body)
    }

    private func reset() {
        sqlite3_reset(handle)
        inUse = false
    }

    func isNull(_ column: Int) -> Bool { sqlite3_column_type(handle, Int32(column)) == SQLITE_NULL }
    func int(_ column: Int) -> Int64 {
        let value = sqlite3_column_int64(handle, Int32(column))
        if value == .max || value == .min, sqlite3_column_type(handle, Int32(column)) == SQLITE_FLOAT {
            overflowed = true
        }
        return value
    }

    func real(_ column: Int) -> Double { sqlite3_column_double(handle, Int32(column)) }

    func bytes(_ column: Int) -> UnsafeBufferPointer<UInt8> {
        let start = sqlite3_column_text(handle, Int32(column))
        return UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, Int32(column))))
    }

    func blob(_ column: Int) -> [UInt8] {
        let start = sqlite3_column_blob(handle, Int32(column))
        return Array(UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, Int32(column)))))
    }

    func kind(_ column: Int) -> ColumnKind {
        switch sqlite3_column_type(handle, Int32(column)) {
        case SQLITE_INTEGER: .whole
        case SQLITE_FLOAT: .fraction
        case SQLITE_TEXT: .text
        case SQLITE_BLOB: .bytes
        default: .null
        }
    }

    func name(_ column: Int) -> String { sqlite3_column_name(handle, Int32(column)).map { String(cString: $0) } ?? "" }

    /// SQLite takes a null pointer for NULL; an empty text needs an address.
    private var emptyText: UnsafePointer<CChar> { sqlite3_libversion() }
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether a byte is zero: SQLite would keep it and then see only what stands before it, PostgreSQL refuses it.
    var holdsNul: Bool { baseAddress.map { memchr($0, 0, count) != nil } ?? false }
}
