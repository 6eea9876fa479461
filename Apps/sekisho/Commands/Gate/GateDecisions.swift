import ArgumentParser
import Gate
import Office
import Presentation
import Vocabulary

struct GatePull: OfficeCommand {
    static let configuration = named("gate pull")

    @Argument(help: help("command.party.show.code"))
    var code: String

    @Option(help: help("command.option.side"))
    var side: Side

    @Option(help: help("command.reason"))
    var reason: String

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let crossing = try ScreeningStop.answering(to: output) {
            try office.gate.pull(code, side: side, reason: Sentence(reason))
        }
        try output.say(
            .code("command.gate.pulled", facts: [code]), schema: "gate.crossing",
            payload: [
                "party": .string(code), "side": .string(side.rawValue), "source": .string(crossing.source.rawValue),
                "day": .day(crossing.day),
            ])
    }
}

struct GateAccept: OfficeCommand {
    static let configuration = named("gate accept")

    @Argument(help: help("command.party.show.code"))
    var code: String

    @Option(help: help("command.option.side"))
    var side: Side

    @Option(help: help("command.option.note"))
    var note = ""

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        try ScreeningStop.answering(to: output) { try office.gate.accept(code, side: side, note: note) }
        try output.say(
            .code("command.gate.accepted", facts: [code]), schema: "gate.decision",
            payload: ["party": .string(code), "side": .string(side.rawValue), "decision": "accepted"])
    }
}

struct GateReturn: OfficeCommand {
    static let configuration = named("gate return")

    @Argument(help: help("command.party.show.code"))
    var code: String

    @Option(help: help("command.option.side"))
    var side: Side

    @Option(help: help("command.gate.return.reason"))
    var reason: String

    @Option(help: help("command.gate.return.wake_on"))
    var wakeOn: Day?

    @Option(help: help("command.gate.return.survivor"))
    var survivor: String?

    @Option(help: help("command.option.note"))
    var note = ""

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let word = try ReturnReason(word: reason)
        try office.gate.giveBack(code, side: side, reason: word, note: note, wakeOn: wakeOn, survivor: survivor)
        try output.say(
            .code("command.gate.returned", facts: [code]), schema: "gate.decision",
            payload: [
                "party": .string(code), "side": .string(side.rawValue), "decision": "returned",
                "reason": .string(word.rawValue),
            ])
    }
}
