import Gate
import Governance
import Party
import Sales
import Storage
import TestOffice
import Testing
import Vocabulary

@Suite("Import of orders")
struct OrderImportTests {
    @Test("Three orders of 90 never pass a limit of 100 together, in one file or in three", arguments: Engine.available)
    func three(engine: Engine) throws {
        let office = try SalesOffice(engine)
        try office.limits("C-1,100,JPY,2026-01-01,,permanent")
        let (result, rejects) = try office.orders(
            "O-1,C-1,2026-11-01,90,JPY,", "O-2,C-1,2026-11-01,90,JPY,", "O-3,C-1,2026-11-01,90,JPY,")
        #expect((result.created, result.rejected) == (1, 2))
        #expect(rejects == ["3 amount sales.credit.exceeds", "4 amount sales.credit.exceeds"])
        #expect(try office.orders("O-4,C-1,2026-11-01,11,JPY,").rejects.count == 1)
        #expect(try office.orders("O-4,C-1,2026-11-01,10,JPY,").rejects.isEmpty)
        #expect(
            try office.orders("O-5,C-1,2026-11-01,0.01,USD,").rejects == ["2 currency sales.credit.never_granted"])
        #expect(try office.line("C-1") == [0, 100, 0, 0, 0])
        #expect(try office.faults().isEmpty)
    }

    @Test(
        "The limit of today counts, and that of the order's own day where it is another", arguments: Engine.available)
    func documentDay(engine: Engine) throws {
        let office = try SalesOffice(engine)
        try office.limits("C-1,100,JPY,2026-01-01,,permanent", "C-1,30,JPY,2026-11-05,2026-11-20,temporary")
        #expect(try office.orders("O-1,C-1,2026-11-04,101,JPY,").rejects.count == 1)
        #expect(try office.orders("O-1,C-1,2026-11-21,101,JPY,").rejects.count == 1)
        // A limit to come is none yet.
        #expect(try office.orders("O-1,C-1,2026-11-20,101,JPY,").rejects == ["2 amount sales.credit.exceeds"])
        #expect(try office.orders("O-1,C-1,2026-11-20,130,JPY,", on: "2026-11-05").rejects.isEmpty)
        // What comes in now for a day on which the temporary limit is over fits that day's limit.
        #expect(try office.orders("O-2,C-1,2026-11-21,1,JPY,", on: "2026-11-05").rejects.count == 1)
        #expect(try office.line("C-1") == [0, 130, 0, 0, 0])
        // Nor may the order move to such a day, or come late when the limit has ended.
        #expect(
            try office.orders("O-1,C-1,2026-11-21,130,JPY,", on: "2026-11-05").rejects == [
                "2 amount sales.credit.exceeds"
            ])
        #expect(try office.orders("O-1,C-1,2026-11-19,130,JPY,", on: "2026-11-05").result.updated == 1)
        #expect(try office.orders("O-3,C-1,2026-11-20,1,JPY,", on: "2026-11-21").rejects.count == 1)
        #expect(try office.faults().isEmpty)
    }

    @Test("Rows that cannot be right are refused by column, and the others go in", arguments: Engine.available)
    func refused(engine: Engine) throws {
        let office = try SalesOffice(engine)
        try office.limits("C-1,10000,JPY,2026-01-01,,permanent")
        let (result, rejects) = try office.orders(
            ",C-1,2026-11-01,1,JPY,", "O-1,X-9,2026-11-01,1,JPY,", "O-1,N-1,2026-11-01,1,JPY,",
            "O-1,C-1,2026-02-30,1,JPY,", "O-1,C-1,2026-11-01,1.5,JPY,", "O-1,C-1,2026-11-01,0,JPY,",
            "O-1,C-1,2026-11-01,1,XXX,", "O-1,C-1,2026-11-01,1,JPY,NONE", "O-1,C-1,令和8年11月1日,\"￥1,000\",jpy,")
        #expect(
            rejects == [
                "2 number import.empty", "3 customer party.unknown", "4 customer gate.not_crossed",
                "5 ordered_on day.no_such_day", "6 amount amount.too_many_decimals", "7 amount sales.not_positive",
                "8 currency import.unknown_word", "9 campaign party.unknown_origin",
            ])
        #expect((result.created, result.rejected) == (1, 8))
        #expect(try office.line("C-1")[1] == 1000)
    }

    @Test(
        "The same order again changes nothing; another content replaces it, within the limit",
        arguments: Engine.available)
    func update(engine: Engine) throws {
        let office = try SalesOffice(engine)
        try office.limits("C-1,100,JPY,2026-01-01,,permanent", "C-2,100,JPY,2026-01-01,,permanent")
        try office.orders("O-1,C-1,2026-11-01,60,JPY,")
        let before = try office.everything()
        #expect(try office.orders("O-1,C-1,2026-11-01,60,JPY,").result.unchanged == 1)
        #expect(try office.orders("O-1,C-1,2026-11-01,101,JPY,").rejects.count == 1)
        #expect(try office.everything() == before)
        let (result, _) = try office.orders(
            "O-1,C-1,2026-11-01,100,JPY,", "O-1,C-1,2026-11-01,100,JPY,", "O-2,C-2,2026-11-01,5,JPY,")
        #expect((result.created, result.updated, result.unchanged) == (1, 1, 1))
        #expect(try office.line("C-1") == [0, 100, 0, 0, 0])
        try office.undo(result.importID)
        #expect(try office.everything() == before)
        #expect(try office.faults().isEmpty)
    }

    @Test("An import is taken back only while nothing stands on its orders", arguments: Engine.available)
    func undo(engine: Engine) throws {
        let office = try SalesOffice(engine)
        try office.limits("C-1,100,JPY,2026-01-01,,permanent")
        let empty = try office.everything()
        let first = try office.orders("O-1,C-1,2026-11-01,60,JPY,").result.importID
        let second = try office.orders("O-1,C-1,2026-11-01,70,JPY,").result.importID
        #expect(throws: GovernanceRefusal.changedSince(importID: second)) { try office.undo(first) }
        try office.undo(second)
        let invoice = try office.invoices("I-1,C-1,O-1,2026-11-02,2026-11-30,60,0,60,JPY").result.importID
        #expect(throws: GovernanceRefusal.usedSince("O-1")) { try office.undo(first) }
        #expect(try office.orders("O-1,C-1,2026-11-01,59,JPY,").rejects == ["2 amount sales.below_invoiced"])
        try office.undo(invoice)
        try office.undo(first)
        #expect(try office.everything() == empty)
        #expect(try office.faults().isEmpty)
    }

    /// Says that every document is owed to one campaign.
    private struct Always: OriginAttribution {
        let origin: ID<Origin>

        func origins(
            of documents: [(party: ID<Party>, day: Day)], side: Side, in rows: Connection
        ) throws -> [ID<Origin>?] {
            documents.map { $0.day < day("2026-11-01") ? nil : origin }
        }
    }

    @Test(
        "An order counts for its own campaign, else for what attribution says, else for none",
        arguments: Engine.available)
    func origins(engine: Engine) throws {
        let office = try SalesOffice(engine)
        try office.limits("C-1,1000,JPY,2026-01-01,,permanent")
        let (own, other) = try office.office.books().perform("party.test") { deed in
            (try Origins.register("OWN", name: "own", in: deed), try Origins.register("OTHER", name: "other", in: deed))
        }
        try office.take(
            OrderImport.self,
            SalesOffice.orders + """
                O-1,C-1,2026-11-01,1,JPY,OWN
                O-2,C-1,2026-11-01,20,JPY,
                O-3,C-1,2026-10-31,300,JPY,
                """, context: [Always(origin: other)])
        try office.invoices("I-1,C-1,O-1,2026-11-02,2026-11-30,1,0,1,JPY")
        try office.receipts("R-1,2026-11-03,1,JPY,,,I-1")
        let found = try office.database.read { rows in
            try rows.rows(
                """
                SELECT origin_id, SUM(ordered_minor), SUM(invoiced_minor), SUM(collected_minor) FROM sales_origin_day
                 GROUP BY origin_id ORDER BY origin_id
                """
            ) { row in (0..<4).map { row.int($0) } }
        }
        #expect(found == [[0, 300, 0, 0], [own.value, 1, 1, 1], [other.value, 20, 0, 0]])
        #expect(try office.faults().isEmpty)
    }

    @Test(
        "The rest of an order is cancelled by the amount that is billed, the whole of one by nothing",
        arguments: Engine.available)
    func cancelled(engine: Engine) throws {
        let office = try SalesOffice(engine)
        try office.limits("C-1,1000,JPY,2026-01-01,,permanent")
        try office.orders("O-1,C-1,2026-11-01,90,JPY,", "O-2,C-1,2026-11-01,50,JPY,")
        try office.invoices("I-1,C-1,O-1,2026-11-02,2026-11-30,20,2,22,JPY")
        let before = try office.everything()
        let refused = try office.orders(
            "O-1,C-1,2026-11-01,21,JPY,", "O-1,C-2,2026-11-01,90,JPY,", "O-3,C-1,2026-11-01,0,JPY,")
        #expect(
            refused.rejects == [
                "2 amount sales.below_invoiced", "3 number sales.order_invoiced", "4 amount sales.not_positive",
            ])
        let (result, rejects) = try office.orders("O-1,C-1,2026-11-01,22,JPY,", "O-2,C-1,2026-11-01,0,JPY,")
        #expect((result.updated, rejects) == (2, []))
        #expect(try office.line("C-1") == [22, 0, 0, 0, 0])
        #expect(try office.faults().isEmpty)
        try office.undo(result.importID)
        #expect(try office.everything() == before)
        #expect(try office.faults().isEmpty)
    }
}
