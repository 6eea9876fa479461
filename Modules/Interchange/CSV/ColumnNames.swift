/// The columns of an import by the names that they go by.
package struct ColumnNames: Sendable {
    private var known: [String: Int] = [:]
    private var substitutes: [String: Int] = [:]
    private var parts: [String: (column: Int, part: Int)] = [:]

    package init(_ columns: [Column]) {
        for (index, column) in columns.enumerated() {
            for name in column.aliases where known[Column.key(name)] == nil { known[Column.key(name)] = index }
        }
        // An English name wins over another column's alias.
        for (index, column) in columns.enumerated() { known[Column.key(column.name)] = index }
        for (index, column) in columns.enumerated() {
            for name in column.substitutes where substitutes[Column.key(name)] == nil {
                substitutes[Column.key(name)] = index
            }
            for (part, names) in column.parts.enumerated() {
                for name in names { parts[Column.key(name)] = (index, part) }
            }
        }
    }

    /// The column of a name, whatever stands in brackets behind it.
    func own(_ name: String) -> Int? { Self.found(name, in: known) }

    /// The column in whose stead one of that name may stand.
    func substitute(_ name: String) -> Int? { Self.found(name, in: substitutes) }

    /// The column of which one of that name is a part.
    func part(_ name: String) -> (column: Int, part: Int)? { Self.found(name, in: parts) }

    /// Whether a cell could head a column.
    package func knows(_ name: String) -> Bool {
        own(name) != nil || part(name) != nil || substitute(name) != nil
    }

    private static func found<Value>(_ name: String, in names: [String: Value]) -> Value? {
        names[Column.key(name)] ?? names[Column.key(Column.withoutBrackets(name))]
    }
}
