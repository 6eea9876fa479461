import Vocabulary

/// A value of JSON whose objects keep the order in which they were written.
package enum JSONValue: Hashable, Sendable {
    package struct Member: Hashable, Sendable {
        package let name: String
        package let value: JSONValue

        package init(_ name: String, _ value: JSONValue) {
            self.name = name
            self.value = value
        }
    }

    case null
    case bool(Bool)
    case int(Int64)
    /// Infinity and not-a-number become null.
    case double(Double)
    /// A number already in digits, `12.50`.
    case number(String)
    case string(String)
    case array([JSONValue])
    case object([Member])

    package static func object(_ members: KeyValuePairs<String, JSONValue>) -> JSONValue {
        .object(members.map { Member($0.key, $0.value) })
    }

    /// `{"minor": 123450, "currency": "USD"}`.
    package static func money(_ money: Money) -> JSONValue {
        .object([Member("minor", .int(money.minor)), Member("currency", .string(money.currency.code))])
    }

    package static func day(_ day: Day?) -> JSONValue { day.map { .string($0.description) } ?? .null }
    package static func instant(_ instant: Instant?) -> JSONValue { instant.map { .string($0.description) } ?? .null }
    package static func text(_ text: String?) -> JSONValue { text.map(JSONValue.string) ?? .null }
    package static func int(_ number: Int) -> JSONValue { .int(Int64(number)) }

    /// The value of the member of that name; nil where this is no object or has none.
    package subscript(name: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.name == name }?.value
    }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
    ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral, ExpressibleByNilLiteral, ExpressibleByFloatLiteral
{
    package init(stringLiteral text: String) { self = .string(text) }
    package init(integerLiteral number: Int64) { self = .int(number) }
    package init(floatLiteral number: Double) { self = .double(number) }
    package init(booleanLiteral truth: Bool) { self = .bool(truth) }
    package init(arrayLiteral values: JSONValue...) { self = .array(values) }
    package init(nilLiteral: ()) { self = .null }

    package init(dictionaryLiteral members: (String, JSONValue)...) {
        self = .object(members.map { Member($0.0, $0.1) })
    }
}
