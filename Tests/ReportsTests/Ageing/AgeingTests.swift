import Pages
import Presentation
import Reports
import Storage
import TestOffice
import Testing
import Vocabulary

@Suite("Ageing")
struct AgeingTests {
    @Test(
        "On its due day an item is not overdue, and each bucket ends on its last day",
        arguments: [
            (-400, .notDue), (0, .notDue), (1, .upTo30), (30, .upTo30), (31, .upTo60), (60, .upTo60), (61, .upTo90),
            (90, .upTo90), (91, .over90), (4000, .over90),
        ] as [(Int, AgeingReport.Bucket)])
    func buckets(days: Int, bucket: AgeingReport.Bucket) {
        #expect(AgeingReport.Bucket(daysPastDue: days) == bucket)
    }

    @Test("It reads as it is stored, on both engines", arguments: Engine.available, Language.allCases)
    func pages(engine: Engine, language: Language) throws {
        let road = try SampleRoad(engine)
        try fill(road)
        let report = try ReportDesk(road.office.books(on: "2026-07-02")).ageing()
        for format in [OutputFormat.table, .json, .csv, .html] {
            try expectPage(
                report.document().text(format, by: .of(language)), "ageing.\(language.rawValue).\(format.ending)")
        }
    }

    @Test("Totals are told in the company's currency, and the other side is not in them", arguments: Engine.available)
    func totals(engine: Engine) throws {
        let road = try SampleRoad(engine)
        try fill(road)
        let desk = ReportDesk(road.office.books(on: "2026-07-02"))
        let sale = try desk.ageing()
        #expect(sale.rows.map(\.party) == ["P-000001", "P-000001", "P-000002", "P-000003"])
        // 1,200.50 dollars at 148.9055 are 178,761.05 yen.
        #expect(try sale.totals.total() == Money(minor: 330_000 + 880_000 + 178_761, .yen))
        #expect(try sale.totals.overdue() == Money(minor: 880_000 + 178_761, .yen))
        #expect(sale.totals.unapplied == Money(minor: 55_000, .yen))
        #expect(sale.unconverted == [])
        #expect(try desk.ageing(.purchase).totals.total() == Money(minor: 990_000, .yen))
        let empty = try SampleRoad(engine, filled: false)
        #expect(try ReportDesk(empty.office.books()).ageing().rows.isEmpty)
    }

    private func fill(_ road: SampleRoad) throws {
        try road.office.database.write { rows in
            for (id, name) in [(1, "株式会社髙島商会"), (2, "Müller GmbH"), (3, "有限会社さくら")] {
                try rows.run(
                    """
                    INSERT INTO party (id, code, kind, name, name_key, created_at)
                    VALUES (\(id), \("P-00000\(id)"), 'organization', \(name), \(name), 0)
                    """)
            }
            let items: [(Int, String, String, Int64, Int64, String, String)] = [
                (1, "receivable", "JPY", 500_000, 330_000, "2026-06-30", "2026-07-31"),
                (1, "receivable", "USD", 120_050, 120_050, "2026-03-31", "2026-04-02"),
                (2, "receivable", "JPY", 880_000, 880_000, "2026-05-31", "2026-06-30"),
                (2, "receivable", "JPY", 770_000, 0, "2026-04-30", "2026-05-31"),
                (3, "receivable", "JPY", 100_000, 100_000, "2026-07-03", "2026-08-31"),
                (3, "payable", "JPY", 990_000, 990_000, "2026-06-20", "2026-07-31"),
            ]
            for (number, item) in items.enumerated() {
                let (party, side, currency, amount, open, opened, due) = item
                try rows.run(
                    """
                    INSERT INTO ledger_open_item (id, party_id, side, reference, currency, amount_minor, open_minor,
                                                  opened_on, due_on, entry_id)
                    VALUES (\(number + 1), \(party), \(side), \("INV-\(number)"), \(currency), \(amount), \(open),
                            \(SampleRoad.day(opened)), \(SampleRoad.day(due)), \(number + 1))
                    """)
            }
            try rows.run(
                """
                INSERT INTO ledger_exposure (party_id, currency, deposits_minor, version) VALUES (3, 'JPY', 55000, 1)
                """)
        }
    }
}
