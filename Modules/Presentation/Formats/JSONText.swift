/// Writes JSON of RFC 8259. Control characters, DEL, the C1 controls, U+2028/2029 and marks of direction are escaped, so
/// that a line stays a line and a terminal that shows it stays unharmed.
package enum JSONText {
    /// In one line.
    package static func line(_ value: JSONValue) -> String {
        var text = ""
        append(value, to: &text)
        return text
    }

    /// Members below each other; lists of plain values and objects without structure inside stay in one line.
    package static func page(_ value: JSONValue) -> String {
        var text = ""
        append(value, to: &text, depth: 0)
        return text + "\n"
    }

    package static func quoted(_ string: String) -> String {
        var text = ""
        append(string, to: &text)
        return text
    }

    private static func append(_ value: JSONValue, to text: inout String) {
        switch value {
        case .array(let values):
            text += "["
            for (position, value) in values.enumerated() {
                if position > 0 { text += "," }
                append(value, to: &text)
            }
            text += "]"
        case .object(let members):
            text += "{"
            for (position, member) in members.enumerated() {
                if position > 0 { text += "," }
                append(member.name, to: &text)
                text += ":"
                append(member.value, to: &text)
            }
            text += "}"
        default: appendPlain(value, to: &text)
        }
    }

    private static func append(_ value: JSONValue, to text: inout String, depth: Int) {
        let indent = "\n" + String(repeating: "  ", count: depth + 1)
        let outdent = "\n" + String(repeating: "  ", count: depth)
        switch value {
        case .array(let values) where !isFlat(value):
            text += "["
            for (position, value) in values.enumerated() {
                text += (position > 0 ? "," : "") + indent
                append(value, to: &text, depth: depth + 1)
            }
            text += outdent + "]"
        case .object(let members) where !isFlat(value) || (depth == 0 && !members.isEmpty):
            text += "{"
            for (position, member) in members.enumerated() {
                text += (position > 0 ? "," : "") + indent
                append(member.name, to: &text)
                text += ": "
                append(member.value, to: &text, depth: depth + 1)
            }
            text += outdent + "}"
        default: append(value, to: &text)
        }
    }

    /// Plain values, lists of plain values, and objects of plain values and money: what is read best in one line.
    private static func isFlat(_ value: JSONValue) -> Bool {
        switch value {
        case .array(let values): values.allSatisfy { isPlain($0) }
        case .object(let members): members.allSatisfy { isPlain($0.value) || isSmall($0.value) }
        default: true
        }
    }

    private static func isSmall(_ value: JSONValue) -> Bool {
        switch value {
        case .object(let members): members.count <= 2 && members.allSatisfy { isPlain($0.value) }
        case .array(let values): values.allSatisfy(isPlain)
        default: true
        }
    }

    private static func isPlain(_ value: JSONValue) -> Bool {
        switch value {
        case .array, .object: false
        default: true
        }
    }

    private static func appendPlain(_ value: JSONValue, to text: inout String) {
        switch value {
        case .bool(let truth): text += truth ? "true" : "false"
        case .int(let number): text += String(number)
        case .double(let number): text += number.isFinite ? Figures.plain(number, places: 9) ?? "null" : "null"
        case .number(let digits): text += digits
        case .string(let string): append(string, to: &text)
        case .null, .array, .object: text += "null"
        }
    }

    private static func append(_ string: String, to text: inout String) {
        text += "\""
        if string.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }) {
            text += string
        } else {
            for scalar in string.unicodeScalars { append(scalar, to: &text) }
        }
        text += "\""
    }

    private static func append(_ scalar: Unicode.Scalar, to text: inout String) {
        switch scalar {
        case "\"": text += "\\\""
        case "\\": text += "\\\\"
        case "\n": text += "\\n"
        case "\r": text += "\\r"
        case "\t": text += "\\t"
        default:
            guard VisibleText.sign(for: scalar) != nil else {
                text.unicodeScalars.append(scalar)
                return
            }
            for unit in UTF16.encode(scalar).map(Array.init) ?? [] {
                let digits = String(unit, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
            }
        }
    }
}
