import ArgumentParser
import Governance
import Interchange
import Marketing
import Office
import Pages
import Party
import Presentation
import Vocabulary

struct ScoreCommand: ParsableCommand {
    static let configuration = named(
        "score", en: "Lead scores and their rules.", ja: "スコアとその規則", example: .of(ScoreExplain.self),
        subcommands: [ScoreExplain.self, ScoreAdjust.self, ScoreRulesCommand.self])
}

struct ScoreExplain: OfficeCommand {
    static let configuration = named(
        "score explain", en: "Explain a score: its entries and their decay.", ja: "スコアの内訳を、減衰とともに表示する",
        example: "score explain P-000123 --side sale")

    @Argument(help: help("command.party.show.code"))
    var code: PartyArgument

    @Option(help: help("command.option.side"))
    var side: Side

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let party = try office.whom(code)
        try output.show(office.marketing.explainScore(of: party.code, side: side).document(of: party))
    }
}

struct ScoreAdjust: OfficeCommand {
    static let configuration = named(
        "score adjust", en: "Add a judgement by hand to a party's score.", ja: "人の判断をスコアに加える",
        example: .line(
            en: "score adjust P-000123 --side sale --temperature hot --reason \"asked for a quote by phone\"",
            ja: "score adjust P-000123 --side sale --temperature hot --reason 電話で見積依頼"))

    @Argument(help: help("command.party.show.code"))
    var code: PartyArgument

    @Option(help: help("command.option.side"))
    var side: Side

    @Option(help: help(en: "Points to add or, below zero, to take away.", ja: "加える点（負なら減らす点）"))
    var points: Int64?

    @Option(help: help(en: "cold, warm or hot.", ja: "cold、warm、hot"))
    var temperature: Temperature?

    @Option(help: help("command.reason"))
    var reason: String

    @OptionGroup var common: OfficeOptions

    func validate() throws {
        guard (points == nil) != (temperature == nil) else {
            throw ValidationError(say("command.score.adjust.either"))
        }
    }

    func run(in office: Office, _ output: Output) throws {
        let party = try office.whom(code)
        if let temperature {
            try office.marketing.setTemperature(of: party.code, side: side, to: temperature, reason: Sentence(reason))
        } else {
            try office.marketing.adjustScore(of: party.code, side: side, points: points ?? 0, reason: Sentence(reason))
        }
        let score = try office.marketing.explainScore(of: party.code, side: side)
        try output.say(
            .code(
                "command.score.now_is",
                facts: [
                    party.label, Figures.grouped(score.scoreMilli / 1000),
                    say("state.temperature.\(score.temperature.rawValue)"),
                ]),
            schema: "score",
            payload: [
                "party": .string(party.code), "name": .text(party.name), "side": .string(side.rawValue),
                "score": .double(score.score),
                "temperature": .string(score.temperature.rawValue),
            ])
    }
}

extension Temperature: ExpressibleByArgument {}

struct ScoreRulesCommand: ParsableCommand {
    static let configuration = named(
        "score rules", en: "The rules of scores.", ja: "スコアの規則",
        example: "score rules show > rules.yaml; sekisho score rules apply rules.yaml --dry-run",
        subcommands: [ScoreRulesShow.self, ScoreRulesApply.self])
}

struct ScoreRulesShow: OfficeCommand {
    static let configuration = named(
        "score rules show", en: "Show the rules in force.", ja: "いまの規則を表示する", example: .of(ScoreRulesCommand.self))

    @OptionGroup var common: OfficeOptions

    var fileContents: FileContents { .text(["yaml", "yml", "json"]) }

    func run(in office: Office, _ output: Output) throws {
        let rules = try office.rules.show("score")
        try output.show(
            text: rules.text, schema: "score.rules",
            payload: ["version": .int(rules.version), "text": .string(rules.text)])
    }
}

struct ScoreRulesApply: OfficeCommand {
    static let configuration = named(
        "score rules apply", en: "Put new rules in force.", ja: "新しい規則を適用する", example: .of(ScoreRulesCommand.self))

    @Argument(help: help("command.file"))
    var file: InputPath

    @OptionGroup var begin: FirstDayOption
    @OptionGroup var common: OfficeOptions

    var namedFiles: NamedFiles { NamedFiles(inputs: [file]) }

    func run(in office: Office, _ output: Output) throws {
        let applied = try office.rules.apply(
            "score", try TextFile.contents(of: file.path), from: begin.firstDay.day(in: office))
        try output.show(
            RulesPage.document(
                of: applied, schema: "score.rules", ["version": .int(applied.version.version)], by: office.books))
    }
}
