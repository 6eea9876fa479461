/// Rows as text: CSV with a header, in which every text stands in quotes, so that no value (nothing between the commas) is
/// told from the empty text (`""`), and bytes are written in base 64.
struct TableText {
    private let holdings: [WholeTable.Holding]
    private var bytes: [UInt8] = []
    private var column = 0
    private(set) var rows: Int64 = 0

    /// Bytes that may wait.
    private static let bound = 1 << 18

    init(_ table: WholeTable) {
        holdings = table.holdings
        bytes.reserveCapacity(Self.bound + 4096)
        bytes += Self.header(table)
    }

    static func header(_ table: WholeTable) -> [UInt8] {
        Array((table.columns.joined(separator: ",") + "\n").utf8)
    }

    private mutating func separate() {
        if column > 0 { bytes.append(UInt8(ascii: ",")) }
        column += 1
    }

    /// Adds all columns of a row.
    mutating func add(_ row: Row) {
        for (place, holding) in holdings.enumerated() {
            separate()
            if row.isNull(place) { continue }
            switch holding {
            case .whole: bytes.append(decimal: row.int(place))
            case .fraction: bytes += FractionText.of(row.real(place)).utf8
            case .text: quote(row.bytes(place))
            case .bytes: Base64.write(row.blob(place), into: &bytes)
            }
        }
    }

    mutating func add(_ value: SQLValue) {
        separate()
        switch value {
        case .null: break
        case .int(let number): bytes.append(decimal: number)
        case .real(let number): bytes += FractionText.of(number).utf8
        case .text(var text): text.withUTF8 { quote($0) }
        case .blob(let blob): Base64.write(blob, into: &bytes)
        }
    }

    private mutating func quote(_ text: UnsafeBufferPointer<UInt8>) {
        bytes.append(UInt8(ascii: "\""))
        if text.contains(UInt8(ascii: "\"")) {
            for byte in text {
                if byte == UInt8(ascii: "\"") { bytes.append(byte) }
                bytes.append(byte)
            }
        } else {
            bytes.append(contentsOf: text)
        }
        bytes.append(UInt8(ascii: "\""))
    }

    mutating func endRow(_ take: (UnsafeRawBufferPointer) throws -> Void) throws {
        bytes.append(UInt8(ascii: "\n"))
        column = 0
        rows += 1
        if bytes.count > Self.bound { try flush(take) }
    }

    mutating func flush(_ take: (UnsafeRawBufferPointer) throws -> Void) throws {
        try bytes.withUnsafeBytes { if !$0.isEmpty { try take($0) } }
        bytes.removeAll(keepingCapacity: true)
    }
}

/// Bytes in letters (RFC 4648, section 4). No bytes are one sign of equality, because nothing would be no value.
enum Base64 {
    private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    private static let none = UInt8(ascii: "=")

    static func write(_ blob: [UInt8], into text: inout [UInt8]) {
        if blob.isEmpty { text.append(none) }
        var start = 0
        while start < blob.count {
            let count = min(3, blob.count - start)
            var group: UInt32 = 0
            for place in 0..<3 { group = group << 8 | (place < count ? UInt32(blob[start + place]) : 0) }
            for place in 0..<4 {
                text.append(place > count ? none : letters[Int(group >> UInt32(18 - 6 * place) & 63)])
            }
            start += 3
        }
    }

    /// - Returns: nil where it is no such text.
    static func read(_ text: [UInt8]) -> [UInt8]? {
        if text == [none] { return [] }
        guard text.count % 4 == 0 else { return nil }
        var blob: [UInt8] = []
        blob.reserveCapacity(text.count / 4 * 3)
        var group: UInt32 = 0
        var missing = 0
        for (place, letter) in text.enumerated() {
            if letter == none, place >= text.count - 2 {
                missing += 1
                group <<= 6
            } else {
                guard missing == 0, let value = value(of: letter) else { return nil }
                group = group << 6 | value
            }
            if place % 4 == 3 {
                for byte in 0..<(3 - missing) { blob.append(UInt8(truncatingIfNeeded: group >> UInt32(16 - 8 * byte))) }
                group = 0
            }
        }
        return blob
    }

    private static func value(of letter: UInt8) -> UInt32? {
        switch letter {
        case 65...90: UInt32(letter - 65)
        case 97...122: UInt32(letter - 71)
        case 48...57: UInt32(letter) + 4
        case UInt8(ascii: "+"): 62
        case UInt8(ascii: "/"): 63
        default: nil
        }
    }
}
