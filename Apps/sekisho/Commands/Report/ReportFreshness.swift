import ArgumentParser
import Office
import Pages
import Reports
import Vocabulary

struct ReportFreshness: OfficeCommand {
    static let configuration = named(
        "report freshness", en: "Show how fresh the contact base is, by department and field, and how it fades.",
        ja: "顧客台帳の鮮度を部門・項目別に、今後の劣化とともに表示する", example: "report freshness --as-of 2026-11-30")

    @Option(help: help("command.option.as_of"))
    var asOf: DayArgument?

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        try output.show(try office.reports.freshness(asOf: asOf.day(in: office)).document())
    }
}
