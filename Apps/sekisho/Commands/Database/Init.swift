import ArgumentParser
import Governance
import Office
import Presentation
import Storage
import Vocabulary

struct Init: AnswerCommand {
    static let configuration = named(
        "init", en: "Create a new database.", ja: "データベースを新規作成する",
        example: "init --database sekisho.db")

    @Option(help: help(en: "Month in which the fiscal year begins.", ja: "会計年度が始まる月"))
    var fiscalMonth = 4

    @Option(help: help(en: "Currency in which reports add up.", ja: "報告書で合計する通貨"))
    var currency = Currency.yen

    @Option(
        help: help(
            en: "The company's clock: its time before UTC.", ja: "会社の時刻（UTC との時差）"))
    var timeZone = CivilTime.tokyo

    @OptionGroup var common: OfficeOptions

    func validate() throws {
        guard (1...12).contains(fiscalMonth) else { throw ValidationError(say("command.init.bad_month")) }
    }

    func run() throws {
        try common.requireNoRehearsal()
        let database = try Office.database(common.session, create: true)
        let (office, output) = (Office(database, common.session), Output(common))
        let beginning = Founding.Beginning(
            fiscalMonth: fiscalMonth, currency: currency, civilTime: timeZone)
        let outcome = try database.finishing {
            try Founding.begin(office.books, beginning, schema: Office.schema)
        }
        switch outcome {
        case .begun: try AnswerOfDeed.give { try tell(newAt: common.session.shownAddress, office, output) }
        case .inUse(let founding): try tell(founding, at: common.session.shownAddress, office, output)
        }
    }

    private func tell(newAt address: String, _ office: Office, _ output: Output) throws {
        let administrator = office.books.actor.name
        try output.say(
            [.code("command.init.done", facts: [address, administrator]), "command.init.next"], schema: "init",
            payload: ["database": .string(address), "new": true, "administrator": .string(administrator)])
    }

    /// Whose the database is stays as it was: nothing is said of who called just now.
    private func tell(_ founding: Founding, at address: String, _ office: Office, _ output: Output) throws {
        try output.say(
            [
                .code("command.init.in_use", facts: [address, founding.day.description, founding.by]),
                "command.init.in_use_next",
            ], schema: "init",
            payload: [
                "database": .string(address), "new": false, "since": .day(founding.day), "by": .string(founding.by),
                "demo": .bool(founding.isDemo),
            ])
        if founding.isDemo { output.remark(say("command.init.demo", address)) }
    }
}

extension CivilTime: ExpressibleByArgument {
    /// Reads the word behind the option; nil makes the parser refuse it.
    public init?(argument: String) { self.init(argument) }

    /// What the help shows as the default.
    public var defaultValueDescription: String { description }
}
