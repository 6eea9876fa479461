import ArgumentParser
import Party
import Presentation

struct PartyFind: OfficeCommand {
    static let configuration = CommandConfiguration(
        commandName: "find", abstract: say("command.party.find"), discussion: say("command.party.find.example"))

    @Argument(help: help("command.party.find.text"))
    var text: String

    @Option(help: help("command.option.limit"))
    var limit = 50

    @OptionGroup var common: OfficeOptions

    func run(in office: Office) throws {
        let found = try office.party.find(text, limit: Limit.sane(limit))
        try office.output.show(
            Document(
                "party.find",
                sections: [
                    .table(
                        Table(
                            "parties",
                            columns: [
                                Column("code", "command.party.code", .code), Column("name", "command.party.name"),
                                Column("name_kana", "command.party.name_kana"), Column("kind", "command.party.kind"),
                                Column("country", "command.party.country"), Column("match", "command.party.match"),
                            ],
                            rows: found.map { party in
                                [
                                    .text(party.code), .text(party.name), Cell(party.nameKana),
                                    .word(party.kind.rawValue, .code("command.party.kind.\(party.kind.rawValue)")),
                                    Cell(party.country),
                                    .word(party.match.rawValue, .code("command.party.match.\(party.match.rawValue)")),
                                ]
                            }))
                ]))
    }
}
