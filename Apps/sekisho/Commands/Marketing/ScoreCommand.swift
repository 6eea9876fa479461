import ArgumentParser
import Governance
import Interchange
import Marketing
import Office
import Pages
import Presentation
import Vocabulary

struct ScoreCommand: ParsableCommand {
    static let configuration = named(
        "score", example: "score explain", subcommands: [ScoreExplain.self, ScoreAdjust.self, ScoreRulesCommand.self])
}

struct ScoreExplain: OfficeCommand {
    static let configuration = named("score explain")

    @Argument(help: help("command.party.show.code"))
    var code: String

    @Option(help: help("command.option.side"))
    var side: Side

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        try output.show(office.marketing.explainScore(of: code, side: side).document(of: code))
    }
}

struct ScoreAdjust: OfficeCommand {
    static let configuration = named("score adjust")

    @Argument(help: help("command.party.show.code"))
    var code: String

    @Option(help: help("command.option.side"))
    var side: Side

    @Option(help: help("command.score.adjust.points"))
    var points: Int64?

    @Option(help: help("command.score.adjust.temperature"))
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
        if let temperature {
            try office.marketing.setTemperature(of: code, side: side, to: temperature, reason: Sentence(reason))
        } else {
            try office.marketing.adjustScore(of: code, side: side, points: points ?? 0, reason: Sentence(reason))
        }
        let score = try office.marketing.explainScore(of: code, side: side)
        try output.say(
            .code(
                "command.score.now_is",
                facts: [
                    code, Figures.grouped(score.scoreMilli / 1000),
                    say("state.temperature.\(score.temperature.rawValue)"),
                ]),
            schema: "score",
            payload: [
                "party": .string(code), "side": .string(side.rawValue), "score": .double(score.score),
                "temperature": .string(score.temperature.rawValue),
            ])
    }
}

extension Temperature: ExpressibleByArgument {}

struct ScoreRulesCommand: ParsableCommand {
    static let configuration = named("score rules", subcommands: [ScoreRulesShow.self, ScoreRulesApply.self])
}

struct ScoreRulesShow: OfficeCommand {
    static let configuration = named("score rules show", example: "score rules")

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
    static let configuration = named("score rules apply", example: "score rules")

    @Argument(help: help("command.file"))
    var file: InputPath

    @OptionGroup var begin: FirstDayOption
    @OptionGroup var common: OfficeOptions

    var namedFiles: NamedFiles { NamedFiles(inputs: [file]) }

    func run(in office: Office, _ output: Output) throws {
        let applied = try office.rules.apply("score", try TextFile.contents(of: file.path), from: begin.firstDay)
        try output.show(
            RulesPage.document(
                of: applied, schema: "score.rules", ["version": .int(applied.version.version)], by: office.books))
    }
}
