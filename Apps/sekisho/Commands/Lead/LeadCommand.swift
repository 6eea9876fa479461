import ArgumentParser
import Gate
import Office
import Pages
import Presentation
import Sales
import Vocabulary

struct LeadCommand: ParsableCommand {
    static let configuration = named("lead", example: "lead pull", subcommands: [LeadList.self, LeadPull.self])
}

struct LeadList: OfficeCommand {
    static let configuration = named("lead list")

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        try output.show(Listing.leads.document(office.sales.leads()))
    }
}

struct LeadPull: OfficeCommand {
    static let configuration = named("lead pull")

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
