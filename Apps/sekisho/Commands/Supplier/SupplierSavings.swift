import ArgumentParser
import Office
import Pages
import Presentation
import Sourcing
import Vocabulary

struct SupplierSavings: OfficeCommand {
    static let configuration = named("supplier savings")

    @Option(help: help("command.supplier.savings.by"))
    var by = SavingsGrouping.supplier

    @OptionGroup var period: PeriodOption
    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let asked = try period.period(in: office)
        try output.show(
            Listing.savings.document(office.sourcing.savings(asked, by: by), asOf: .plain(asked.description)))
    }
}

extension SavingsGrouping: ExpressibleByArgument {}
