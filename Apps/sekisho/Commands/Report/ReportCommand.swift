import ArgumentParser
import Office
import Pages
import Reports
import Vocabulary

struct ReportCommand: ParsableCommand {
    static let configuration = named(
        "report", example: "report summary",
        subcommands: [ReportSummary.self, ReportFunnel.self, ReportAgeing.self, ReportFreshness.self])
}

struct ReportSummary: OfficeCommand {
    static let configuration = named("report summary")

    @Option(help: help("command.option.side"))
    var side: Side?

    @OptionGroup var period: PeriodOption
    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        try output.show(try office.reports.summary(over: period.period(in: office), side: side).document())
    }
}

struct ReportFunnel: OfficeCommand {
    static let configuration = named("report funnel")

    @Option(help: help("command.option.side"))
    var side: Side?

    @OptionGroup var period: PeriodOption
    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        try output.show(try office.reports.funnel(over: period.period(in: office), side: side).document())
    }
}
