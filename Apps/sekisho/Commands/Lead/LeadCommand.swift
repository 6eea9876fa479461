import ArgumentParser
import Gate
import Office
import Presentation
import Sales
import Vocabulary

struct LeadCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lead", abstract: say("command.lead"), discussion: say("command.lead.pull.example"),
        subcommands: [LeadList.self, LeadPull.self])
}

struct LeadList: OfficeCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: say("command.lead.list"), discussion: say("command.lead.list.example"))

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        try output.show(
            Document(
                "lead.list",
                sections: [
                    .table(
                        Table(
                            "leads",
                            columns: [
                                Column("code", "term.code", .code), Column("name", "term.name"),
                                Column("source", "term.gate.source"), Column("state", "term.state"),
                                Column("received_on", "term.lead.received_on", .day),
                                Column("origin", "term.party.origin"),
                                Column("has_ordered", "term.lead.has_ordered", .truth),
                            ],
                            rows: try office.sales.leads().map { lead in
                                [
                                    .text(lead.code), .text(lead.name),
                                    .word(lead.source.rawValue, .code("state.gate.source.\(lead.source.rawValue)")),
                                    .word(lead.state.rawValue, .code("state.gate.state.\(lead.state.rawValue)")),
                                    .day(lead.receivedOn), Cell(lead.origin), .truth(lead.hasOrdered),
                                ]
                            }))
                ]))
    }
}

struct LeadPull: OfficeCommand {
    static let configuration = CommandConfiguration(
        commandName: "pull", abstract: say("command.lead.pull"), discussion: say("command.lead.pull.example"))

    @Argument(help: help("command.party.show.code"))
    var code: String

    @Option(help: help("command.reason"))
    var reason: String = "pulled by sales"

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let crossing = try ScreeningStop.answering(to: output) {
            try office.gate.pull(code, side: .sale, reason: Sentence(reason))
        }
        try output.say(
            .code("command.gate.pulled", facts: [code]), schema: "gate.crossing",
            payload: [
                "party": .string(code), "side": "sale", "source": .string(crossing.source.rawValue),
                "day": .day(crossing.day),
            ])
    }
}
