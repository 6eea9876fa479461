import Governance
import Sales
import Storage
import TestOffice
import Testing
import Vocabulary

@Suite("Import of invoices")
struct InvoiceImportTests {
    @Test(
        "Invoicing an order moves it from orders to invoices, as far as the order is open", arguments: Engine.available)
    func moves(engine: Engine) throws {
        let office = try SalesOffice(engine)
        try office.limits("C-1,100,JPY,2026-01-01,,permanent")
        try office.orders("O-1,C-1,2026-11-01,90,JPY,")
        let (result, _) = try office.invoices("I-1,C-1,O-1,2026-11-02,2026-11-30,60,6,66,JPY")
        #expect(result.remarks.isEmpty)
        #expect(try office.line("C-1") == [66, 24, 0, 0, 0])
        let (beyond, _) = try office.invoices("I-2,C-1,O-1,2026-11-02,2026-11-30,60,6,66,JPY")
        #expect(beyond.remarks.map(\.code) == ["sales.credit.exceeds"])
        #expect(beyond.remarks.first?.facts == ["¥32", "¥10"])
        #expect((beyond.remarks.first as? RefusalAbout)?.about == "I-2, C-1")
        #expect(try office.line("C-1") == [132, 0, 0, 0, 32])
        #expect(try office.faults().isEmpty)
    }

