import ArgumentParser
import Office
import Party
import Presentation
import Sales
import Vocabulary

struct CreditSetOff: OfficeCommand {
    static let configuration = named(
        "credit set-off", en: "Record that debts are set off: what we owe a customer takes from its exposure.",
        ja: "相殺の合意を記録する。得意先への買掛金が与信の残高から差し引かれる。", example: "credit set-off P-000123")

    @Argument(help: help("command.credit.customer"))
    var customer: PartyArgument

    @Option(help: help("command.credit.currency"))
    var currency: Currency?

    @Flag(
        help: help(
            en: "The agreement ends; what is owed beyond the limit becomes an excess.", ja: "合意を終える（限度額を超える残高は超過になる）"))
    var end = false

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let currency = currency ?? .yen
        let customer = try office.whom(customer)
        try office.sales.agreeSetOff(with: customer.code, in: currency, !end)
        try output.say(
            .code(
                end ? "command.credit.set_off.ended" : "command.credit.set_off.agreed",
                facts: [customer.label, currency.code]),
            schema: "credit.set_off",
            payload: [
                "customer": .string(customer.code), "name": .text(customer.name), "currency": .string(currency.code),
                "agreed": .bool(!end),
            ])
    }
}
