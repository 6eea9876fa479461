import Gate
import Governance
import Ledger
import Party
import Sales
import Screening
import Storage
import TestOffice
import Vocabulary

/// A database with two customers who have crossed, C-1 and C-2, and one party who has not, N-1.
final class SalesOffice {
    let office: TestOffice

    static let parts: [any ProgramPart.Type] = [
        PartyPart.self, ScreeningPart.self, GatePart.self, LedgerPart.self, SalesPart.self,
    ]

    init(_ engine: Engine) throws {
        office = try TestOffice(engine, Self.parts)
        try take(
            PartyImport.self,
            """
            code,name,name_kana,roles
            C-1,株式会社山田商事,ヤマダショウジ,customer
            C-2,Müller GmbH,,customer
            C-3,山田商事株式会社 大阪,カブシキガイシャ ヤマダショウジ オオサカ,customer
            N-1,未来工業,ミライコウギョウ,prospect
            """)
    }

    var database: Database { office.database }

    func desk(as name: String = "tester", on today: String = "2026-11-02", isRehearsal: Bool = false) -> SalesDesk {
        SalesDesk(office.books(as: name, on: today, isRehearsal: isRehearsal))
    }

    /// Imports a text; the result and the codes of the refusals by line.
    @discardableResult
    func take<Kind: Importer>(
        _ kind: Kind.Type, _ text: String, on today: String = "2026-11-02", _ options: Imports.Options = .init(),
        context: [any Sendable] = []
    ) throws -> (result: ImportResult, rejects: [String]) {
        let taken = try office.importing(kind, text, on: today, options, context: context)
        return (taken.result, taken.refused)
    }

    static let orders = "number,customer,ordered_on,amount,currency,campaign\n"
    static let invoices = "number,customer,order,issued_on,due_on,net,tax,gross,currency\n"
    static let receipts = "external_id,day,amount,currency,payer_name,payer_kana,reference\n"
    static let limits = "customer,amount,currency,valid_from,valid_until,kind\n"

    @discardableResult
    func orders(_ rows: String..., on today: String = "2026-11-02") throws -> (result: ImportResult, rejects: [String])
    {
        try take(OrderImport.self, Self.orders + rows.joined(separator: "\n"), on: today)
    }

    @discardableResult
    func invoices(_ rows: String...) throws -> (result: ImportResult, rejects: [String]) {
        try take(InvoiceImport.self, Self.invoices + rows.joined(separator: "\n"))
    }

    @discardableResult
    func receipts(_ rows: String...) throws -> (result: ImportResult, rejects: [String]) {
        try take(ReceiptImport.self, Self.receipts + rows.joined(separator: "\n"))
    }

    @discardableResult
    func limits(_ rows: String..., on today: String = "2026-11-02") throws -> (result: ImportResult, rejects: [String])
    {
        try take(CreditLimitImport.self, Self.limits + rows.joined(separator: "\n"), on: today)
    }

    func undo(_ id: Int64) throws {
        try office.undo(
            id,
            among: [OrderImport.self, InvoiceImport.self, ReceiptImport.self, CreditLimitImport.self, RateImport.self])
    }

    /// A party's exposure as `[invoices, orders, deposits, reserved, excess]`.
    func line(_ code: String, _ currency: Currency = .yen) throws -> [Int64] {
        try database.read { rows in
            let line = try ExposureRows.line(Parties.require(code, in: rows).id, currency, in: rows)
            return [line[.invoices], line[.orders], line[.deposits], line.reserved, line.excess]
        }
    }

    /// All rows that people can get out, as one text.
    func everything() throws -> String {
        var text = ""
        try database.read { rows in
            try OrderExport.each(in: rows) { text += $0.joined(separator: "|") + "\n" }
            try InvoiceExport.each(in: rows) { text += $0.joined(separator: "|") + "\n" }
            try ReceiptExport.each(in: rows) { text += $0.joined(separator: "|") + "\n" }
            try CreditLimitExport.each(in: rows) { text += $0.joined(separator: "|") + "\n" }
            try ExposureRows.each(in: rows) { line in
                let parts = ExposurePart.allCases.map { String(line[$0]) }.joined(separator: "|")
                let amount = line.limit.map { String($0.amount) } ?? "-"
                if line.exposure > 0 || line.limit != nil {
                    text += "\(line.party)|\(line.currency)|\(parts)|\(line.reserved)|\(amount)|\(line.excess)\n"
                }
            }
            try rows.each(
                """
                SELECT origin_id, day, currency, orders, ordered_minor, invoiced_minor, collected_minor, is_new
                  FROM sales_origin_day WHERE ordered_minor + invoiced_minor + collected_minor <> 0 ORDER BY 1, 2, 3, 8
                """
            ) { row in text += (0..<8).map { $0 == 2 ? row.text(2) : String(row.int($0)) }.joined(separator: "|") + "\n"
            }
            try rows.each(
                "SELECT i.number, x.open_minor FROM sales_invoice i JOIN ledger_open_item x ON x.id = i.id ORDER BY 1"
            ) { text += "\($0.text(0))|\($0.int(1))\n" }
        }
        return text
    }

    func faults() throws -> [String] { try office.faults() }
}

func day(_ text: String) -> Day { Day(iso: text) ?? .earliest }
func yen(_ amount: Int64) -> Money { Money(minor: amount, .yen) }
