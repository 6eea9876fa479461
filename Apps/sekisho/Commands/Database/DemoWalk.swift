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

/// The whole road on sample data, month by month, each step by the verb that a user has for it and on its day.
struct DemoWalk {
    private let directory: String
    private let common: OfficeOptions
    private let company: SampleCompany
    private let database: Database
    private let output: Output

    /// Makes the folder, and in it a fresh database, which takes the place of an earlier demo's.
    init(directory: String, scale: Int, _ common: OfficeOptions) throws {
        self.directory = directory
        let place = DemoDatabase(in: directory, common)
        self.common = place.options
        output = Output(self.common)
        company = SampleCompany(
            today: Office.today(of: self.common.session), scale: scale,
            language: SampleLanguage(rawValue: output.speaker.language.rawValue) ?? .en)
        let isNew = mkdir(directory, 0o755) == 0
        do {
            database = try place.begin(on: company.begin)
        } catch {
            if isNew { rmdir(directory) }
            throw error
        }
    }

    func run() throws {
        try database.finishing { try walk() }
    }

    private func walk() throws {
        tell("command.demo.write", directory + "/samples")
        let plan = try company.write(to: directory + "/samples")
        for month in plan.months { try DemoMonth(month, plan, office(on: month.day), output).walk() }
        let today = office(on: company.today)
        try ask(plan.grantedCredit, today)
        try ask(plan.refusedCredit, today)
        try report(today)
    }

    private func office(on day: Day) -> Office { DemoDatabase.office(database, common.session, on: day) }

    private func ask(_ question: Samples.Plan.CreditQuestion, _ office: Office) throws {
        let answer = try office.sales.checkCredit(of: question.customer, for: question.amount)
        let reasons = answer.reasons.map { output.speaker.words(of: $0).reason }
        tell(
            "command.demo.credit", question.customer, Figures.money(question.amount),
            say("page.credit.decision.\(answer.decision.rawValue)", question.customer),
            reasons.joined(separator: " "))
    }

    /// The year up to today, on the terminal and as a page.
    private func report(_ office: Office) throws {
        guard let year = Period(company.today.adding(days: -364), company.today) else { return }
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
