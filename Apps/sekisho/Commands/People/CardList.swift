import ArgumentParser
import Governance
import Party
import Presentation

struct CardCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "card", abstract: say("command.card"), discussion: say("command.card.list.example"),
        subcommands: [CardList.self])
}

struct CardList: OfficeCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: say("command.card.list"), discussion: say("command.card.list.example"))

    @Argument(help: help("command.card.only_party"))
    var code: String?

    @Option(help: help("command.option.limit"))
    var limit = 100

    @OptionGroup var common: OfficeOptions

    func run(in office: Office) throws {
        let cards = try office.party.cards(of: code, limit: Limit.sane(limit))
        try office.output.show(
            Document(
                "party.cards",
                sections: [
                    .table(
                        Table(
                            "rows",
                            columns: [
                                Column("met_on", "command.card.met_on", .day), Column("met_by", "command.card.met_by"),
                                Column("name", "command.party.name"), Column("title", "command.relate.title_name"),
                                Column("company", "command.stakeholder.company"),
                                Column("campaign", "command.card.campaign", .code),
                                Column("person", "command.card.person", .code),
                                Column("person_rule", "command.card.rule_of_person"),
                                Column("company_code", "command.card.company_code", .code),
                                Column("company_rule", "command.card.rule_of_company"),
                                Column("note", "command.note.text_name"),
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

    private static func word(_ rule: String) -> Cell { .word(rule, .code("command.card.rule.\(rule)")) }
}
