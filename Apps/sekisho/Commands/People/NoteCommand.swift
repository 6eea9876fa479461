import ArgumentParser
import Office
import Pages
import Party
import Presentation
import Vocabulary

struct NoteCommand: ParsableCommand {
    static let configuration = named("note", example: "note add", subcommands: [NoteAdd.self, NoteList.self])
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
        try output.show(Listing.notes.document([office.party.addNote(code, text, on: on)]))
    }
}

struct NoteList: OfficeCommand {
    static let configuration = named("note list")

    @Argument(help: help("command.party.show.code"))
    var code: String

    @OptionGroup var list: ListOptions

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        try output.show(Listing.notes.document(office.party.notes(of: code, limit: list.limit)), upTo: list.limit)
    }
}
