import ArgumentParser
import Interchange
import Office
import Pages
import Sales
import Vocabulary

struct CreditCheck: OfficeCommand, PlainCommand {
    static let configuration = named("credit check")

    @Argument(help: help("command.credit.customer"))
    var customer: String

    @Option(help: help("command.credit.amount"))
    var amount: String

    @Option(help: help("command.credit.currency"))
    var currency: Currency?

    @Option(help: help("command.credit.reserve"))
    var reserve: String?

    @OptionGroup var common: OfficeOptions

    init() {}

    init(_ arguments: inout PlainArguments) {
        amount = arguments.option("--amount") ?? arguments.missing()
        currency = arguments.option("--currency")
        reserve = arguments.option("--reserve")
        common = OfficeOptions(&arguments)
        customer = arguments.word()
    }

    func run(in office: Office, _ output: Output) throws {
        let money = try AmountText.money(amount, in: currency ?? .yen)
        let answer =
            if let reserve {
                try office.sales.reserveCredit(of: customer, for: money, key: reserve)
            } else {
                try office.sales.checkCredit(of: customer, for: money)
            }
        try output.show(answer.document(by: output.speaker))
        if answer.decision == .refuse { throw ExitCode(1) }
    }
}
