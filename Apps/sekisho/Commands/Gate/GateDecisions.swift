import ArgumentParser
import Gate
import Office
import Party
import Presentation
import Vocabulary

struct GatePull: OfficeCommand {
    static let configuration = named(
        "gate pull", en: "Pull a party from marketing's list.", ja: "マーケティングのリストから引き出す",
        example: .line(
            en: "gate pull P-000123 --side sale --reason \"met at the fair\"",
            ja: "gate pull P-000123 --side sale --reason 展示会で商談"))

    @Argument(help: help("command.party.show.code"))
    var code: PartyArgument

    @Option(help: help("command.option.side"))
    var side: Side

    @Option(help: help("command.reason"))
    var reason: String

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let party = try office.whom(code)
        let crossing = try ScreeningStop.answering(to: output) {
            try office.gate.pull(party.code, side: side, reason: Sentence(reason))
        }
        try output.say(
            .code("command.gate.pulled", facts: [party.label]), schema: "gate.crossing",
            payload: [
                "party": .string(party.code), "name": .text(party.name), "side": .string(side.rawValue),
                "source": .string(crossing.source.rawValue),
                "day": .day(crossing.day),
            ])
    }
}

struct GateAccept: OfficeCommand {
    static let configuration = named(
        "gate accept", en: "Accept a lead or a candidate.", ja: "リード・候補を受理する",
        example: "gate accept P-000123 --side sale")

    @Argument(help: help("command.party.show.code"))
    var code: PartyArgument

    @Option(help: help("command.option.side"))
    var side: Side

    @Option(help: help("command.option.note"))
    var note = ""

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let party = try office.whom(code)
        try ScreeningStop.answering(to: output) { try office.gate.accept(party.code, side: side, note: note) }
        try output.say(
            .code("command.gate.accepted", facts: [party.label]), schema: "gate.decision",
            payload: [
                "party": .string(party.code), "name": .text(party.name), "side": .string(side.rawValue),
                "decision": "accepted",
            ])
    }
}

struct GateReturn: OfficeCommand {
    static let configuration = named(
        "gate return", en: "Return a lead or a candidate to marketing.", ja: "リード・候補をマーケティングへ差し戻す",
        example: "gate return P-000123 --side sale --reason later_timing --wake-on 2027-04-01")

    @Argument(help: help("command.party.show.code"))
    var code: PartyArgument

    @Option(help: help("command.option.side"))
    var side: Side

    @Option(help: help("command.gate.return.reason"))
    var reason: String

    @Option(help: help(en: "Day on which it comes back.", ja: "再び候補になる日"))
    var wakeOn: DayArgument?

    @Option(help: help(en: "For a duplicate: the party that stays.", ja: "重複のとき、残す取引先"))
    var survivor: PartyArgument?

    @Option(help: help("command.option.note"))
    var note = ""

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let word = try ReturnReason(word: reason)
        let party = try office.whom(code)
        try office.gate.giveBack(
            party.code, side: side, reason: word, note: note, wakeOn: wakeOn.day(in: office),
            survivor: office.whom(survivor)?.code)
        try output.say(
            .code("command.gate.returned", facts: [party.label]), schema: "gate.decision",
            payload: [
                "party": .string(party.code), "name": .text(party.name), "side": .string(side.rawValue),
                "decision": "returned",
                "reason": .string(word.rawValue),
            ])
    }
}
