import ArgumentParser
import Gate
import Governance
import Office
import Pages
import Presentation
import Vocabulary

struct GatePolicy: ParsableCommand {
    static let configuration = named(
        "gate policy", en: "The criteria of the gate.", ja: "関所の基準",
        example: "gate policy show --side sale > sale.yaml; sekisho gate policy apply sale.yaml",
        subcommands: [GatePolicyApply.self, GatePolicyShow.self, GatePolicyList.self])
}

struct GatePolicyApply: OfficeCommand {
    static let configuration = named(
        "gate policy apply", en: "Put a policy in force.", ja: "基準を適用する", example: .of(GatePolicy.self))

    @Argument(help: help("command.file"))
    var file: InputPath

    @OptionGroup var begin: FirstDayOption
    @OptionGroup var common: OfficeOptions

    var namedFiles: NamedFiles { NamedFiles(inputs: [file]) }

    func run(in office: Office, _ output: Output) throws {
        let text = try TextFile.contents(of: file.path)
        let applied = try office.rules.apply(office.gate.kindOfPolicy(text), text, from: begin.firstDay.day(in: office))
        try output.show(
            RulesPage.document(
                of: applied, schema: "gate.policy", ["policy": .string(applied.version.label)], by: office.books)
        )
    }
}

struct GatePolicyShow: OfficeCommand {
    var fileContents: FileContents { .text(["yaml", "yml", "json"]) }

    static let configuration = named(
        "gate policy show", en: "Show a policy.", ja: "基準を表示する", example: .of(GatePolicy.self))

    @Argument(help: help(en: "A version such as sale@3.", ja: "版（例: sale@3）"))
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
    static let configuration = named(
        "gate policy list", en: "List all versions.", ja: "すべての版を一覧する", example: .of(GatePolicy.self))

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let policies = try Side.allCases.reversed().flatMap { side in
            try office.rules.list("gate.\(side.rawValue)").map { PolicyOfSide(side, $0) }
        }
        try output.show(Listing.policies.document(policies))
    }
}
