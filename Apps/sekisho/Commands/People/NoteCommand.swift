import ArgumentParser
import Office
import Pages
import Party
import Presentation
import Vocabulary

struct NoteCommand: ParsableCommand {
    static let configuration = named(
        "note", en: "Conversation notes.", ja: "面談・会話の記録", example: .of(NoteAdd.self),
        subcommands: [NoteAdd.self, NoteList.self])
}

struct NoteAdd: OfficeCommand {
    static let configuration = named(
        "note add", en: "Add a note.", ja: "メモを登録する",
        example: .line(
            en: "party note add P-000123 \"his daughter starts school in April\"",
            ja: "party note add P-000123 娘さんが4月に入学"))

    @Argument(help: help("command.party.show.code"))
    var code: PartyArgument

    @Argument(help: help(en: "What was said.", ja: "内容"))
    var text: String

    @Option(help: help(en: "Day of the conversation (default: today).", ja: "会話の日（指定がなければ業務日付）"))
    var on: DayArgument?

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        try output.show(
            Listing.notes.document([office.party.addNote(office.whom(code).code, text, on: on.day(in: office))]))
    }
}

struct NoteList: OfficeCommand {
    static let configuration = named(
        "note list", en: "Show the notes of a person, or of all people of a company.", ja: "人の、または会社の全員のメモを表示する",
        example: "party note list P-000123")

    @Argument(help: help("command.party.show.code"))
    var code: PartyArgument

    @OptionGroup var list: ListOptions

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let code = try office.whom(code).code
        try output.show(Listing.notes.document(office.party.notes(of: code, limit: list.limit)), upTo: list.limit)
    }
}
