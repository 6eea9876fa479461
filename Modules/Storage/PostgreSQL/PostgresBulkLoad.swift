import CPostgres

/// Rows for COPY in its text form, gathered and sent in one COPY at each flush, so that several tables can be loaded
/// side by side on one connection.
final class PostgresBulkLoad: DriverBulkLoad {
    private unowned let driver: PostgresDriver
    private let command: String
    private let columns: Int
    private var buffer: [UInt8] = []
    private var fields = 0
    /// Where the row begins that is being gathered.
    private var start = 0
    private var holdsNul = false

    init(_ driver: PostgresDriver, _ table: String, _ columns: [String]) {
        self.driver = driver
        self.columns = columns.count
        command = Self.plannedOnce + "COPY \(table) (\(columns.joined(separator: ","))) FROM STDIN"
    }

    /// The server asks for the parent of each row by a statement of its own. Left alone it plans that statement anew for
    /// every row, half the cost of a load; planned once, it must not be planned for the table as it is now, without rows.
    private static let plannedOnce =
        "SET LOCAL plan_cache_mode = force_generic_plan; SET LOCAL enable_seqscan = off; "
    private static let asUsual = "SET LOCAL plan_cache_mode TO DEFAULT; SET LOCAL enable_seqscan TO DEFAULT"

    private static let hexadecimal = Array("0123456789abcdef".utf8)

    private func separate() {
        if fields > 0 { buffer.append(UInt8(ascii: "\t")) }
        fields += 1
    }

    func int(_ value: Int64) {
        separate()
        buffer.append(decimal: value)
    }

    func real(_ value: Double) {
        separate()
        buffer += String(value).utf8
    }

    func null() {
        separate()
        buffer += [UInt8(ascii: "\\"), UInt8(ascii: "N")]
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        separate()
        if bytes.holdsNul { holdsNul = true }
        var start = 0
        for (position, byte) in bytes.enumerated() {
            let escaped: UInt8
            switch byte {
            case UInt8(ascii: "\\"): escaped = byte
            case 9: escaped = UInt8(ascii: "t")
            case 10: escaped = UInt8(ascii: "n")
            case 13: escaped = UInt8(ascii: "r")
            default: continue
            }
            buffer.append(contentsOf: bytes[start..<position])
            buffer.append(UInt8(ascii: "\\"))
            buffer.append(escaped)
            start = position + 1
        }
        buffer.append(contentsOf: bytes[start...])
    }

    func blob(_ bytes: [UInt8]) {
        separate()
        buffer += "\\\\x".utf8
        for byte in bytes {
            buffer.append(Self.hexadecimal[Int(byte >> 4)])
            buffer.append(Self.hexadecimal[Int(byte & 15)])
        }
    }

    func endRow() throws(StorageRefusal) {
        defer {
            fields = 0
            holdsNul = false
            start = buffer.count
        }
        guard fields == columns, !holdsNul else {
            buffer.removeSubrange(start...)
            throw holdsNul ? .nulInText : .engine("\(columns) values expected, \(fields) given")
        }
        buffer.append(UInt8(ascii: "\n"))
    }

    var waiting: Int { buffer.count }

    func flush() throws(StorageRefusal) {
        guard !buffer.isEmpty else { return }
        defer {
            buffer.removeAll(keepingCapacity: true)
            start = 0
        }
        try driver.script(command)
        let sent = buffer.withUnsafeBufferPointer { bytes in
            bytes.withMemoryRebound(to: CChar.self) {
                PQputCopyData(driver.handle, $0.baseAddress, Int32(clamping: $0.count))
            }
        }
        PQputCopyEnd(driver.handle, sent == 1 ? nil : "aborted")
        var failure: StorageRefusal?
        while let result = PQgetResult(driver.handle) {
            let status = PQresultStatus(result)
            if status != PGRES_COMMAND_OK { failure = failure ?? driver.refusal(result) }
            PQclear(result)
            // A connection that broke off in the middle would answer so for ever.
            if status == PGRES_COPY_IN { break }
        }
        if let failure { throw failure }
        guard sent == 1 else { throw .unreachable(PostgresDriver.firstLine(PQerrorMessage(driver.handle))) }
        try driver.script(Self.asUsual)
    }
}
