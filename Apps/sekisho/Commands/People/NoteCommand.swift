import ArgumentParser
import Governance
import Office
import Party
import Presentation
import Vocabulary

struct NoteCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "note", abstract: say("command.party_notes"), discussion: say("command.note.add.example"),
        subcommands: [NoteAdd.self, NoteList.self])

}

struct NoteAdd: OfficeCommand {
    static let configuration = named("note add")

    @Argument(help: help("command.party.show.code"))
    var code: String

    @Argument(help: help("command.note.text"))
    var text: String

    @Option(help: help("command.note.on"))
    var on: Day?

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        try output.show(NotePage.document([try office.party.addNote(code, text, on: on)]))
    }
}

struct NoteList: OfficeCommand {
    static let configuration = named("note list")

    @Argument(help: help("command.party.show.code"))
    var code: String

    @Option(help: help("command.option.limit"))
    var limit = 100

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        try output.show(NotePage.document(try office.party.notes(of: code, limit: Limit.sane(limit))))
    }
}

/// Notes as people and programs read them.
enum NotePage {
    static func document(_ notes: [Note]) -> Document {
        Document(
            "party.notes",
            sections: [
                .table(
                    Table(
                        "rows",
                        columns: [
                            Column("day", "term.day", .day), Column("author", "term.note.author"),
                            Column("party", "term.code", .code), Column("name", "term.name"),
                            Column("text", "term.note.text_name"),
                        ],
                        rows: notes.map {
                            [.day($0.day), .text($0.author), .text($0.code), .text($0.name), .text($0.text)]
                        }))
            ])
    }
}
