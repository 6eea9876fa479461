import ArgumentParser
import Gate
import Governance
import Office
import Pages
import Presentation
import Vocabulary

struct GatePolicy: ParsableCommand {
    static let configuration = named(
        "gate policy", subcommands: [GatePolicyApply.self, GatePolicyShow.self, GatePolicyList.self])
}

struct GatePolicyApply: OfficeCommand {
    static let configuration = named("gate policy apply", example: "gate policy")

    @Argument(help: help("command.file"))
    var file: InputPath

    @OptionGroup var begin: FirstDayOption
    @OptionGroup var common: OfficeOptions

    var namedFiles: NamedFiles { NamedFiles(inputs: [file]) }

    func run(in office: Office, _ output: Output) throws {
        let text = try TextFile.contents(of: file.path)
        let applied = try office.rules.apply(office.gate.kindOfPolicy(text), text, from: begin.firstDay)
        try output.show(
            RulesPage.document(
                of: applied, schema: "gate.policy", ["policy": .string(applied.version.label)], by: office.books)
        )
    }
}

struct GatePolicyShow: OfficeCommand {
    var fileContents: FileContents { .text(["yaml", "yml", "json"]) }

    static let configuration = named("gate policy show", example: "gate policy")

    @Argument(help: help("command.gate.policy.label"))
    var label: String?

    @Option(help: help("command.option.side"))
    var side = Side.sale

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let version = try label.map { try office.gate.policy($0) } ?? office.gate.policy(for: side)
        try output.show(
            text: version.text, schema: "gate.policy",
            payload: ["policy": .string(version.label), "text": .string(version.text)])
    }
}

struct GatePolicyList: OfficeCommand {
    static let configuration = named("gate policy list", example: "gate policy")

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let policies = try Side.allCases.reversed().flatMap { side in
            try office.rules.list("gate.\(side.rawValue)").map { PolicyOfSide(side, $0) }
        }
        try output.show(Listing.policies.document(policies))
    }
}
