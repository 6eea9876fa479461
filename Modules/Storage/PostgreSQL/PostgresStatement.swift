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
        let result = withValues(values) { pointers in
            PQexecPrepared(driver.handle, name, Int32(values.count), pointers, nil, nil, 0)
        }
        try driver.check(result)
        defer { PQclear(result) }
        return PQcmdTuples(result).flatMap { Int(String(cString: $0)) } ?? 0
    }

    func each(_ values: [SQLValue], _ body: (Row) throws -> Void) throws {
        let result = withValues(values) { pointers in
            PQexecPrepared(driver.handle, name, Int32(values.count), pointers, nil, nil, 0)
        }
        try driver.check(result)
        defer { PQclear(result) }
        let source = PostgresRow(result)
        for row in 0..<PQntuples(result) {
            source.row = row
            try body(Row(source: source))
        }
    }

    func stream(_ values: [SQLValue], _ body: (Row) throws -> Void) throws {
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
                    if PQntuples(result) == 1 { try body(Row(source: PostgresRow(result))) }
                } catch {
                    failure = error
                }
            }
        }
        if let failure { throw failure }
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

    init(_ result: OpaquePointer?) {
        self.result = result
    }

    func isNull(_ column: Int) -> Bool { PQgetisnull(result, row, Int32(column)) == 1 }

    /// Sums come as NUMERIC: a whole number is read up to its decimal point.
    func int(_ column: Int) -> Int64 { strtoll(PQgetvalue(result, row, Int32(column)), nil, 10) }
    /// What an expression answers is `t` or `f`, what is kept in a column 1 or 0.
    func bool(_ column: Int) -> Bool { bytes(column).first == UInt8(ascii: "t") || int(column) != 0 }
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
