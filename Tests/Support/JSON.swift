import FoundationEssentials

/// A JSON answer, looked into by key and place.
package struct JSON: Decodable {
    private enum Value {
        case object([String: JSON])
        case array([JSON])
        case text(String)
        case number(Double)
        case truth(Bool)
        case null
    }

    private let value: Value

    package init(_ text: String) throws {
        self = try JSONDecoder().decode(JSON.self, from: Data(text.utf8))
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        value =
            if let object = try? container.decode([String: JSON].self) {
                .object(object)
            } else if let array = try? container.decode([JSON].self) {
                .array(array)
            } else if let text = try? container.decode(String.self) {
                .text(text)
            } else if let truth = try? container.decode(Bool.self) {
                .truth(truth)
            } else if let number = try? container.decode(Double.self) {
                .number(number)
            } else {
                .null
            }
    }

    package subscript(key: String) -> JSON? {
        if case .object(let members) = value { members[key] } else { nil }
    }

    /// What it is, as JSON calls it.
    package var kind: String {
        switch value {
        case .object: "object"
        case .array: "array"
        case .text: "string"
        case .number: "number"
        case .truth: "boolean"
        case .null: "null"
        }
    }

    /// The names of an object's members, sorted.
    package var keys: [String] {
        if case .object(let members) = value { members.keys.sorted() } else { [] }
    }

    package var items: [JSON] {
        if case .array(let items) = value { items } else { [] }
    }

    package var text: String? {
        if case .text(let text) = value { text } else { nil }
    }

    package var number: Double? {
        if case .number(let number) = value { number } else { nil }
    }

    package var int: Int? { number.map { Int($0) } }

    package var truth: Bool? {
        if case .truth(let truth) = value { truth } else { nil }
    }

    /// The minor units of an amount.
    package var minor: Int? { self["minor"]?.int }
}
