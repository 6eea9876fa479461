import ArgumentParser
import Office
import Party
import Presentation

struct PartyFind: OfficeCommand {
    static let configuration = named("party find")

    @Argument(help: help("command.party.find.text"))
    var text: String

    @Option(help: help("command.option.limit"))
    var limit = 50

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let found = try office.party.find(text, limit: Limit.sane(limit))
        try output.show(
            Document(
                "party.find",
                sections: [
                    .table(
                        Table(
                            "parties",
                            columns: [
                                Column("code", "term.code", .code), Column("name", "term.name"),
                                Column("name_kana", "term.party.name_kana"), Column("kind", "term.kind"),
                                Column("country", "term.party.country"), Column("match", "term.party.match"),
                            ],
                            rows: found.map { party in
                                [
                                    .text(party.code), .text(party.name), Cell(party.nameKana),
                                    .word(party.kind.rawValue, .code("state.party.kind.\(party.kind.rawValue)")),
                                    Cell(party.country),
                                    .word(party.match.rawValue, .code("state.party.match.\(party.match.rawValue)")),
                                ]
                            }))
                ]))
    }
}
