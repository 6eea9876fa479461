import ArgumentParser
import Office
import Pages
import Party
import Presentation
import Sales

struct InvoiceCommand: ParsableCommand {
    static let configuration = named(
        "invoice", en: "Invoices to customers.", ja: "得意先への請求と未回収額", example: .of(InvoiceList.self),
        subcommands: [InvoiceList.self])
}

struct InvoiceList: OfficeCommand {
    static let configuration = named(
        "invoice list", en: "List invoices and what is open of them.", ja: "請求と未回収額を一覧する",
        example: "invoice list --overdue")

    @Flag(help: help(en: "Only those that should have been paid before today.", ja: "期日を過ぎたものだけ"))
    var overdue = false

    @Flag(help: help(en: "Only those of which anything is open.", ja: "未回収のあるものだけ"))
    var open = false

    @Option(help: help(en: "Only those of this customer.", ja: "この得意先のものだけ"))
    var customer: PartyArgument?

    @OptionGroup var list: ListOptions

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        var filter = InvoiceFilter()
        filter.customer = try office.whom(customer)?.code
        filter.isOpen = open
        filter.isOverdue = overdue
        try output.show(
            Listing.invoices.document(office.sales.invoices(filter, limit: list.limit)), upTo: list.limit)
    }
}
