import ArgumentParser
import Gate
import Office
import Pages
import Presentation
import Vocabulary

struct GateReportCommand: OfficeCommand {
    static let configuration = named("gate report")

    @OptionGroup var period: PeriodOption
    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let asked = try period.period(in: office)
        try output.show(
            Listing.gateReport.document(office.gate.report(asked), asOf: .plain(asked.description)))
    }
}
