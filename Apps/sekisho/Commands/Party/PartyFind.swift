import ArgumentParser
import Office
import Pages
import Party
import Presentation

struct PartyFind: OfficeCommand, PlainCommand {
    static let configuration = named(
        "party find", en: "Find parties by name, kana, romaji, code, number, phone, e-mail or web address.",
        ja: "名称、カナ、ローマ字、コード、番号、電話、メール、ウェブから取引先を検索する", example: .line(en: "party find 山田商事", ja: "party find 山田商事"))

    @Argument(help: help(en: "What to look for.", ja: "検索語"))
    var text: String

    @OptionGroup var list: ListOptions

    @OptionGroup var common: OfficeOptions

    init() {}

    init(_ arguments: inout PlainArguments) {
        list = ListOptions(&arguments)
        common = OfficeOptions(&arguments)
        text = arguments.word()
    }

    func run(in office: Office, _ output: Output) throws {
        try output.show(Listing.findings.document(office.party.find(text, limit: list.limit)), upTo: list.limit)
    }
}
