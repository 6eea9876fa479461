import ArgumentParser
import Office
import Pages
import Presentation
import Sourcing
import Vocabulary

struct SupplierSavings: OfficeCommand {
    static let configuration = named(
        "supplier savings", en: "Show what was bought and saved.", ja: "購買額と削減額を表示する",
        example: "supplier savings -p 2026Q4 --by item")

    @Option(help: help(en: "supplier or item.", ja: "supplier または item"))
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
