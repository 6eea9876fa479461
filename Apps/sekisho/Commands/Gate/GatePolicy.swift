import ArgumentParser
import Gate
import Presentation
import Vocabulary

struct GatePolicy: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "policy", abstract: say("command.gate.policy"), discussion: say("command.gate.policy.example"),
        subcommands: [GatePolicyApply.self, GatePolicyShow.self, GatePolicyList.self])
}

struct GatePolicyApply: OfficeCommand {
    static let configuration = CommandConfiguration(
        commandName: "apply", abstract: say("command.gate.policy.apply"), discussion: say("command.gate.policy.example")
    )

    @Argument(help: help("command.file"))
    var file: String

    @OptionGroup var common: OfficeOptions

    func run(in office: Office) throws {
        let applied = try office.gate.applyPolicy(try TextFile.contents(of: file))
        try office.output.say(
            say(applied.isNew ? "command.gate.policy.applied" : "command.gate.policy.unchanged", applied.version.label),
            schema: "gate.policy",
            payload: ["policy": .string(applied.version.label), "new": .bool(applied.isNew)])
    }
}

struct GatePolicyShow: OfficeCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: say("command.gate.policy.show"), discussion: say("command.gate.policy.example"))

    @Argument(help: help("command.gate.policy.label"))
    var label: String?

    @Option(help: help("command.option.side"))
    var side = Side.sale

    @OptionGroup var common: OfficeOptions

    func run(in office: Office) throws {
        let version = try label.map { try office.gate.policy($0) } ?? office.gate.policy(for: side)
        try office.output.show(
            text: version.text, schema: "gate.policy",
            payload: ["policy": .string(version.label), "text": .string(version.text)])
    }
}

struct GatePolicyList: OfficeCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: say("command.gate.policy.list"), discussion: say("command.gate.policy.example"))

    @OptionGroup var common: OfficeOptions

    func run(in office: Office) throws {
        try office.output.show(
            Document(
                "gate.policy.list",
                sections: [
                    .table(
                        Table(
                            "policies",
                            columns: [
                                Column("policy", "command.gate.policy.name", .code), Column("side", "command.side"),
                                Column("applied_on", "command.gate.policy.applied_on", .day),
                                Column("actor", "command.user.name"),
                                Column("in_force", "command.gate.policy.in_force", .truth),
                            ],
                            rows: try office.gate.policies().map { policy in
                                [
                                    .text(policy.version.label),
                                    .word(
                                        policy.version.side.rawValue,
                                        .code("command.side.\(policy.version.side.rawValue)")),
                                    .day(policy.version.day), .text(policy.version.actor), .truth(policy.isInForce),
                                ]
                            }))
                ]))
    }
}
