import ArgumentParser
import Interchange
import Presentation
import Vocabulary

/// The options that every command has.
struct CommonOptions: ParsableArguments {
    @Option(help: help("command.option.database"))
    var database: String?

    @Option(name: [.customShort("O"), .long], help: help("command.option.output_format"))
    var outputFormat: AnswerFormat?

    @Option(name: [.short, .long], help: help("command.option.output"))
    var output: String?

    @Option(help: help("command.option.lang"))
    var lang: Language?

    @Option(name: .customLong("as"), help: help("command.option.as"))
    var actor: String?

    @Option(help: help("command.option.today"))
    var today: Day?

    @Flag(help: help("command.option.dry_run"))
    var dryRun = false

    @Flag(help: help("command.option.yes"))
    var yes = false

    @Option(help: help("command.option.color"))
    var color = ColorChoice.auto

    @Flag(help: help("command.option.quiet"))
    var quiet = false

    @Flag(help: help("command.option.verbose"))
    var verbose = false

    @Flag(help: help("command.option.excel"))
    var excel = false
}

/// What `-O` may name: the formats of every answer, and the one of accountants.
enum AnswerFormat: String, CaseIterable, ExpressibleByArgument {
    case table, csv, tsv, json, markdown, html, hledger

    /// The format of tables and reports; nil for a journal, which is neither.
    var document: OutputFormat? { OutputFormat(rawValue: rawValue) }
}

enum ColorChoice: String, CaseIterable, ExpressibleByArgument {
    case auto, always, never
}

/// The help text under a code, in the language of this run.
func help(_ code: String) -> ArgumentHelp {
    ArgumentHelp(stringLiteral: say(code))
}

extension Language: ExpressibleByArgument {}
extension Side: ExpressibleByArgument {}

extension Day: ExpressibleByArgument {
    /// Reads the word behind the option; nil makes the parser refuse it.
    public init?(argument: String) {
        guard let day = try? DayText.day(argument) else { return nil }
        self = day
    }
}

extension Currency: ExpressibleByArgument {
    /// Reads the word behind the option; nil makes the parser refuse it.
    public init?(argument: String) {
        self.init(argument.uppercased())
    }
}

/// How many rows `--limit` may ask for: at least one, at most a million.
enum Limit {
    static func sane(_ limit: Int) -> Int { min(max(1, limit), 1_000_000) }
}
