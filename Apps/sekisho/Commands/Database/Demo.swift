import ArgumentParser
import Gate
import Glibc
import Governance
import Office
import Pages
import Presentation
import Reports
import Sales
import Samples
import Sourcing
import Storage
import Vocabulary

struct Demo: AnswerCommand {
    static let configuration = named(
        "demo", en: "Walk the whole road on sample data.", ja: "見本のデータで全行程をたどります。",
        example: "demo --directory sekisho-demo")

    @Option(
        help: help(
            en: "Folder for database, samples and page; only those of an earlier demo are replaced.",
            ja: "データベース、見本、報告書を置くフォルダ（置き換えるのは以前の demo のものだけ）"))
    var directory = "sekisho-demo"

    @Option(help: help(en: "So many times the data.", ja: "データの量の倍数"))
    var scale = 1

    @OptionGroup var common: OfficeOptions

    func validate() throws {
        guard (1...10_000).contains(scale) else { throw ValidationError(say("command.demo.bad_scale")) }
    }

    func run() throws {
        try common.requireNoRehearsal()
        let walk = try DemoWalk(directory: directory, scale: scale, common)
        try walk.run()
    }
}

/// The whole road on sample data, each step by the verb that a user has for it.
struct DemoWalk {
    private let directory: String
    private let scale: Int
    private let common: OfficeOptions
    private let office: Office
    private let output: Output

    /// Makes the folder, and in it a fresh database, which takes the place of an earlier demo's.
    init(directory: String, scale: Int, _ common: OfficeOptions) throws {
        self.directory = directory
        self.scale = scale
        let isNew = mkdir(directory, 0o755) == 0
        let database = DemoDatabase(in: directory, common)
        self.common = database.options
        do {
            office = try database.begin()
        } catch {
            if isNew { rmdir(directory) }
            throw error
        }
        output = Output(self.common)
    }

    func run() throws {
        try office.books.database.finishing { try walk() }
    }

    private func walk() throws {
        tell("command.demo.write", directory + "/samples")
        let plan = try SampleCompany(today: office.books.today, scale: scale).write(to: directory + "/samples")
        for file in plan.beforeTheGate { try take(file) }
        for side in Side.allCases {
            let evaluation = try office.gate.evaluate(side: side)
            tell(
                "command.demo.gate", say("state.side.\(side.rawValue)"), String(evaluation.verdicts.count),
                String(evaluation.crossed))
        }
        try decide(plan)
        for file in plan.behindTheGate { try take(file) }
        try matchReceipts()
        try ask(plan.grantedCredit)
        try ask(plan.refusedCredit)
        try report()
    }

    private func take(_ file: Samples.Plan.File) throws {
        let importer = try Office.incoming(file.kind).importer
        let result = try ImportRun(office, output).quietly(importer, from: file.path, Imports.Options())
        tell("command.demo.import", file.kind, Figures.grouped(Int64(result.created)), String(result.rejected))
    }

    private func decide(_ plan: Samples.Plan) throws {
        for code in plan.leads { try office.gate.accept(code, side: .sale) }
        for code in plan.returned {
            try office.gate.giveBack(
                code, side: .sale, reason: .laterTiming, wakeOn: office.books.today.adding(days: 180))
        }
        for code in plan.suppliers {
            try office.gate.accept(code, side: .purchase)
            try office.sourcing.approve(code, reason: Sentence(say("command.demo.approval")))
        }
        tell(
            "command.demo.decide", String(plan.leads.count), String(plan.returned.count), String(plan.suppliers.count))
    }

    private func matchReceipts() throws {
        let report = try office.sales.matchReceipts()
        tell("command.demo.match", String(report.matched), String(report.partly), String(report.unmatched))
    }

    private func ask(_ question: Samples.Plan.CreditQuestion) throws {
        let answer = try office.sales.checkCredit(of: question.customer, for: question.amount)
        let reasons = answer.reasons.map { output.speaker.words(of: $0).reason }
        tell(
            "command.demo.credit", question.customer, Figures.money(question.amount),
            say("page.credit.decision.\(answer.decision.rawValue)", question.customer),
            reasons.joined(separator: " "))
    }

    /// The year up to today, on the terminal and as a page.
    private func report() throws {
        let today = office.books.today
        guard let year = Period(today.adding(days: -364), today) else { return }
        let summary = try office.reports.summary(over: year)
        try output.show(summary.document())
        var page = common
        page.output = OutputPath(argument: directory + "/summary.html")
        page.outputFormat = .html
        try Output(page).show(summary.document())
        tell("command.demo.page", directory + "/summary.html")
        tell("command.demo.next", common.session.shownAddress)
    }

    private func tell(_ code: String, _ facts: String...) {
        output.remark(output.speaker.say(code, facts: facts))
    }
}
