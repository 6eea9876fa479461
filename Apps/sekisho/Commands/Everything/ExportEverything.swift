import Governance
import Office
import Pages
import Presentation
import Storage
import Vocabulary

/// Writes all there is into a folder.
struct ExportEverything {
    /// What stands in the place of a kind of file.
    static let kind = "everything"

    private let office: Office
    private let common: OfficeOptions

    init(_ office: Office, _ common: OfficeOptions) {
        self.office = office
        self.common = common
    }

    func run(_ output: Output) throws {
        try common.requireNoRehearsal()
        guard let folder = common.output?.path, folder != "-" else { throw CommandRefusal.noFolder }
        let bar = EverythingBar(output)
        defer { bar.finish() }
        let everything = try EverythingExport(office.books, by: Sekisho.version, progress: bar.reach)
            .write(to: folder, replacing: common.yes)
        bar.finish()
        try AnswerOfDeed.give {
            try output.say(
                .code(
                    "command.everything.written",
                    facts: [
                        folder, String(everything.tables.count), Figures.grouped(everything.rows),
                    ]),
                schema: "everything.export",
                payload: [
                    "directory": .string(folder), "tables": .int(everything.tables.count),
                    "rows": .int(everything.rows), "entries": .int(everything.entries),
                    "head": .string(everything.head.description),
                ])
        }
        output.remark(output.speaker.say("command.everything.secret", facts: []))
    }
}

/// How many rows have been carried, on a terminal.
final class EverythingBar {
    private let output: Output
    private var bar: Progress?

    init(_ output: Output) {
        self.output = output
    }

    func reach(_ done: Int64, of total: Int64) {
        if bar == nil { bar = output.progress("command.everything.progress", total: total) }
        bar?.reach(done)
    }

    func finish() {
        bar?.finish()
        bar = nil
    }
}
