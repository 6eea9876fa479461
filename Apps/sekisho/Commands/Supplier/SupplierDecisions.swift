import ArgumentParser
import Office
import Party
import Presentation
import Sourcing
import Vocabulary

struct SupplierApprove: OfficeCommand {
    static let configuration = named(
        "supplier approve", en: "Approve candidates as suppliers.", ja: "調達先候補を仕入先として承認する",
        example: .line(
            en: "supplier approve P-000123 --reason \"audit passed\"", ja: "supplier approve P-000123 --reason 工場監査に合格")
    )

    @Argument(help: help("command.supplier.codes"))
    var codes: [PartyArgument]

    @Option(help: help("command.reason"))
    var reason: String

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let (parties, reason) = (try office.whom(codes), try Sentence(reason))
        try ScreeningStop.answering(to: output) {
            // All or none: each is asked before the first is done.
            if parties.count > 1 { try office.sourcing.requireApprovable(parties.map(\.code)) }
            for party in parties { try office.sourcing.approve(party.code, reason: reason) }
        }
        try output.say(parties, "approved")
    }
}

struct SupplierReject: OfficeCommand {
    static let configuration = named(
        "supplier reject", en: "Reject candidates.", ja: "調達先候補を見送る",
        example: .line(
            en: "supplier reject P-000123 --reason \"no capacity\"", ja: "supplier reject P-000123 --reason 生産能力が不足"))

    @Argument(help: help("command.supplier.codes"))
    var codes: [PartyArgument]

    @Option(help: help("command.reason"))
    var reason: String

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let (parties, reason) = (try office.whom(codes), try Sentence(reason))
        for party in parties { try office.sourcing.reject(party.code, reason: reason) }
        try output.say(parties, "rejected")
    }
}

extension Output {
    /// What was decided on suppliers.
    fileprivate func say(_ parties: [PartyName], _ decision: String) throws {
        let one = parties.count == 1 ? parties.first : nil
        try say(
            parties.map { .code("command.supplier.\(decision)", facts: [$0.label]) }, schema: "supplier.decision",
            payload: [
                "code": .text(one?.code), "name": .text(one?.name), "decision": .string(decision),
                "suppliers": .array(parties.map { ["code": .string($0.code), "name": .text($0.name)] }),
            ])
    }
}
