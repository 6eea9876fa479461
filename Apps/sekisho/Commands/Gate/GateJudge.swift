import ArgumentParser
import Gate
import Office
import Pages
import Party
import Vocabulary

struct GateJudge: OfficeCommand {
    static let configuration = named(
        "gate judge",
        en: "Show how the gate would judge candidates, by the policy in force or by a file; nobody crosses.",
        ja: "候補がどう判定されるかを、現行またはファイルの基準で表示する（通過はさせない）",
        example: "gate policy show --side sale > sale.yaml; sekisho gate judge --side sale --by sale.yaml")

    @Argument(help: help("command.gate.codes"))
    var codes: [PartyArgument] = []

    @Option(help: help("command.option.side"))
    var side: Side

    @Option(help: help(en: "A policy to judge by in the place of the one in force.", ja: "いまの基準の代わりに使う基準のファイル"))
    var by: InputPath?

    @OptionGroup var common: OfficeOptions

    var namedFiles: NamedFiles { NamedFiles(inputs: by.map { [$0] } ?? []) }

    func run(in office: Office, _ output: Output) throws {
        let text = try by.map { try TextFile.contents(of: $0.path) }
        let judged = try office.gate.judge(codes.isEmpty ? nil : office.whom(codes).map(\.code), side: side, by: text)
        try output.show(judged.document(of: by?.path, by: output.speaker))
        if !codes.isEmpty && !judged.allPass { throw ExitCode(1) }
    }
}
