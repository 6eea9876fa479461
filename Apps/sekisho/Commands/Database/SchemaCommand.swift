import ArgumentParser
import Pages
import Presentation

struct SchemaCommand: AnswerCommand {
    static let configuration = named("schema")

    @Argument(help: help("command.schema.name"))
    var name: String?

    @OptionGroup var common: OfficeOptions

    func run() throws {
        let output = Output(common)
        guard let name else { return try output.show(Self.list) }
        guard let shape = PageShapes.all.first(where: { $0.name == name }) else {
            throw CommandRefusal.unknownSchema(name, known: PageShapes.all.map(\.name).joined(separator: ", "))
        }
        try output.show(
            Document(
                "schema", title: .plain("sekisho.\(shape.name)/1"),
                sections: [
                    .table(
                        Table(
                            "fields",
                            columns: [
                                Column("field", "term.field", .code), Column("type", "term.schema.type"),
                            ], rows: shape.fields.map { [.text($0.path), .text($0.type)] }))
                ],
                payload: [
                    "name": .string("sekisho.\(shape.name)/1"),
                    "fields": .array(
                        shape.fields.map { ["path": .string($0.path), "type": .string($0.type)] }),
                ]))
    }

    private static var list: Document {
        Document(
            "schema.list",
            sections: [
                .table(
                    Table(
                        "schemas", columns: [Column("name", "term.field", .code)],
                        rows: PageShapes.all.map { [.text($0.name)] }))
            ])
    }
}
