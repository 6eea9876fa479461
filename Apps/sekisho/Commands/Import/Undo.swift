import ArgumentParser
import Governance
import Office
import Presentation
import Vocabulary

struct Undo: ParsableCommand {
    static let configuration = named(
        "undo", en: "Undo an import.", ja: "取込を取り消す", example: "undo import 12", subcommands: [UndoImport.self])
}

struct UndoImport: OfficeCommand {
    static let configuration = named(
        "undo import", en: "Undo an import.", ja: "取込を取り消す", example: .of(Undo.self))

    @Argument(help: help(en: "Number of the import.", ja: "取込番号"))
    var id: Int64

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let undone = try Imports(office.books).undo(id, among: Office.parts.files.compactMap(\.importer))
        try output.say(
            .code("command.undo.done", facts: [String(id), undone.kind, String(undone.records)]), schema: "undo",
            payload: ["import_id": .int(id), "kind": .string(undone.kind), "records": .int(undone.records)])
        for remark in undone.remarks { output.remark(output.speaker.words(of: remark).reason) }
    }
}
