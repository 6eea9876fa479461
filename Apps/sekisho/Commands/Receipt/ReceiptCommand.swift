import ArgumentParser
import Office
import Pages
import Sales

struct ReceiptCommand: ParsableCommand {
    static let configuration = named("receipt", example: "receipt match", subcommands: [ReceiptMatch.self])
}

struct ReceiptMatch: OfficeCommand {
    static let configuration = named("receipt match")

    @Flag(help: help("command.receipt.oldest_first"))
    var oldestFirst = false

    @OptionGroup var common: OfficeOptions

    func run(in office: Office, _ output: Output) throws {
        var policy = MatchingPolicy()
        policy.appliesOldestFirst = oldestFirst
        try output.show(office.sales.matchReceipts(policy).document())
    }
}
