import ArgumentParser
import Glibc
import Interchange
import Office
import Presentation
import Vocabulary

/// The options that every command has.
struct OfficeOptions: ParsableArguments {
    @Option(
        help: help(
            en: "SQLite file or postgresql:// address (default: $SEKISHO_DATABASE, else sekisho.db).",
            ja: "SQLite のファイル、または postgresql:// の宛先（既定: $SEKISHO_DATABASE、なければ sekisho.db）"))
    var database: String?

    @Option(
        name: [.customShort("O"), .long],
        help: help(en: "table, csv, tsv, json, markdown or html.", ja: "table、csv、tsv、json、markdown、html のいずれか"))
    var outputFormat: AnswerFormat?

    @Option(
        name: [.short, .long],
        help: help(en: "Write to this file instead of standard output.", ja: "標準出力の代わりにこのファイルへ書き出す"))
    var output: OutputPath?

    @Option(help: help(en: "Language of what people read: ja or en.", ja: "表示の言語: ja または en"))
    var lang: Language?

    @Option(name: .customLong("as"), help: help(en: "The acting user.", ja: "操作する利用者"))
    var actor: String?

    @Option(help: help(en: "Business date of this run.", ja: "この実行の業務日付"))
    var today: DayArgument?

    @Flag(help: help(en: "Rehearse: show the effect, keep nothing.", ja: "試行する（結果だけを示し、何も残さない）"))
    var dryRun = false

    @Flag(help: help(en: "Take parties by their codes only, not by names.", ja: "取引先はコードだけで指定する（名称では探さない）"))
    var exact = false

    @Flag(help: help(en: "Do not ask for confirmation.", ja: "確認を求めない"))
    var yes = false

    @Option(help: help(en: "Colour: auto, always or never (default: auto).", ja: "色: auto、always、never（既定: auto）"))
    var color: ColorChoice?

    @Flag(help: help(en: "No notes, no progress.", ja: "補足と進み具合を表示しない"))
    var quiet = false

    @Flag(help: help(en: "More notes.", ja: "補足を詳しく表示する"))
    var verbose = false

    @Flag(
        help: help(
            en: "CSV as Excel likes it: BOM, CRLF, text guarded against formulas.",
            ja: "Excel 向けの CSV（BOM、CRLF、数式として働く文字の保護）"))
    var excel = false

    /// How long a writer waits for another, in milliseconds: thirty seconds unless `SEKISHO_PATIENCE` says otherwise.
    static var patience: Int {
        environment("SEKISHO_PATIENCE").flatMap { Int($0) }.map { max(0, min($0, 3_600_000)) } ?? 30_000
    }

    /// The name of the account by which the machine knows who runs this; asked of the system once.
    private static let login =
        getpwuid(geteuid()).flatMap { $0.pointee.pw_name }.map { String(cString: $0) } ?? "uid-\(geteuid())"

    /// Who works on which database, and on which day.
    var session: Session {
        let login = Self.login
        var session = Session(
            address: database ?? environment("SEKISHO_DATABASE") ?? "sekisho.db",
            actor: actor ?? environment("SEKISHO_USER") ?? login, systemUser: login)
        session.today = toldToday
        session.isRehearsal = dryRun
        session.takesCodesOnly = exact
        session.patience = Self.patience
        return session
    }

    /// The business date that was told, by the option or by `SEKISHO_TODAY`; nil where it is the clock's.
    var toldToday: Day? {
        let told = today ?? environment("SEKISHO_TODAY").flatMap { $0.isEmpty ? nil : DayArgument(argument: $0) }
        return told.flatMap { try? $0.day(from: SystemClock.today) }
    }

    /// What stands in the environment for an option is read as strictly as the option.
    func validate() throws {
        if let text = environment("SEKISHO_TODAY"), !text.isEmpty, Self.isNoDay(DayArgument(argument: text)) {
            throw ValidationError(say("command.bad_environment", "SEKISHO_TODAY", text))
        }
        if let today, Self.isNoDay(today) { throw ValidationError(say("command.bad_today", today.text)) }
        if let text = environment("SEKISHO_LANG"), !text.isEmpty, Language(rawValue: text) == nil {
            throw ValidationError(say("command.bad_environment", "SEKISHO_LANG", text))
        }
    }

    private static func isNoDay(_ said: DayArgument) -> Bool { (try? said.day(from: SystemClock.today)) == nil }

    /// For commands whose work is files that cannot be taken back: they say so instead of doing it all the same.
    func requireNoRehearsal() throws {
        if dryRun { throw CommandRefusal.noRehearsal }
    }
}

/// What `-O` may name: the formats of every answer, and the one of accountants.
enum AnswerFormat: String, WordArgument {
    case table, csv, tsv, json, markdown, html, hledger

    /// The format of tables and reports; nil for a journal, which is neither.
    var document: OutputFormat? { OutputFormat(rawValue: rawValue) }
}

enum ColorChoice: String, WordArgument {
    case auto, always, never
}

/// One word of a closed list as an argument. What ArgumentParser works out by itself for such a type costs a quarter
/// of a millisecond at every start.
package protocol WordArgument: ExpressibleByArgument, CaseIterable, RawRepresentable where RawValue == String {}

extension WordArgument {
    package static var allValueStrings: [String] { allCases.map { $0.rawValue } }
    package static var allValueDescriptions: [String: String] { [:] }
    package var defaultValueDescription: String { rawValue }
}

extension Language: WordArgument {}
extension Side: WordArgument {}

extension Currency: ExpressibleByArgument {
    /// Reads the word behind the option; nil makes the parser refuse it.
    public init?(argument: String) {
        self.init(argument.uppercased())
    }

    /// What the help shows as the default.
    public var defaultValueDescription: String { code }
}
