import ArgumentParser
import Office
import Pages
import Party
import Presentation

struct CardCommand: ParsableCommand {
    static let configuration = named("card", example: "card list", subcommands: [CardList.self])
}

struct CardList: OfficeCommand {
    static let configuration = named("card list")

    @Argument(help: help("command.card.only_party"))
    var code: String?

    @OptionGroup var list: ListOptions

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        try output.show(Listing.cards.document(office.party.cards(of: code, limit: list.limit)), upTo: list.limit)
    }
}
