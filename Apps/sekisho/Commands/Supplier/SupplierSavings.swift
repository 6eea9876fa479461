import ArgumentParser
import Office
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
            Document(
                "supplier.savings", title: "term.supplier.savings.title", asOf: .plain(asked.description),
                sections: [
                    .table(
                        Table(
                            columns: [
                                Column("code", "term.code", .code), Column("name", "term.name"),
                                Column("lines", "term.supplier.lines", .number),
                                Column("volume", "term.supplier.volume", .money),
                                Column("comparable", "term.supplier.comparable", .money),
                                Column("savings", "term.supplier.savings.title", .money),
                            ],
                            rows: try office.sourcing.savings(asked, by: by).map { row in
                                [
                                    .text(row.code), .text(row.name), .int(row.lines), .money(row.volume),
                                    .money(row.comparable), Cell(row.savings),
                                ]
                            }))
                ]))
    }
}

extension SavingsGrouping: ExpressibleByArgument {}
