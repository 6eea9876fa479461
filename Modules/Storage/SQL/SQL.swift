/// A statement and its values, kept apart: `"… WHERE code = \(code)"` becomes `… WHERE code = $1` and one value.
package struct SQL: Sendable, ExpressibleByStringInterpolation {
    package let text: String
    package let values: [SQLValue]

    package init(stringLiteral text: String) {
        self.text = text
        values = []
    }

    package init(stringInterpolation interpolation: StringInterpolation) {
        text = interpolation.text
        values = interpolation.values
    }

    /// A text of our own with numbered places (`$1`, `$2`, …) and the values for them.
    package init(_ text: String, _ values: [SQLValue]) {
        self.text = text
        self.values = values
    }

    package struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var text = ""
        fileprivate var values: [SQLValue] = []

        package init(literalCapacity: Int, interpolationCount: Int) {
            text.reserveCapacity(literalCapacity + interpolationCount * 3)
            values.reserveCapacity(interpolationCount)
        }

        package mutating func appendLiteral(_ literal: String) {
            text += literal
        }

        package mutating func appendInterpolation(_ value: some SQLBindable) {
            values.append(value.sqlValue)
            text += "$\(values.count)"
        }

        package mutating func appendInterpolation(_ value: (some SQLBindable)?) {
            values.append(value?.sqlValue ?? .null)
            text += "$\(values.count)"
        }

        /// Text of the program itself, such as a list of columns: it cannot be made from outside input.
        package mutating func appendInterpolation(fixed text: StaticString) {
            self.text += text.description
        }

        /// A part that is a statement of its own, with its values.
        package mutating func appendInterpolation(_ part: SQL) {
            text += SQL.renumbered(part.text, by: values.count)
            values += part.values
        }
    }

    /// Moves every `$n` up, so that a part can stand behind others.
    private static func renumbered(_ text: String, by offset: Int) -> String {
        guard offset > 0 else { return text }
        var result: [UInt8] = []
        var number: Int?
        var isPlace = false
        func end() {
            if let number { result += "\(number + offset)".utf8 }
            number = nil
            isPlace = false
        }
        for byte in text.utf8 {
            if isPlace, (48...57).contains(byte) {
                number = (number ?? 0) * 10 + Int(byte - 48)
                continue
            }
            end()
            result.append(byte)
            // A `$` without a number is a character of the statement, as in a path of JSON.
            isPlace = byte == UInt8(ascii: "$")
        }
        end()
        return String(decoding: result, as: UTF8.self)
    }
}

/// One question to the rows: the statement, and how one row becomes one answer.
package protocol Query<Answer> {
    associatedtype Answer
    var sql: SQL { get }
    func decode(_ row: Row) throws -> Answer
}
