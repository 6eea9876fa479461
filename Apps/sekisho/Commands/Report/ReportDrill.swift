import ArgumentParser
import Office
import Pages
import Reports
import Vocabulary

struct ReportDrill: OfficeCommand {
    static let configuration = named(
        "report drill", en: "Open a figure of a report to its documents, whose sum is the figure.",
        ja: "レポートの数字の内訳を書類ごとに示します。合計はその数字と一致します。",
        example: "report drill summary collected -p 2026Q4 --campaign WEB-LIBRARY")

    @Argument(help: help(en: "The report.", ja: "レポート"))
    var report: DrillReport

    @Argument(help: help(en: "The figure, as files name it.", ja: "数字の名前（ファイルの列名）"))
    var figure: DrillFigure

    @Option(help: help("command.option.side"))
    var side: Side?

    @Option(help: help(en: "Only the part of this campaign.", ja: "この施策の分だけ"))
    var campaign: String?

    @Flag(help: help(en: "Only what belongs to no campaign.", ja: "どの施策にも属さない分だけ"))
    var noCampaign = false

    @Option(help: help("command.option.as_of"))
    var asOf: DayArgument?

    @OptionGroup var period: PeriodOption
    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        if campaign != nil && noCampaign { throw ValidationError(say("command.report.drill.one_campaign")) }
        let asked = try period.period(in: office)
        let origin: DrillOrigin = noCampaign ? .none : campaign.map { .campaign($0) } ?? .all
        try output.show(
            try office.reports.drill(figure, over: asked, side: side, of: origin, asOf: asOf.day(in: office)).document()
        )
    }
}

/// The reports whose figures open. Both are made of the same ones.
enum DrillReport: String, CaseIterable, WordArgument {
    case summary, funnel
}

extension DrillFigure: WordArgument {}
