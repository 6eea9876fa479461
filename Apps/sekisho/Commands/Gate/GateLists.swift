import ArgumentParser
import Gate
import Office
import Presentation
import Vocabulary

/// On which side of the gate a list lies.
enum ListSide: String, CaseIterable, ExpressibleByArgument {
    case marketing, crossed
}

struct GateList: OfficeCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: say("command.gate.list"), discussion: say("command.gate.list.example"))

    @Option(help: help("command.option.side"))
    var side: Side

    @Option(help: help("command.gate.list.of"))
    var of = ListSide.crossed

    @Option(help: help("command.option.after"))
    var after: String?

    @Option(help: help("command.option.limit"))
    var limit = 100

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let parties =
            switch of {
            case .marketing: try office.gate.marketingList(side, after: after, limit: Limit.sane(limit))
            case .crossed: try office.gate.receiversList(side, after: after, limit: Limit.sane(limit))
            }
        try output.show(PartyLists.document("gate.list", parties))
    }
}

/// How the lists on both sides of the gate are shown.
enum PartyLists {
    static func document(_ schema: String, _ parties: [ListedParty]) -> Document {
        Document(
            schema,
            sections: [
                .table(
                    Table(
                        "parties",
                        columns: [
                            Column("code", "term.code", .code), Column("name", "term.name"),
                            Column("owner", "term.gate.owner"), Column("source", "term.gate.source"),
                            Column("crossed_on", "term.gate.crossed_on", .day),
                            Column("verdict", "term.gate.verdict"),
                        ],
                        rows: parties.map { party in
                            [
                                .text(party.code), .text(party.name),
                                .word(party.owner.rawValue, .code("state.gate.owner.\(party.owner.rawValue)")),
                                party.source.map { .word($0.rawValue, .code("state.gate.source.\($0.rawValue)")) }
                                    ?? .empty,
                                Cell(party.crossedOn),
                                party.verdict.map { .word($0.rawValue, .code("state.gate.verdict.\($0.rawValue)")) }
                                    ?? .empty,
                            ]
                        }))
            ])
    }
}
