import ArgumentParser
import Office
import Pages
import Reports
import Vocabulary

struct ReportCommand: ParsableCommand {
    static let configuration = named(
        "report", en: "Management reports.", ja: "経営レポート", example: .of(ReportSummary.self),
        subcommands: [
            ReportSummary.self, ReportFunnel.self, ReportCohort.self, ReportDrill.self, ReportAgeing.self,
            ReportFreshness.self,
        ])
}

struct ReportSummary: OfficeCommand {
    static let configuration = named(
        "report summary", en: "From money spent to cash collected and cost saved, per campaign.",
        ja: "費用から回収額・コスト削減額までを施策別に表示する", example: "report summary -p 2026Q4 -o summary.html")

    @Option(help: help("command.option.side"))
    var side: Side?

    @Option(help: help("command.option.as_of"))
    var asOf: DayArgument?

    @OptionGroup var period: PeriodOption
    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let asked = try period.period(in: office)
        try output.show(try office.reports.summary(over: asked, side: side, asOf: asOf.day(in: office)).document())
    }
}

struct ReportFunnel: OfficeCommand {
    static let configuration = named(
        "report funnel", en: "From interactions to cash and savings, step by step.", ja: "接点から入金・コスト削減までを段階別に表示する",
        example: "report funnel -p fy2026 --side sale")

    @Option(help: help("command.option.side"))
    var side: Side?

    @Option(help: help("command.option.as_of"))
    var asOf: DayArgument?

    @OptionGroup var period: PeriodOption
    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let asked = try period.period(in: office)
        try output.show(try office.reports.funnel(over: asked, side: side, asOf: asOf.day(in: office)).document())
    }
}
