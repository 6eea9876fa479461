import ArgumentParser
import Office
import Presentation
import Sales
import Vocabulary

struct CreditSetOff: OfficeCommand {
    static let configuration = named("credit set-off")

    @Argument(help: help("command.credit.customer"))
    var customer: String

    @Option(help: help("command.credit.currency"))
    var currency: Currency?

    @Flag(help: help("command.credit.set_off.end"))
    var end = false

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let currency = currency ?? .yen
        try office.sales.agreeSetOff(with: customer, in: currency, !end)
        try output.say(
            .code(
                end ? "command.credit.set_off.ended" : "command.credit.set_off.agreed",
                facts: [customer, currency.code]),
            schema: "credit.set_off",
            payload: [
                "customer": .string(customer), "currency": .string(currency.code), "agreed": .bool(!end),
            ])
    }
}
