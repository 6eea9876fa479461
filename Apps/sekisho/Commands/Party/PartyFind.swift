import ArgumentParser
import Office
import Pages
import Party
import Presentation

struct PartyFind: OfficeCommand, PlainCommand {
    static let configuration = named("party find")

    @Argument(help: help("command.party.find.text"))
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