    @Test("Rows that cannot be right are refused by column", arguments: Engine.available)
    func refused(engine: Engine) throws {
        let office = try SalesOffice(engine)
        try office.limits("C-1,1000,JPY,2026-01-01,,permanent", "C-2,1000,JPY,2026-01-01,,permanent")
        try office.orders("O-1,C-1,2026-11-01,90,JPY,")
        let rejects = try office.invoices(
            "I-1,C-1,,2026-11-02,2026-11-30,100,10,111,JPY", "I-1,C-1,O-9,2026-11-02,2026-11-30,100,10,110,JPY",
            "I-1,C-2,O-1,2026-11-02,2026-11-30,100,10,110,JPY", "I-1,C-1,O-1,2026-11-02,2026-11-30,1,0,1,USD",
            "I-1,N-1,,2026-11-02,2026-11-30,100,10,110,JPY", "I-1,C-1,,2026-11-02,2026-11-30,-1,1,0,JPY",
            "I-1,C-1,,2026-11-02,2025-11-30,1,0,1,JPY",
            "I-1,C-1,,2026-11-02,2026-11-30,9223372036854775807,9223372036854775807,1,JPY"
        ).rejects
        #expect(
            rejects == [
                "2 gross sales.gross_differs", "3 order sales.unknown_order", "4 order sales.other_order",
                "5 order sales.other_order", "6 customer gate.not_crossed", "7 gross sales.mixed_signs",
                "8 due_on sales.due_before_issued", "9 net amount.too_large",
            ])
        #expect(try office.line("C-1") == [0, 90, 0, 0, 0])
    }

    @Test("A credit note lowers what is owed, and an invoice of nothing is kept", arguments: Engine.available)
    func creditNote(engine: Engine) throws {
        let office = try SalesOffice(engine)
        try office.limits("C-1,1000,JPY,2026-01-01,,permanent")
        let rows = [
            "I-1,C-1,,2026-10-31,2026-11-30,100,10,110,JPY", "N-1,C-1,,2026-11-01,2026-11-30,-20,-2,-22,JPY",
            "Z-1,C-1,,2026-11-01,2026-11-30,0,0,0,JPY",
        ]
        let (result, rejects) = try office.invoices(rows[0], rows[1], rows[2])
        #expect(
            (result.created, rejects, try office.invoices(rows[0], rows[1], rows[2]).result.unchanged) == (3, [], 3))
        #expect(try office.line("C-1") == [88, 0, 0, 0, 0])
        // Nothing of it is ever overdue.
        #expect(try office.desk(on: "2026-12-10").checkCredit(of: "C-1", for: yen(1)).question.overdueDays == 10)
        #expect(try office.faults().isEmpty)
        try office.undo(result.importID)
        #expect(try office.line("C-1") == [0, 0, 0, 0, 0])
        #expect(try office.faults().isEmpty)
        // More credited than owed: the customer has that much more room.
        try office.invoices("N-2,C-1,,2026-11-01,2026-11-30,-20,-2,-22,JPY")
        #expect(try office.line("C-1") == [-22, 0, 0, 0, 0])
        #expect(try office.desk().checkCredit(of: "C-1", for: yen(1000)).question.available == yen(1000))
        #expect(try office.faults().isEmpty)
    }

    @Test("An invoice that nothing was paid on can be replaced, and the import taken back", arguments: Engine.available)
    func replace(engine: Engine) throws {
        let office = try SalesOffice(engine)
        try office.limits("C-1,1000,JPY,2026-01-01,,permanent", "C-2,1000,JPY,2026-01-01,,permanent")
        try office.orders("O-1,C-1,2026-11-01,90,JPY,", "O-2,C-2,2026-11-01,90,JPY,")
        let first = try office.invoices(
            "I-1,C-1,O-1,2026-11-02,2026-11-30,60,6,66,JPY", "I-2,C-1,,2026-11-02,2026-11-30,1,0,1,JPY"
        ).result.importID
        let before = try office.everything()
        let (result, rejects) = try office.invoices(
            "I-1,C-1,O-1,2026-11-02,2026-11-30,70,7,77,JPY", "I-2,C-2,O-2,2026-11-03,2026-12-30,9,0,9,JPY",
            "I-2,C-2,O-2,2026-11-03,2026-12-30,9,0,9,JPY", "I-3,C-1,,2026-11-02,2026-11-30,5,0,5,JPY",
            "I-3,C-1,,2026-11-02,2026-11-30,6,0,6,JPY")
        #expect((result.created, result.updated, result.unchanged, rejects) == (1, 3, 1, []))
        #expect(try office.line("C-1") == [83, 13, 0, 0, 0])
        #expect(try office.line("C-2") == [9, 81, 0, 0, 0])
        #expect(try office.faults().isEmpty)
        #expect(throws: GovernanceRefusal.changedSince(importID: result.importID)) { try office.undo(first) }
        try office.undo(result.importID)
        #expect(try office.everything() == before)
        #expect(try office.faults().isEmpty)
    }

    @Test(
        "A paid invoice never changes, and is taken back only when nothing is paid on it", arguments: Engine.available)
    func undo(engine: Engine) throws {
        let office = try SalesOffice(engine)
        try office.limits("C-1,1000,JPY,2026-01-01,,permanent", "C-2,1000,JPY,2026-01-01,,permanent")
        try office.orders("O-1,C-1,2026-11-01,90,JPY,")
        let before = try office.everything()
        let row = "I-1,C-1,O-1,2026-11-02,2026-11-30,60,6,66,JPY"
        let first = try office.invoices(row).result.importID
        #expect(try office.invoices(row, row).result.unchanged == 2)
        let receipt = try office.receipts("R-1,2026-11-20,1,JPY,,,I-1").result.importID
        #expect(
            try office.invoices("I-1,C-1,O-1,2026-11-02,2026-12-30,60,6,66,JPY").rejects == [
                "2 number sales.invoice_paid"
            ])
        #expect(throws: GovernanceRefusal.usedSince("I-1")) { try office.undo(first) }
        try office.undo(receipt)
        try office.undo(first)
        #expect(try office.everything() == before)
        #expect(try office.invoices(row).result.created == 1)
        #expect(try office.faults().isEmpty)
    }

    @Test("What is exported comes in again as it was", arguments: Engine.available)
    func roundTrip(engine: Engine) throws {
        let office = try SalesOffice(engine)
        try office.limits("C-1,100.50,EUR,2026-01-01,,permanent", "C-2,70,JPY,2026-01-01,2026-12-31,temporary")
        try office.orders("O-1,C-1,2026-11-01,90.10,EUR,", "O-2,C-2,2026-11-01,70,JPY,")
        try office.invoices(
            "I-1,C-1,O-1,2026-11-02,2026-11-30,60.05,6,66.05,EUR", "I-2,C-2,,2026-11-02,2026-11-30,1,0,1,JPY")
        try office.receipts("R-1,2026-11-20,50.00,EUR,ヤマダ,ﾔﾏﾀﾞ,\"I-1, \"\"x\"\"\"")
        var files: [String: String] = [:]
        func line(_ fields: [String]) -> String {
            fields.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ",") + "\n"
        }
        try office.database.read { rows in
            func file(_ columns: [String], _ each: (([String]) throws -> Void) throws -> Void) throws -> String {
                var text = line(columns)
                try each { text += line($0) }
                return text
            }
            files["limits"] = try file(CreditLimitExport.columns) { try CreditLimitExport.each(in: rows, $0) }
            files["orders"] = try file(OrderExport.columns) { try OrderExport.each(in: rows, $0) }
            files["invoices"] = try file(InvoiceExport.columns) { try InvoiceExport.each(in: rows, $0) }
            files["receipts"] = try file(ReceiptExport.columns) { try ReceiptExport.each(in: rows, $0) }
        }
        let other = try SalesOffice(engine)
        try other.take(CreditLimitImport.self, files["limits"] ?? "")
        try other.take(OrderImport.self, files["orders"] ?? "")
        try other.take(InvoiceImport.self, files["invoices"] ?? "")
        try other.take(ReceiptImport.self, files["receipts"] ?? "")
        #expect(try other.everything() == office.everything())
    }
}
