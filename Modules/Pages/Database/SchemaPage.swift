import Presentation

extension Shape {
    /// The name as answers say it: `sekisho.lead.list/1`.
    private var fullName: String { "sekisho.\(name)/1" }

    /// The shape of an answer, field by field.
    package func document() -> Document {
        Document(
            "schema", title: .plain(fullName),
            sections: [
                .table(
                    Table(
                        "fields",
                        columns: [Column("field", "term.field", .code), Column("type", "term.schema.type")],
                        rows: fields.map { [.text($0.path), .text($0.type)] }))
            ],
            payload: [
                "name": .string(fullName),
                "fields": .array(fields.map { ["path": .string($0.path), "type": .string($0.type)] }),
            ])
    }
}

extension Listing<Shape> {
    /// The names of all shapes.
    package static let shapes = Listing("schema.list", [.code("name", "term.name") { $0.name }])
}
