/// A row in one line, written as PostgreSQL writes a record as text: `(1,"a b",,"\\x00ff")`. The sum of a row is the hash
/// of its line: another value in any column, or the same values in other columns, give another sum, and both engines agree
/// on it. It is made for speed and keeps nobody out who means to deceive it; what holds against those is the chain that
/// the tallies stand in.
struct RowLine {
    private var bytes: [UInt8] = []
    private var columns = 0

    init() {
        bytes.reserveCapacity(512)
    }

    /// Begins the next row.
    mutating func clear() {
        bytes.removeAll(keepingCapacity: true)
        columns = 0
    }

    private mutating func separate() {
        bytes.append(columns == 0 ? UInt8(ascii: "(") : UInt8(ascii: ","))
        columns += 1
    }

    mutating func addNull() { separate() }

    mutating func add(_ number: Int64) {
        separate()
        bytes.append(decimal: number)
    }

    /// A whole number in a column of fractions may be kept as either.
    mutating func add(_ number: Double) {
        separate()
        bytes += FractionText.of(number).utf8
    }

    mutating func add(text: UnsafeRawBufferPointer) {
        separate()
        guard text.isEmpty || text.contains(where: Self.asksForQuotes) else { return bytes.append(contentsOf: text) }
        bytes.append(UInt8(ascii: "\""))
        for byte in text {
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { bytes.append(byte) }
            bytes.append(byte)
        }
        bytes.append(UInt8(ascii: "\""))
    }

    mutating func add(blob: UnsafeRawBufferPointer) {
        separate()
        // The backslash asks for quotes, within which it is doubled.
        bytes += "\"\\".utf8
        Self.write(blob, into: &bytes)
        bytes.append(UInt8(ascii: "\""))
    }

    var sum: Residue {
        mutating get {
            if columns == 0 { bytes.append(UInt8(ascii: "(")) }
            bytes.append(UInt8(ascii: ")"))
            return bytes.withUnsafeBytes { Residue(RowHash.of($0)) }
        }
    }

    /// The sum of a text by itself, such as the key of a row.
    static func sum(ofText text: UnsafeRawBufferPointer) -> Residue { Residue(RowHash.of(text)) }

    /// The sum of bytes by themselves.
    static func sum(ofBlob blob: UnsafeRawBufferPointer) -> Residue {
        var text: [UInt8] = []
        write(blob, into: &text)
        return text.withUnsafeBytes { sum(ofText: $0) }
    }

    private static let hexadecimal = Array("0123456789abcdef".utf8)

    private static func write(_ blob: UnsafeRawBufferPointer, into bytes: inout [UInt8]) {
        bytes += "\\x".utf8
        for byte in blob {
            bytes.append(hexadecimal[Int(byte >> 4)])
            bytes.append(hexadecimal[Int(byte & 15)])
        }
    }

    private static func asksForQuotes(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x22, 0x28, 0x29, 0x2C, 0x5C, 0x20, 9...13: true
        default: false
        }
    }
}
