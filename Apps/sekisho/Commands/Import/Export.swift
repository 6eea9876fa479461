import ArgumentParser
import Governance
import Interchange
import Ledger
import Marketing
import Party
import Presentation
import Sales
import Sourcing
import Storage
import Vocabulary

/// One kind of record as rows of a file: the columns of its import, in order.
struct Exporter: Sendable {
    let kind: String
    let action: Action
    let columns: [String]
    let each: @Sendable (Connection, ([String]) throws -> Void) throws -> Void
}

extension Office {
    /// What can be exported.
    static var exporters: [Exporter] {
        [
            Exporter(kind: "campaigns", action: "marketing.view", columns: CampaignExport.columns) {
                try CampaignExport.each(in: $0, $1)
            },
            Exporter(kind: "spend", action: "marketing.view", columns: SpendExport.columns) {
                try SpendExport.each(in: $0, $1)
            },
            Exporter(kind: "rates", action: "ledger.view", columns: RateExport.columns) {
                try RateExport.each(in: $0, $1)
            },
            Exporter(kind: "parties", action: "party.export", columns: PartyExport.columns) {
                try PartyExport.each(in: $0, $1)
            },
            Exporter(kind: "cards", action: "party.export", columns: CardExport.columns) {
                try CardExport.each(in: $0, $1)
            },
            Exporter(kind: "watchlist", action: "screening.view", columns: WatchListExport.columns) {
                try WatchListExport.each(in: $0, $1)
            },
            Exporter(kind: "touches", action: "marketing.view", columns: TouchExport.columns) {
                try TouchExport.each(in: $0, $1)
            },
            Exporter(kind: "items", action: "sourcing.view", columns: ItemExport.columns) {
                try ItemExport.each(in: $0, $1)
            },
            Exporter(kind: "credit_limits", action: "sales.view", columns: CreditLimitExport.columns) {
                try CreditLimitExport.each(in: $0, $1)
            },
            Exporter(kind: "purchase_orders", action: "sourcing.view", columns: PurchaseOrderExport.columns) {
                try PurchaseOrderExport.each(in: $0, $1)
            },
            Exporter(kind: "orders", action: "sales.view", columns: OrderExport.columns) {
                try OrderExport.each(in: $0, $1)
            },
            Exporter(kind: "invoices", action: "sales.view", columns: InvoiceExport.columns) {
                try InvoiceExport.each(in: $0, $1)
            },
            Exporter(kind: "receipts", action: "sales.view", columns: ReceiptExport.columns) {
                try ReceiptExport.each(in: $0, $1)
            },
        ]
    }
}

struct Export: OfficeCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: say("command.export"), discussion: say("command.export.example"))

    @Argument(help: help("command.export.kind"))
    var kind: String

    @Flag(help: help("command.export.vcard"))
    var vcard = false

    @OptionGroup var common: OfficeOptions

    static let journal = "journal"

    func run(in office: Office) throws {
        if kind == Self.journal {
            return try office.output.write { sink in try office.ledger.writeJournal(to: sink.write) }
        }
        if kind == CardImport.kind, vcard || common.output?.lowercased().hasSuffix(".vcf") == true {
            return try office.output.write { sink in
                try office.books.read("party.export") { try CardExport.vcards(in: $0, sink.write) }
            }
        }
        if vcard { throw OfficeRefusal.onlyCards }
        guard let exporter = Office.exporters.first(where: { $0.kind == kind }) else {
            throw OfficeRefusal.unknownKind(
                kind, known: (Office.exporters.map(\.kind) + [Self.journal]).joined(separator: ", "))
        }
        let books = office.books
        let table = Table(
            columns: exporter.columns.map { Presentation.Column($0, .plain($0)) },
            streaming: { take in
                try books.read(exporter.action) { rows in
                    try exporter.each(rows) { try take($0.map { .text($0) }) }
                }
                return nil
            })
        try office.output.show(Document("export.\(kind)", sections: [.table(table)]), preferring: .csv)
    }
}
