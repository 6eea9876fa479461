import ArgumentParser
import Gate
import Governance
import Office
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
            RulesPage.document(of: applied, "gate.policy", ["policy": .string(applied.version.label)], by: office.books)
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
        let lines = try Side.allCases.reversed().map { ($0, try office.rules.list("gate.\($0.rawValue)")) }
        try output.show(
            Document(
                "gate.policy.list",
                sections: [
                    .table(
                        Table(
                            "policies",
                            columns: [
                                Column("policy", "term.gate.policy.name", .code), Column("side", "term.side"),
                                Column("first_day", "term.rules.first_day", .day),
                                Column("applied_on", "term.gate.policy.applied_on", .day),
                                Column("actor", "term.by"),
                                Column("in_force", "term.gate.policy.in_force", .truth),
                            ],
                            rows: lines.flatMap { side, lines in
                                lines.map { line in
                                    [
                                        .text(line.version.label),
                                        .word(side.rawValue, .code("state.side.\(side.rawValue)")),
                                        RulesPage.firstDay(of: line.version), RulesPage.appliedOn(line.version),
                                        .text(line.version.actor), .truth(line.isInForce),
                                    ]
                                }
                            }))
                ]))
    }
}
