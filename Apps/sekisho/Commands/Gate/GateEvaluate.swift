import ArgumentParser
import Gate
import Office
import Pages
import Party
import Vocabulary

struct GateEvaluate: OfficeCommand {
    static let configuration = named(
        "gate evaluate", en: "Judge candidates by the policy in force and let through who passes.",
        ja: "現行の基準で候補を判定し、基準を満たした候補を通す", example: "gate evaluate --side sale --dry-run")

    @Argument(help: help("command.gate.codes"))
    var codes: [PartyArgument] = []

    @Option(help: help("command.option.side"))
    var side: Side

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let evaluation = try office.gate.evaluate(codes.isEmpty ? nil : office.whom(codes).map(\.code), side: side)
        try output.show(evaluation.document(by: output.speaker))
        if !codes.isEmpty && !evaluation.allPass { throw ExitCode(1) }
    }
}
