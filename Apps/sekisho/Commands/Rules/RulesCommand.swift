import ArgumentParser
import Governance
import Office
import Pages
import Presentation
import Vocabulary

struct RulesCommand: ParsableCommand {
    static let configuration = named(
        "rules", en: "Rules and their versions.", ja: "規則とその版",
        example: .after(
            en:
                "Kinds: gate.sale, gate.purchase, score, credit. A version holds from its first day on; what was judged before stays as it was judged.",
            ja: "種類: gate.sale、gate.purchase、score、credit。版は適用開始日から有効で、それまでの判定は変わりません。", "rules list"),
        subcommands: [RulesList.self, RulesShow.self, RulesCheck.self, RulesDiff.self, RulesApply.self])
}

struct RulesList: OfficeCommand {
    static let configuration = named(
        "rules list", en: "List all versions, and which are in force.", ja: "すべての版を一覧する（適用中かどうかも）",
        example: "rules list score")

    @Argument(help: help("command.rules.kind"))
    var kind: String?

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        try output.show(Listing.rules.document(kind.map { try office.rules.list($0) } ?? office.rules.list()))
    }
}

struct RulesShow: OfficeCommand {
    var fileContents: FileContents { .text(["yaml", "yml", "json"]) }

    static let configuration = named(
        "rules show", en: "Print rules as they were applied.", ja: "規則を適用時のまま表示する",
        example: "rules show credit > credit.yaml")

    @Argument(help: help(en: "The kind, or one version of it such as score@2.", ja: "種類、または版（例: score@2）"))
    var kind: String

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let version = try office.rules.show(kind)
        try output.show(text: version.text, schema: "rules.show", payload: RulesPage.payload(of: version))
    }
}

struct RulesCheck: OfficeCommand {
    static let configuration = named(
        "rules check", en: "Check a rules file without applying it; faults are named with their lines.",
        ja: "適用せずにファイルを読み、誤りを行番号とともに表示する",
        example: "rules show credit > credit.yaml; sekisho rules check credit credit.yaml")

    @Argument(help: help("command.rules.kind"))
    var kind: String

    @Argument(help: help(en: "The file; without it the version in force is read.", ja: "ファイル（省略すると適用中の版を確認します）"))
    var file: InputPath?

    @OptionGroup var common: OfficeOptions

    var namedFiles: NamedFiles { NamedFiles(inputs: [file].compactMap(\.self)) }

    func run(in office: Office, _ output: Output) throws {
        let text = try file.map { try TextFile.contents(of: $0.path) } ?? office.rules.show(kind).text
        let name = try office.rules.check(kind, text)
        try output.say(
            .code("command.rules.checked", facts: [kind]), schema: "rules.check",
            payload: ["kind": .string(kind), "name": .string(name), "usable": .bool(true)])
    }
}

struct RulesDiff: OfficeCommand {
    static let configuration = named(
        "rules diff", en: "Show which lines differ from the version in force.", ja: "適用中の版と異なる行を表示する",
        example: "rules show score > score.yaml; sekisho rules diff score score.yaml")

    @Argument(help: help("command.rules.kind"))
    var kind: String

    @Argument(
        help: help(
            en: "The file; without it the version before the one in force is compared.", ja: "ファイル（省略すると一つ前の版と比べます）"))
    var file: InputPath?

    @OptionGroup var common: OfficeOptions

    var namedFiles: NamedFiles { NamedFiles(inputs: [file].compactMap(\.self)) }

    func run(in office: Office, _ output: Output) throws {
        let (old, lines) = try office.rules.diff(kind, try file.map { try TextFile.contents(of: $0.path) })
        try output.show(RulesPage.diff(of: kind, from: old, lines))
    }
}

struct RulesApply: OfficeCommand {
    static let configuration = named(
        "rules apply", en: "Put rules in force from a day on and show the effect in figures.",
        ja: "規則を適用開始日から有効にし、その影響を数で表示する",
        example: .after(
            en: "Look at the numbers first with --dry-run.", ja: "まず --dry-run で影響を確かめられます",
            "rules show credit > credit.yaml; sekisho rules apply credit credit.yaml --dry-run"))

    @Argument(help: help("command.rules.kind"))
    var kind: String

    @Argument(help: help("command.file"))
    var file: InputPath

    @OptionGroup var begin: FirstDayOption
    @OptionGroup var common: OfficeOptions

    var namedFiles: NamedFiles { NamedFiles(inputs: [file]) }

    func run(in office: Office, _ output: Output) throws {
        let firstDay = try begin.firstDay.day(in: office)
        let applied = try office.rules.apply(kind, try TextFile.contents(of: file.path), from: firstDay)
        try output.show(RulesPage.document(of: applied, schema: "rules.apply", [:], by: office.books))
    }
}

/// From when on rules hold.
struct FirstDayOption: ParsableArguments {
    @Option(help: help(en: "First day of the rules (default: today).", ja: "適用開始日（省略すると今日）"))
    var firstDay: DayArgument?
}
