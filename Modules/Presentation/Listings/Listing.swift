import Vocabulary

/// A list as people and programs read it (一覧), described once: columns, cells, JSON and shape follow from its fields.
package struct Listing<Row>: Sendable {
    /// `lead.list`: JSON says `"schema": "sekisho.lead.list/1"`.
    package let schema: String
    package let title: Label?
    package let fields: [Field<Row>]

    package init(_ schema: String, title: Label? = nil, _ fields: [Field<Row>]) {
        self.schema = schema
        self.title = title
        self.fields = fields
    }

    /// The rows under all columns.
    /// - Parameter title: what stands over them on a page that holds more than these rows.
    package func table(_ rows: some Sequence<Row>, _ key: String = "rows", title: Label? = nil) -> Table {
        table(rows, key, fields, title: title)
    }

    /// The answer. What only programs get, and what is hidden, stands in JSON and files all the same.
    /// - Parameters:
    ///   - hidden: fields that say nothing to people for these rows.
    ///   - given: columns with numbers that were given out just now.
    package func document(
        _ rows: some Sequence<Row>, title: Label? = nil, asOf: Label? = nil, hiding hidden: Set<String> = [],
        notes: [Label] = [], given: Set<String> = []
    ) -> Document {
        let all = table(rows)
        let shown = fields.filter { !$0.isForPrograms && !hidden.contains($0.name) }
        guard shown.count < fields.count else {
            return Document(
                schema, title: title ?? self.title, asOf: asOf, sections: [.table(all)], notes: notes, given: given)
        }
        return Document(
            schema, title: title ?? self.title, asOf: asOf, sections: [.table(table(rows, "rows", shown))],
            notes: notes, payload: ["rows": all.json], records: all, given: given)
    }

    /// One row as programs get it.
    package func object(_ row: Row) -> JSONValue {
        .object(fields.map { JSONValue.Member($0.name, $0.cell(row).json) })
    }

    package var shape: Shape { Shape(schema, rows: self) }

    private func table(
        _ rows: some Sequence<Row>, _ key: String, _ fields: [Field<Row>], title: Label? = nil
    ) -> Table {
        Table(
            key, title: title, columns: fields.map(\.column), rows: rows.map { row in fields.map { $0.cell(row) } },
            empty: "page.empty.\(schema)")
    }
}
