import Storage
import Vocabulary

/// A record as a list of fields under their names (記録の写し), each knowing what it is: what an import replaced, or the
/// facts of an action. Whoever takes a person out of the rows changes what people wrote, and codes of that person, and
/// nothing else: a number is never taken for a code, whatever its digits are.
package struct Image: Equatable, Sendable {
    package enum Value: Equatable, Sendable {
        /// A number, a day, a word of ours, a code of anything but a party.
        case fact(String)
        /// What somebody wrote.
        case text(String)
        /// The code of a party.
        case party(String)
    }

    package struct Field: Equatable, Sendable {
        package let name: String
        package var value: Value
    }

    package internal(set) var fields: [Field] = []

    package init() {}

    // MARK: Writing

    /// A field that holds nothing is left out.
    package mutating func add(_ name: String, _ value: Value?) {
        if let value { fields.append(Field(name: name, value: value)) }
    }

    package mutating func add(_ name: String, _ number: (some FixedWidthInteger)?) {
        add(name, number.map { .fact(String($0)) })
    }

    package mutating func add(_ name: String, fact: String?) { add(name, fact.map { .fact($0) }) }
    package mutating func add(_ name: String, text: String?) { add(name, text.map { .text($0) }) }
    package mutating func add(_ name: String, party: String?) { add(name, party.map { .party($0) }) }

    /// Puts a number into a field that holds another; the others stay where they are.
    package mutating func replace(_ name: String, by number: Int64) {
        for index in fields.indices where fields[index].name == name { fields[index].value = .fact(String(number)) }
    }

    // MARK: Reading

    /// What a field says, whatever it is; nil where it holds nothing.
    package subscript(_ name: String) -> String? {
        switch fields.first(where: { $0.name == name })?.value {
        case .fact(let text), .text(let text), .party(let text): text
        case nil: nil
        }
    }

    /// - Throws: where the field holds nothing.
    package func require(_ name: String) throws(StorageRefusal) -> String {
        guard let value = self[name] else { throw StorageRefusal.unreadable("image without \(name)") }
        return value
    }

    /// A number; nil where the field holds none.
    package func number(_ name: String) -> Int64? { self[name].flatMap { Int64($0) } }

    /// - Throws: where the field holds no number.
    package func requireNumber(_ name: String) throws(StorageRefusal) -> Int64 {
        guard let number = number(name) else { throw StorageRefusal.unreadable("image without \(name)") }
        return number
    }

    package func day(_ name: String) -> Day? {
        number(name).map { Day(number: Int32(truncatingIfNeeded: $0)) }
    }

    package func requireDay(_ name: String) throws(StorageRefusal) -> Day {
        Day(number: Int32(truncatingIfNeeded: try requireNumber(name)))
    }

    /// An amount under `name_minor` in the currency of the field `currency`.
    package func money(_ name: String) throws(StorageRefusal) -> Money {
        guard let currency = Currency(try require("currency")) else {
            throw StorageRefusal.unreadable("image without currency")
        }
        return Money(minor: try requireNumber(name + "_minor"), currency)
    }
}

// MARK: As a text

extension Image {
    /// One field a line, `name=fact`, `name:text` or `name@code`; a line break in a value is written `\n`.
    package var lines: String {
        fields.map { field in
            switch field.value {
            case .fact(let text): "\(field.name)=\(Self.oneLine(text))"
            case .text(let text): "\(field.name):\(Self.oneLine(text))"
            case .party(let code): "\(field.name)@\(Self.oneLine(code))"
            }
        }.joined(separator: "\n")
    }

    package init(lines: String) {
        for line in lines.split(separator: "\n") {
            guard let mark = line.firstIndex(where: { "=:@".contains($0) }) else { continue }
            let text = Self.whole(line[line.index(after: mark)...])
            let value: Value =
                switch line[mark] {
                case ":": .text(text)
                case "@": .party(text)
                default: .fact(text)
                }
            fields.append(Field(name: String(line[..<mark]), value: value))
        }
    }

    private static func oneLine(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\\") || $0 == 0x0d }) else {
            return text
        }
        var line = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\": line += "\\\\"
            case "\n": line += "\\n"
            case "\r": line += "\\r"
            default: line.unicodeScalars.append(scalar)
            }
        }
        return line
    }

    private static func whole(_ line: Substring) -> String {
        guard line.utf8.contains(UInt8(ascii: "\\")) else { return String(line) }
        var text = ""
        var isEscaped = false
        for scalar in line.unicodeScalars {
            if isEscaped {
                text.unicodeScalars.append(scalar == "n" ? "\n" : scalar == "r" ? "\r" : scalar)
                isEscaped = false
            } else if scalar == "\\" {
                isEscaped = true
            } else {
                text.unicodeScalars.append(scalar)
            }
        }
        return text
    }
}
