import ArgumentParser
import Office
import Pages
import Party
import Presentation
import Sales
import Vocabulary

struct PayerCommand: ParsableCommand {
    static let configuration = named(
        "payer", en: "Payer names on bank transfers.", ja: "振込名義", example: .of(PayerList.self),
        subcommands: [PayerList.self, PayerLearn.self, PayerForget.self])
}

struct PayerList: OfficeCommand {
    static let configuration = named(
        "payer list", en: "List learnt payer names.", ja: "覚えた振込名義を一覧する", example: "payer list")

    @Argument(help: help(en: "Only those of this customer.", ja: "この得意先のものだけ"))
    var customer: PartyArgument?

    @OptionGroup var list: ListOptions

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        try output.show(
            Listing.payers.document(office.sales.payers(of: office.whom(customer)?.code, limit: list.limit)),
            upTo: list.limit)
    }
}

struct PayerLearn: OfficeCommand {
    static let configuration = named(
        "payer learn", en: "Register a payer name for a customer.", ja: "得意先の振込名義を登録する",
        example: .line(en: "payer learn \"ﾔﾏﾀﾞ ﾀﾛｳ\" P-000123", ja: "payer learn \"ﾔﾏﾀﾞ ﾀﾛｳ\" P-000123"))

    @Argument(help: help(en: "The name, as the bank writes it.", ja: "振込名義（銀行の表記どおり）"))
    var payer: String

    @Argument(help: help("command.credit.customer"))
    var customer: PartyArgument

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let name = try office.sales.learnPayer(payer, is: office.whom(customer).code)
        try output.say(
            .code("command.payer.learned", facts: [payer, name.customer]), schema: "payer.learn",
            payload: ["payer": .string(payer), "customer": .string(name.customer)])
    }
}

struct PayerForget: OfficeCommand {
    static let configuration = named(
        "payer forget", en: "Forget a payer name.", ja: "振込名義の登録を削除する",
        example: "payer forget \"ﾔﾏﾀﾞ ﾀﾛｳ\"")

    @Argument(help: help(en: "The name, as the bank writes it.", ja: "振込名義（銀行の表記どおり）"))
    var payer: String

    @Argument(help: help(en: "Only for this customer.", ja: "この得意先についてだけ"))
    var customer: PartyArgument?

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let count = try office.sales.forgetPayer(payer, of: office.whom(customer)?.code)
        try output.say(
            .code("command.payer.forgotten", facts: [payer]), schema: "payer.forget",
            payload: ["payer": .string(payer), "forgotten": .int(count)])
    }
}
