import ArgumentParser
import Gate
import Office
import Pages
import Party
import Presentation
import Sales
import Vocabulary

struct LeadCommand: ParsableCommand {
    static let configuration = named(
        "lead", en: "Sales leads.", ja: "営業リード", example: .of(LeadPull.self),
        subcommands: [LeadList.self, LeadPull.self])
}

struct LeadList: OfficeCommand {
    static let configuration = named(
        "lead list", en: "List leads behind the gate.", ja: "関所を通ったリードを一覧する", example: "lead list")

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        try output.show(Listing.leads.document(office.sales.leads()))
    }
}

struct LeadPull: OfficeCommand {
    static let configuration = named(
        "lead pull", en: "Pull a lead from marketing's list.", ja: "マーケティングのリストからリードを引き出す",
        example: .line(en: "lead pull P-000123 --reason \"asked by phone\"", ja: "lead pull P-000123 --reason 電話で問い合わせ")
    )

    @Argument(help: help("command.party.show.code"))
    var code: PartyArgument

    @Option(help: help("command.reason"))
    var reason: String = "pulled by sales"

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let party = try office.whom(code)
        let crossing = try ScreeningStop.answering(to: output) {
            try office.gate.pull(party.code, side: .sale, reason: Sentence(reason))
        }
        try output.say(
            .code("command.gate.pulled", facts: [party.label]), schema: "gate.crossing",
            payload: [
                "party": .string(party.code), "name": .text(party.name), "side": "sale",
                "source": .string(crossing.source.rawValue),
                "day": .day(crossing.day),
            ])
    }
}
