import ArgumentParser
import Governance
import Office
import Pages
import Presentation

struct SchemaCommand: AnswerCommand {
    static let configuration = named(
        "schema", en: "Show the schema of a JSON answer.", ja: "JSON の形式を表示する", example: "schema credit.check")

    @Argument(help: help(en: "Name of the schema, without sekisho. and /1.", ja: "形式の名前（sekisho. と /1 を除く）"))
    var name: String?

    @OptionGroup var common: OfficeOptions

    func run() throws {
        let output = Output(common)
        let shapes = PageShapes.all + ExportPage.shapes(of: Office.parts.files)
        guard let name else { return try output.show(Listing.shapes.document(shapes)) }
        guard let shape = shapes.first(where: { $0.name == name }) else {
            throw CommandRefusal.unknownSchema(name, known: PageShapes.all.map(\.name).joined(separator: ", "))
        }
        try output.show(shape.document())
    }
}
