import Vocabulary

/// What many rows at once are looked up by: texts or whole numbers.
package protocol RowKey: SQLBindable {
    /// The type of a list of them, in the words of PostgreSQL.
    static var listType: StaticString { get }
}

extension String: RowKey {
    package static var listType: StaticString { "TEXT[]" }
}

extension Int64: RowKey {
    package static var listType: StaticString { "BIGINT[]" }
}

extension ID: RowKey {
    package static var listType: StaticString { "BIGINT[]" }
}

extension Connection {
    /// Hands over keys as a table with the column `key`, so that one statement can ask about all of them:
    /// `FROM \(keys) k JOIN party p ON p.code = k.key`. Nothing is done where there are no keys.
    ///
    /// The keys travel as one value, whatever their number: the statement is prepared once, and it may be used in a
    /// transaction that only reads.
    package func withKeys<Key: RowKey>(_ keys: some Collection<Key>, _ body: (SQL) throws -> Void) throws {
        guard !keys.isEmpty else { return }
        let list = try KeyList(keys.lazy.map(\.sqlValue), dialect)
        switch dialect {
        case .sqlite: try body("(SELECT value AS key FROM json_each(\(list.text)))")
        case .postgres:
            try body("(SELECT key FROM UNNEST(CAST(\(list.text) AS \(fixed: Key.listType))) AS list(key))")
        }
    }

    /// Hands over pairs of texts as a table with the columns `key` and `second`.
    package func withKeys(_ pairs: some Collection<(String, String)>, _ body: (SQL) throws -> Void) throws {
        guard !pairs.isEmpty else { return }
        switch dialect {
        case .sqlite:
            let list = try pairs.map { try KeyList([.text($0.0), .text($0.1)], dialect).text }
            let text = "[" + list.joined(separator: ",") + "]"
            try body(
                """
                (SELECT json_extract(value, '$[0]') AS key, json_extract(value, '$[1]') AS second
                   FROM json_each(\(text)))
                """)
        case .postgres:
            let first = try KeyList(pairs.lazy.map { .text($0.0) }, dialect).text
            let second = try KeyList(pairs.lazy.map { .text($0.1) }, dialect).text
            try body(
                """
                (SELECT key, second
                   FROM UNNEST(CAST(\(first) AS TEXT[]), CAST(\(second) AS TEXT[])) AS list(key, second))
                """)
        }
    }
}

/// Keys written as one text: an array of JSON, or of PostgreSQL.
private struct KeyList {
    let text: String

    init(_ values: some Sequence<SQLValue>, _ dialect: Dialect) throws(StorageRefusal) {
        var bytes: [UInt8] = [dialect == .sqlite ? UInt8(ascii: "[") : UInt8(ascii: "{")]
        for value in values {
            if bytes.count > 1 { bytes.append(UInt8(ascii: ",")) }
            switch value {
            case .int(let number): bytes += String(number).utf8
            case .text(let text): try Self.quote(text, dialect, into: &bytes)
            case .null, .real, .blob: throw .engine("a key is a text or a whole number")
            }
        }
        bytes.append(dialect == .sqlite ? UInt8(ascii: "]") : UInt8(ascii: "}"))
        text = String(decoding: bytes, as: UTF8.self)
    }

    private static func quote(
        _ text: String, _ dialect: Dialect, into bytes: inout [UInt8]
    ) throws(StorageRefusal) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case 0: throw .nulInText
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                bytes.append(UInt8(ascii: "\\"))
                bytes.append(byte)
            // JSON has control characters only in digits; PostgreSQL takes them as they are.
            case 1..<0x20 where dialect == .sqlite:
                bytes += "\\u00".utf8
                bytes.append(byte < 16 ? UInt8(ascii: "0") : UInt8(ascii: "1"))
                bytes.append(hexadecimal[Int(byte & 15)])
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private static let hexadecimal = Array("0123456789abcdef".utf8)
}
