import ArgumentParser
import Office
import Pages
import Reports
import Vocabulary

struct ReportAgeing: OfficeCommand {
    static let configuration = named(
        "report ageing", en: "Open items by days past due.", ja: "未回収・未払いを延滞日数ごとに示します（年齢調べ）。",
        example: "report ageing --as-of 2026-11-30")

    @Option(help: help("command.option.side"))
    var side = Side.sale

    @Option(help: help("command.option.as_of"))
    var asOf: DayArgument?

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        try output.show(try office.reports.ageing(side, asOf: asOf.day(in: office)).document())
    }
}
