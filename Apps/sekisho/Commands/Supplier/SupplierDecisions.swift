import ArgumentParser
import Office
import Party
import Presentation
import Sourcing
import Vocabulary

struct SupplierApprove: OfficeCommand {
    static let configuration = named(
        "supplier approve", en: "Approve a candidate as supplier.", ja: "候補を仕入先として承認します。",
        example: .line(
            en: "supplier approve P-000123 --reason \"audit passed\"", ja: "supplier approve P-000123 --reason 工場監査に合格")
    )

    @Argument(help: help("command.party.show.code"))
    var code: PartyArgument

    @Option(help: help("command.reason"))
    var reason: String

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let party = try office.whom(code)
        try ScreeningStop.answering(to: output) { try office.sourcing.approve(party.code, reason: Sentence(reason)) }
        try output.say(
            .code("command.supplier.approved", facts: [party.label]), schema: "supplier.decision",
            payload: ["code": .string(party.code), "name": .text(party.name), "decision": "approved"])
    }
}

struct SupplierReject: OfficeCommand {
    static let configuration = named(
        "supplier reject", en: "Reject a candidate.", ja: "候補を見送ります。",
        example: .line(
            en: "supplier reject P-000123 --reason \"no capacity\"", ja: "supplier reject P-000123 --reason 生産能力が不足"))

    @Argument(help: help("command.party.show.code"))
    var code: PartyArgument

    @Option(help: help("command.reason"))
    var reason: String

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let party = try office.whom(code)
        try office.sourcing.reject(party.code, reason: Sentence(reason))
        try output.say(
            .code("command.supplier.rejected", facts: [party.label]), schema: "supplier.decision",
            payload: ["code": .string(party.code), "name": .text(party.name), "decision": "rejected"])
    }
}
