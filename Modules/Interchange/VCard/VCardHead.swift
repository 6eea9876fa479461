/// What stands before the colon of a property: `item1.TEL;TYPE="work,voice";PREF=1`.
struct VCardHead {
    /// Bytes within which the colon must stand.
    static let limit = 4096

    /// In upper case, without its group.
    let name: String
    /// Names in upper case; the words that vCard 2.1 writes without a name (`;CELL`) stand under `TYPE`.
    let parameters: [(name: String, value: String)]
    /// Where the value begins.
    let length: Int

    /// Nil where the line is no property.
    init?(_ line: [UInt8]) {
        guard let colon = Self.colon(line.prefix(Self.limit)) else { return nil }
        let parts = Self.parts(line[..<colon])
        guard let first = parts.first else { return nil }
        let name = first.split(separator: ".").last ?? ""
        guard !name.isEmpty, name.utf8.count <= 64, name.utf8.allSatisfy(Self.isNameByte) else { return nil }
        self.name = name.uppercased()
        parameters = parts.dropFirst().map { part in
            guard let equals = part.firstIndex(of: "=") else { return (Self.bare(part.uppercased()), part) }
            return (part[..<equals].uppercased(), String(part[part.index(after: equals)...]))
        }
        length = colon + 1
    }

    var isQuotedPrintable: Bool { encoding == "QUOTED-PRINTABLE" }
    var isBase64: Bool { encoding == "B" || encoding == "BASE64" }
    var charset: String? { value(of: "CHARSET") }

    private var encoding: String? { value(of: "ENCODING")?.uppercased() }

    func value(of parameter: String) -> String? {
        parameters.first { $0.name == parameter }?.value
    }

    /// All words under TYPE in lower case, and `pref` where the card prefers it.
    var kinds: Set<String> {
        var kinds: Set<String> = []
        for (name, value) in parameters {
            if name == "TYPE" {
                for word in value.split(separator: ",") { kinds.insert(word.lowercased()) }
            } else if name == "PREF" {
                kinds.insert("pref")
            }
        }
        return kinds
    }

    /// The parameter that a word without a name belongs to.
    private static func bare(_ word: String) -> String {
        switch word {
        case "QUOTED-PRINTABLE", "BASE64", "B", "8BIT", "7BIT": "ENCODING"
        default: "TYPE"
        }
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
            true
        default: false
        }
    }

    /// The first colon outside of quotes, or where a quote was never closed the first of all.
    private static func colon(_ line: ArraySlice<UInt8>) -> Int? {
        var isQuoted = false
        for (position, byte) in line.enumerated() {
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            if byte == UInt8(ascii: ":"), !isQuoted { return position }
        }
        return line.firstIndex(of: UInt8(ascii: ":"))
    }

    /// Parts between semicolons outside of quotes, the quotes dropped.
    private static func parts(_ head: ArraySlice<UInt8>) -> [String] {
        var parts: [[UInt8]] = [[]]
        var isQuoted = false
        for byte in head {
            switch byte {
            case UInt8(ascii: "\""): isQuoted.toggle()
            case UInt8(ascii: ";") where !isQuoted: parts.append([])
            default: parts[parts.count - 1].append(byte)
            }
        }
        return parts.map { NarrowText.trimmed(String(decoding: $0, as: UTF8.self)) }
    }
}
