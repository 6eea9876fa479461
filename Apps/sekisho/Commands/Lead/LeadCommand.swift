import ArgumentParser
import Gate
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

    func run(in office: Office) throws {
        try office.output.show(
            Document(
                "lead.list",
                sections: [
                    .table(
                        Table(
                            "leads",
                            columns: [
                                Column("code", "command.party.code", .code), Column("name", "command.party.name"),
                                Column("source", "command.gate.source"), Column("state", "command.lead.state"),
                                Column("received_on", "command.lead.received_on", .day),
                                Column("origin", "command.party.origin"),
                                Column("has_ordered", "command.lead.has_ordered", .truth),
                            ],
                            rows: try office.sales.leads().map { lead in
                                [
                                    .text(lead.code), .text(lead.name),
                                    .word(lead.source.rawValue, .code("command.gate.source.\(lead.source.rawValue)")),
                                    .word(lead.state.rawValue, .code("command.gate.state.\(lead.state.rawValue)")),
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

    func run(in office: Office) throws {
        let crossing = try ScreeningStop.answering(in: office) {
            try office.gate.pull(code, side: .sale, reason: Sentence(reason))
        }
        try office.output.say(
            .code("command.gate.pulled", facts: [code]), schema: "gate.crossing",
            payload: [
                "party": .string(code), "side": "sale", "source": .string(crossing.source.rawValue),
                "day": .day(crossing.day),
            ])
    }
}
