import Interchange
import Storage
import Vocabulary

/// The file `everything.json` beside the tables.
extension Everything {
    static let schema = "sekisho.everything/1"

    /// JSON, in a fixed order and form: the same database gives the same text.
    var text: String {
        func quoted(_ text: String) -> String {
            var result = "\""
            for scalar in text.unicodeScalars {
                switch scalar {
                case "\"", "\\": result += "\\" + String(scalar)
                case _ where scalar.value < 0x20:
                    result += "\\u" + String(0x1_0000 + scalar.value, radix: 16).dropFirst()
                default: result.unicodeScalars.append(scalar)
                }
            }
            return result + "\""
        }
        let steps = version.steps.sorted { $0.key < $1.key }.map { "\(quoted($0.key)): \($0.value)" }
        let tables = tables.map { table in
            let columns = table.columns.map(quoted).joined(separator: ", ")
            return """
                {"name": \(quoted(table.name)), "file": \(quoted(table.file)), "rows": \(table.rows), \
                "sha256": "\(table.digest)", "columns": [\(columns)]}
                """
        }
        return """
            {
              "schema": "\(Self.schema)",
              "program": \(quoted(program)),
              "written_at": "\(writtenAt)",
              "currency": "\(currency.code)",
              "schema_version": {\(steps.joined(separator: ", "))},
              "schema_following": \(quoted(version.following)),
              "head": "\(head)",
              "entries": \(entries),
              "tables": [
                \(tables.joined(separator: ",\n    "))
              ]
            }

            """
    }

    /// Reads the file. JSON is YAML.
    /// - Returns: nil where it is anything else.
    init?(text: String) {
        guard let root = try? YAMLReader.read(text), let members = Members(root),
            members["schema"]?.text == Self.schema,
            let program = members["program"]?.text, let at = members["written_at"]?.text.flatMap(Self.instant),
            let currency = members["currency"]?.text.flatMap({ Currency($0) }),
            let head = members["head"]?.text.flatMap({ Digest(hexadecimal: $0) }),
            let entries = members["entries"]?.integer, let following = members["schema_following"]?.text,
            let steps = members["schema_version"]?.mapping, let tables = members["tables"]?.sequence
        else { return nil }
        var numbers: [String: Int] = [:]
        for step in steps {
            guard let module = step.key.text, let number = step.value.integer.flatMap({ Int(exactly: $0) }) else {
                return nil
            }
            numbers[module] = number
        }
        let known = tables.compactMap(Table.init)
        guard known.count == tables.count, Set(known.map(\.name)).count == known.count else { return nil }
        self.init(
            program: program, writtenAt: at, currency: currency,
            version: SchemaVersion(steps: numbers, following: following), head: head, entries: entries, tables: known)
    }

    private static func instant(_ text: String) -> Instant? {
        try? InstantText.instant(text)
    }
}

extension Everything.Table {
    fileprivate init?(_ node: YAMLNode) {
        guard let members = Members(node), let name = members["name"]?.text, let rows = members["rows"]?.integer,
            let digest = members["sha256"]?.text.flatMap({ Digest(hexadecimal: $0) }),
            let columns = members["columns"]?.sequence?.compactMap(\.text), members["file"]?.text == name + ".csv",
            name.utf8.allSatisfy({ (97...122).contains($0) || (48...57).contains($0) || $0 == 95 })
        else { return nil }
        self.init(name: name, columns: columns, rows: rows, digest: digest)
    }
}

/// The members of an object by their names.
private struct Members {
    private let values: [String: YAMLNode]

    init?(_ node: YAMLNode) {
        guard let entries = node.mapping else { return nil }
        var values: [String: YAMLNode] = [:]
        for entry in entries {
            guard let name = entry.key.text else { return nil }
            values[name] = entry.value
        }
        self.values = values
    }

    subscript(_ name: String) -> YAMLNode? { values[name] }
}
