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
        ja: "投下費用から、回収額とコスト削減額までを、施策ごとに示します。", example: "report summary -p 2026Q4 -o summary.html")

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
        "report funnel", en: "From touches to cash and to savings, step by step.", ja: "接点から入金・コスト削減までの歩留まりを段階ごとに示します。",
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
