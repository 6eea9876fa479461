import CPostgres
import Glibc

/// A prepared statement of PostgreSQL. Values travel as text, whose types the server works out.
final class PostgresStatement: DriverStatement {
    private unowned let driver: PostgresDriver
    private let name: String

    init(_ driver: PostgresDriver, _ text: String, name: String) throws(StorageRefusal) {
        self.driver = driver
        self.name = name
        let result = PQprepare(driver.handle, name, text, 0, nil)
        try driver.check(result)
        PQclear(result)
    }

    func run(_ values: [SQLValue]) throws(StorageRefusal) -> Int {
        try requireValues(values)
        let result = withValues(values) { pointers in
            PQexecPrepared(driver.handle, name, Int32(values.count), pointers, nil, nil, 0)
        }
        try driver.check(result)
        defer { PQclear(result) }
        return PQcmdTuples(result).flatMap { Int(String(cString: $0)) } ?? 0
    }

    func each(_ values: [SQLValue], _ body: (Row) throws -> Void) throws {
        try requireValues(values)
        let result = withValues(values) { pointers in
            PQexecPrepared(driver.handle, name, Int32(values.count), pointers, nil, nil, 0)
        }
        try driver.check(result)
        defer { PQclear(result) }
        let source = PostgresRow(result)
        for row in 0..<PQntuples(result) {
            source.row = row
            try body(Row(source: source))
            if source.overflowed { throw StorageRefusal.outOfRange }
        }
    }

    func stream(_ values: [SQLValue], _ body: (Row) throws -> Void) throws {
        try requireValues(values)
        let sent = withValues(values) { pointers in
            PQsendQueryPrepared(driver.handle, name, Int32(values.count), pointers, nil, nil, 0)
        }
        guard sent == 1, PQsetSingleRowMode(driver.handle) == 1 else {
            throw StorageRefusal.unreachable(PostgresDriver.firstLine(PQerrorMessage(driver.handle)))
        }
        var failure: (any Error)?
        driver.whileStreaming {
            while let result = PQgetResult(driver.handle) {
                do {
                    guard failure == nil else {
                        PQclear(result)
                        continue
                    }
                    try driver.check(result)
                    defer { PQclear(result) }
                    guard PQntuples(result) == 1 else { continue }
                    let source = PostgresRow(result)
                    try body(Row(source: source))
                    if source.overflowed { throw StorageRefusal.outOfRange }
                } catch {
                    failure = error
                }
            }
        }
        if let failure { throw failure }
    }

    /// Values travel as C strings, which end at the first NUL.
    private func requireValues(_ values: [SQLValue]) throws(StorageRefusal) {
        try driver.requireSilence()
        for case .text(var text) in values where text.withUTF8({ $0.holdsNul }) { throw .nulInText }
    }

    /// Calls the body with the values as C strings; no address outlives the call.
    private func withValues<Answer>(
        _ values: [SQLValue], _ body: (UnsafePointer<UnsafePointer<CChar>?>?) -> Answer
    ) -> Answer {
        var bytes: [UInt8] = []
        var starts: [Int?] = []
        for value in values {
            switch value {
            case .null:
                starts.append(nil)
                continue
            case .int(let number):
                starts.append(bytes.count)
                bytes += String(number).utf8
            case .real(let number):
                starts.append(bytes.count)
                bytes += String(number).utf8
            case .text(let text):
                starts.append(bytes.count)
                bytes += text.utf8
            case .blob(let blob):
                starts.append(bytes.count)
                bytes += "\\x".utf8
                bytes += Digest(bytes: blob).description.utf8
            }
            bytes.append(0)
        }
        return bytes.withUnsafeBufferPointer { buffer in
            buffer.withMemoryRebound(to: CChar.self) { characters in
                let pointers = starts.map { start in start.flatMap { characters.baseAddress?.advanced(by: $0) } }
                return body(pointers)
            }
        }
    }
}

/// The current row of an answer that libpq holds.
final class PostgresRow: RowSource {
    private let result: OpaquePointer?
    var row: Int32 = 0
    /// Set when a whole number was asked for that does not fit 64 bits, such as a sum.
    private(set) var overflowed = false

    init(_ result: OpaquePointer?) {
        self.result = result
    }

    func isNull(_ column: Int) -> Bool { PQgetisnull(result, row, Int32(column)) == 1 }

    /// Sums come as NUMERIC: a whole number is read up to its decimal point. Booleans come as `t` and `f`.
    func int(_ column: Int) -> Int64 {
        guard let text = PQgetvalue(result, row, Int32(column)) else { return 0 }
        if text.pointee == CChar(UInt8(ascii: "t")) { return 1 }
        let value = strtoll(text, nil, 10)
        if value == .max || value == .min {
            errno = 0
            if strtoll(text, nil, 10) == value, errno == ERANGE { overflowed = true }
        }
        return value
    }

    func kind(_ column: Int) -> ColumnKind {
        if isNull(column) { return .null }
        // The numbers of built-in types, which never change (pg_type.dat).
        return switch PQftype(result, Int32(column)) {
        case 20, 21, 23: .whole
        case 700, 701: .fraction
        case 1700: .number
        case 16: .truth
        case 17: .bytes
        default: .text
        }
    }

    func name(_ column: Int) -> String { PQfname(result, Int32(column)).map { String(cString: $0) } ?? "" }

    func real(_ column: Int) -> Double { strtod(PQgetvalue(result, row, Int32(column)), nil) }

    func bytes(_ column: Int) -> UnsafeBufferPointer<UInt8> {
        let start = UnsafeRawPointer(PQgetvalue(result, row, Int32(column)))?.assumingMemoryBound(to: UInt8.self)
        return UnsafeBufferPointer(start: start, count: Int(PQgetlength(result, row, Int32(column))))
    }

    func blob(_ column: Int) -> [UInt8] {
        func nibble(_ digit: UInt8) -> UInt8 { digit <= 57 ? digit &- 48 : digit &- 87 }
        let hexadecimal = bytes(column).dropFirst(2)
        var blob: [UInt8] = []
        var high: UInt8?
        for digit in hexadecimal {
            if let first = high {
                blob.append(first << 4 | nibble(digit))
                high = nil
            } else {
                high = nibble(digit)
            }
        }
        return blob
    }
}
