import ArgumentParser
import Governance
import Office
import Pages
import Presentation

struct SchemaCommand: AnswerCommand {
    static let configuration = named("schema")

    @Argument(help: help("command.schema.name"))
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
