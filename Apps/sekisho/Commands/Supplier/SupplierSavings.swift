import ArgumentParser
import Presentation
import Sourcing
import Vocabulary

struct SupplierSavings: OfficeCommand {
    static let configuration = CommandConfiguration(
        commandName: "savings", abstract: say("command.supplier.savings"),
        discussion: say("command.supplier.savings.example"))

    @Option(help: help("command.supplier.savings.by"))
    var by = SavingsGrouping.supplier

    @OptionGroup var period: PeriodOption
    @OptionGroup var common: OfficeOptions

    func run(in office: Office) throws {
        let asked = try period.period(in: office)
        try office.output.show(
            Document(
                "supplier.savings", title: "command.supplier.savings.title", asOf: .plain(asked.description),
                sections: [
                    .table(
                        Table(
                            columns: [
                                Column("code", "command.party.code", .code), Column("name", "command.party.name"),
                                Column("lines", "command.supplier.lines", .number),
                                Column("volume", "command.supplier.volume", .money),
                                Column("comparable", "command.supplier.comparable", .money),
                                Column("savings", "command.supplier.savings.title", .money),
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
