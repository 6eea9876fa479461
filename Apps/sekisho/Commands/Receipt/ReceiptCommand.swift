import ArgumentParser
import Office
import Pages
import Presentation
import Sales
import Vocabulary

struct ReceiptCommand: ParsableCommand {
    static let configuration = named(
        "receipt", en: "Receipts and matching with invoices.", ja: "入金", example: .of(ReceiptMatch.self),
        subcommands: [ReceiptList.self, ReceiptMatch.self, ReceiptUnmatch.self])
}

struct ReceiptList: OfficeCommand {
    static let configuration = named(
        "receipt list", en: "List receipts, what they paid, and why others wait.", ja: "入金と消込先、未消込の理由を一覧する",
        example: "receipt list --unmatched")

    @Flag(help: help(en: "Only those of which something waits.", ja: "未消込のものだけ"))
    var unmatched = false

    @OptionGroup var list: ListOptions

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let lines = try office.sales.receipts(unmatched: unmatched, limit: list.limit)
        try output.show(Listing.receipts.document(lines, unmatched: unmatched), upTo: list.limit)
    }
}

struct ReceiptMatch: OfficeCommand {
    static let configuration = named(
        "receipt match", en: "Match receipts with invoices: all by the rules, or one as you say.",
        ja: "入金を請求に消し込む。指定がなければ規則どおり、入金と請求書を指定すれば手動で消し込む。", example: "receipt match --dry-run")

    @Argument(help: help(en: "Only this receipt.", ja: "この入金だけ"))
    var receipt: String?

    @Argument(help: help(en: "Invoices that it pays, credit notes that it sets off.", ja: "充当する請求書（相殺する赤伝も）"))
    var invoices: [String] = []

    @Flag(help: help(en: "Pay a known payer's oldest invoices, in part too.", ja: "振込人が分かれば、古い請求から一部でも充てる"))
    var oldestFirst = false

    @Flag(help: help(en: "What is missing is the bank's fee.", ja: "不足額をすべて振込手数料とする"))
    var fee = false

    @Flag(help: help(en: "The last invoice is paid in part.", ja: "不足額を残し、一部入金とする"))
    var inPart = false

    @OptionGroup var common: OfficeOptions

    func validate() throws {
        if fee && inPart { throw ValidationError(say("command.receipt.match.either")) }
    }

    func run(in office: Office, _ output: Output) throws {
        guard let receipt else {
            return try output.show(office.sales.matchReceipts(oldestFirst: oldestFirst).document())
        }
        guard !invoices.isEmpty else { return try output.show(office.sales.matchReceipt(receipt).document()) }
        let short: Shortfall = fee ? .fee : inPart ? .partly : .byRule
        try output.show(office.sales.matchReceipt(receipt, with: invoices, short: short).document())
    }
}

struct ReceiptUnmatch: OfficeCommand {
    static let configuration = named(
        "receipt unmatch", en: "Undo the matching of a receipt.", ja: "入金の消込を取り消す",
        example: "receipt unmatch R-000001")

    @Argument(help: help(en: "Number of the receipt.", ja: "入金番号"))
    var receipt: String

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        let undone = try office.sales.unmatchReceipt(receipt)
        try output.show(undone.document())
        for remark in undone.remarks { output.remark(output.speaker.words(of: remark).reason) }
    }
}
