import ArgumentParser
import Office
import Pages
import Sales

struct ReceiptCommand: ParsableCommand {
    static let configuration = named(
        "receipt", en: "Money received.", ja: "入金", example: .of(ReceiptMatch.self), subcommands: [ReceiptMatch.self])
}

struct ReceiptMatch: OfficeCommand {
    static let configuration = named(
        "receipt match", en: "Match receipts with invoices.", ja: "入金を請求に消し込みます。", example: "receipt match --dry-run")

    @Flag(help: help(en: "Pay a known payer's oldest invoices, in part too.", ja: "振込人が分かれば、古い請求から一部でも充てる"))
    var oldestFirst = false

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        var policy = MatchingPolicy()
        policy.appliesOldestFirst = oldestFirst
        try output.show(office.sales.matchReceipts(policy).document())
    }
}
