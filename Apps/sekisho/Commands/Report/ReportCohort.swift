import ArgumentParser
import Office
import Pages
import Reports
import Vocabulary

struct ReportCohort: OfficeCommand {
    static let configuration = named(
        "report cohort", en: "How far the parties of each month have come, and what they brought at equal age.",
        ja: "初めて接触した月ごとに、その後の進み具合と、同じ経過月数での回収額を示します（コホート分析）。", example: "report cohort -p fy2026 --side sale")

    @Option(help: help("command.option.side"))
    var side: Side?

    @Option(help: help(en: "A row for each month or quarter.", ja: "month（月ごと）、quarter（四半期ごと）"))
    var by = CohortReport.Length.month

    @Option(help: help("command.option.as_of"))
    var asOf: DayArgument?

    @OptionGroup var period: PeriodOption
    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let asked = try period.period(in: office)
        try output.show(
            try office.reports.cohorts(over: asked, by: by, side: side, asOf: asOf.day(in: office)).document())
    }
}

extension CohortReport.Length: WordArgument {}
