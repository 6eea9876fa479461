import ArgumentParser
import Office
import Presentation
import Sourcing
import Vocabulary

struct SupplierApprove: OfficeCommand {
    static let configuration = named("supplier approve")

    @Argument(help: help("command.party.show.code"))
    var code: String

    @Option(help: help("command.reason"))
    var reason: String

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        try ScreeningStop.answering(to: output) { try office.sourcing.approve(code, reason: Sentence(reason)) }
        try output.say(
            .code("command.supplier.approved", facts: [code]), schema: "supplier.decision",
            payload: ["code": .string(code), "decision": "approved"])
    }
}

struct SupplierReject: OfficeCommand {
    static let configuration = named("supplier reject")

    @Argument(help: help("command.party.show.code"))
    var code: String

    @Option(help: help("command.reason"))
    var reason: String

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        try office.sourcing.reject(code, reason: Sentence(reason))
        try output.say(
            .code("command.supplier.rejected", facts: [code]), schema: "supplier.decision",
            payload: ["code": .string(code), "decision": "rejected"])
    }
}
