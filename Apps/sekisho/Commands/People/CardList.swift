import ArgumentParser
import Governance
import Office
import Party
import Presentation

struct CardCommand: ParsableCommand {
    static let configuration = named("card", example: "card list", subcommands: [CardList.self])
}

struct CardList: OfficeCommand {
    static let configuration = named("card list")

    @Argument(help: help("command.card.only_party"))
    var code: String?

    @Option(help: help("command.option.limit"))
    var limit = 100

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let cards = try office.party.cards(of: code, limit: Limit.sane(limit))
        try output.show(
            Document(
                "party.cards",
                sections: [
                    .table(
                        Table(
                            "rows",
                            columns: [
                                Column("met_on", "term.card.met_on", .day), Column("met_by", "term.card.met_by"),
                                Column("name", "term.name"), Column("title", "term.relate.title_name"),
                                Column("company", "term.stakeholder.company"),
                                Column("campaign", "term.card.campaign", .code),
                                Column("person", "term.person", .code),
                                Column("person_rule", "term.card.rule_of_person"),
                                Column("company_code", "term.card.company_code", .code),
                                Column("company_rule", "term.card.rule_of_company"),
                                Column("note", "term.note.text_name"),
                            ],
                            rows: cards.map { card in
                                [
                                    Cell(card.metOn), .text(card.metBy), .text(card.name), .text(card.title),
                                    .text(card.company), .text(card.campaign), .text(card.person),
                                    Self.word(card.personRule), Cell(card.companyCode),
                                    card.companyRule.map(Self.word) ?? .empty, .text(card.note),
                                ]
                            }))
                ]))
    }

    private static func word(_ rule: String) -> Cell { .word(rule, .code("state.card.rule.\(rule)")) }
}
