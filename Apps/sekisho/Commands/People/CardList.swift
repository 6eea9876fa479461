import ArgumentParser
import Office
import Pages
import Party
import Presentation

struct CardCommand: ParsableCommand {
    static let configuration = named(
        "card", en: "Business cards received.", ja: "受け取った名刺", example: .of(CardList.self), subcommands: [CardList.self]
    )
}

struct CardList: OfficeCommand {
    static let configuration = named(
        "card list", en: "List business cards, and by which rule their people and companies were found.",
        ja: "名刺と、人と会社をどの規則で見つけたかを一覧する", example: "party card list P-000123")

    @Argument(
        help: help(en: "A person, or a company for its people (default: all).", ja: "人のコード、または会社のコード（指定がなければすべて）"))
    var code: PartyArgument?

    @OptionGroup var list: ListOptions

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let code = try office.whom(code)?.code
        try output.show(Listing.cards.document(office.party.cards(of: code, limit: list.limit)), upTo: list.limit)
    }
}
