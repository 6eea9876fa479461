import ArgumentParser
import Gate
import Office
import Pages
import Presentation
import Vocabulary

struct GateReportCommand: OfficeCommand {
    static let configuration = named(
        "gate report", en: "Count and quality of crossings.", ja: "通過の数と質を表示する", example: "gate report -p 2026Q4")

    @OptionGroup var period: PeriodOption
    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let asked = try period.period(in: office)
        try output.show(
            Listing.gateReport.document(office.gate.report(asked), asOf: .plain(asked.description)))
    }
}
