import Presentation
import TestOffice
import Vocabulary

/// What in an answer is not as its shape says.
struct ShapeFaults {
    private let types: [String: String]

    init(of shape: Shape) {
        // What every answer of a rehearsal says of itself.
        types = Dictionary(shape.fields.map { ($0.path, $0.type) } + [("dry_run", "boolean")]) { first, _ in first }
    }

    func faults(in answer: JSON) -> [String] {
        members(of: answer, at: "", isRehearsed: answer["dry_run"]?.truth == true)
    }

    private func members(of object: JSON, at path: String, isRehearsed: Bool) -> [String] {
        object.keys.flatMap { name in
            object[name].map { faults(in: $0, at: path.isEmpty ? name : "\(path).\(name)", isRehearsed) } ?? []
        }
    }

    private func faults(in value: JSON, at path: String, _ isRehearsed: Bool) -> [String] {
        if let type = types[path], type != "array?" {
            // A rehearsal gives out no numbers.
            if isRehearsed && value.kind == "null" { return [] }
            return Self.fits(value, type) ? [] : ["\(path) is no \(type): \(Self.shown(value))"]
        }
        switch value.kind {
        case "object" where isParent(path, "."):
            return members(of: value, at: path, isRehearsed: isRehearsed)
        case "array" where types[path] != nil || types["\(path)[]"] != nil || isParent(path, "[]."):
            return value.items.flatMap { faults(in: $0, at: "\(path)[]", isRehearsed) }
        case "null" where types[path] != nil: return []
        default: return ["\(path) is not in the shape: \(Self.shown(value))"]
        }
    }

    private func isParent(_ path: String, _ separator: String) -> Bool {
        types.keys.contains { $0.hasPrefix(path + separator) }
    }

    private static func shown(_ value: JSON) -> String {
        value.text ?? value.number.map { "\($0)" } ?? value.kind
    }

    /// Whether a value is of a type, as shapes write types.
    private static func fits(_ value: JSON, _ type: String) -> Bool {
        if type.hasSuffix("?") { return value.kind == "null" || fits(value, String(type.dropLast())) }
        if type.hasPrefix("object") { return value.kind == "object" }
        switch type {
        case "string", "boolean", "number": return value.kind == type
        case "integer": return value.number.map { $0 == $0.rounded() } ?? false
        case "day": return value.text.map { Day(iso: $0) != nil } ?? false
        case "instant": return value.text?.wholeMatch(of: /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z/) != nil
        case "money": return value.keys == ["currency", "minor"] && value.minor != nil
        default:
            let words = type.split(separator: "|").map(String.init)
            return value.text.map { words.contains($0) } ?? (value.kind == "null" && words.contains("null"))
        }
    }
}
