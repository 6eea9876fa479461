import CSQLite
import Glibc

/// One entry of an index as bytes that sort as SQLite sorts the entry: no value first, then numbers, texts and bytes.
struct IndexEntry {
    private(set) var bytes: [UInt8] = []

    mutating func clear() { bytes.removeAll(keepingCapacity: true) }

    /// - Parameter row: a statement that stands on a row.
    mutating func add(_ row: OpaquePointer, _ column: Int32) {
        switch sqlite3_column_type(row, column) {
        case SQLITE_INTEGER: add(sqlite3_column_int64(row, column))
        case SQLITE_FLOAT: add(sqlite3_column_double(row, column))
        case SQLITE_TEXT: add(kind: 3, sqlite3_column_text(row, column), sqlite3_column_bytes(row, column))
        case SQLITE_BLOB: add(kind: 4, sqlite3_column_blob(row, column), sqlite3_column_bytes(row, column))
        default: bytes.append(0)
        }
    }

    mutating func add(_ number: Int64) {
        bytes.append(1)
        add(UInt64(bitPattern: number) ^ 1 << 63)
    }

    /// Columns of fractions hold nothing else, so that fractions need not sort among whole numbers.
    mutating func add(_ number: Double) {
        bytes.append(2)
        let bits = number.bitPattern
        add(bits >> 63 == 1 ? ~bits : bits ^ 1 << 63)
    }

    mutating func add(text: UnsafeRawBufferPointer) { add(kind: 3, text.baseAddress, Int32(text.count)) }

    /// What begins alike ends before what goes on: a zero ends the bytes, and one among them is marked.
    private mutating func add(kind: UInt8, _ start: UnsafeRawPointer?, _ count: Int32) {
        bytes.append(kind)
        let value = UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : Int(count))
        if value.contains(0) {
            for byte in value { bytes.append(contentsOf: byte == 0 ? [0, 1] : [byte]) }
        } else {
            bytes.append(contentsOf: value)
        }
        bytes.append(contentsOf: [0, 0])
    }

    private mutating func add(_ bits: UInt64) {
        withUnsafeBytes(of: bits.bigEndian) { bytes.append(contentsOf: $0) }
    }

    /// Adds up with those of other entries.
    var sum: Residue {
        bytes.withUnsafeBytes { bytes in
            var sum = BytesSum()
            sum.add(bytes)
            return sum.residue
        }
    }

    static func < (left: IndexEntry, right: IndexEntry) -> Bool {
        left.bytes.withUnsafeBytes { left in
            right.bytes.withUnsafeBytes { right in
                guard let one = left.baseAddress, let other = right.baseAddress else { return left.count < right.count }
                let order = memcmp(one, other, min(left.count, right.count))
                return order == 0 ? left.count < right.count : order < 0
            }
        }
    }
}
