import ArgumentParser
import Interchange
import Office
import Pages
import Sales
import Vocabulary

struct CreditCheck: OfficeCommand, PlainCommand {
    static let configuration = named(
        "credit check", en: "Decide whether a customer may buy on credit.", ja: "得意先に掛売りしてよいかを判定する",
        example: "credit check P-000123 --amount 300000")

    @Argument(help: help("command.credit.customer"))
    var customer: PartyArgument

    @Option(help: help(en: "Amount, tax included.", ja: "税込みの金額"))
    var amount: String

    @Option(help: help("command.credit.currency"))
    var currency: Currency?

    @Option(help: help(en: "Hold the amount under this key where the answer is yes.", ja: "可のとき、このキーで与信枠を確保する"))
    var reserve: String?

    @OptionGroup var common: OfficeOptions

    init() {}

    init(_ arguments: inout PlainArguments) {
        amount = arguments.option("--amount") ?? arguments.missing()
        currency = arguments.option("--currency")
        reserve = arguments.option("--reserve")
        common = OfficeOptions(&arguments)
        customer = PartyArgument(argument: arguments.word())
    }

    func run(in office: Office, _ output: Output) throws {
        let money = try AmountText.money(amount, in: currency ?? .yen)
        let answer =
            try office.chosen(customer) { customer in
                if let reserve {
                    try office.sales.reserveCredit(of: customer, for: money, key: reserve)
                } else {
                    try office.sales.checkCredit(of: customer, for: money)
                }
            }
        try output.show(answer.document(by: output.speaker))
        if answer.decision == .refuse { throw ExitCode(1) }
    }
}
