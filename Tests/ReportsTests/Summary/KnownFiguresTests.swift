import Pages
import Presentation
import Reports
import Storage
import TestOffice
import Testing
import Vocabulary

@Suite("Nothing is not the same as not known")
struct KnownFiguresTests {
    /// The sample road without what one source brought.
    private func without(_ tables: String..., on engine: Engine = .sqlite) throws -> SampleRoad {
        let road = try SampleRoad(engine)
        try road.office.database.write { rows in
            for table in tables { try rows.run(SQL("DELETE FROM \(table)", [])) }
        }
        return road
    }

    @Test(
        "A source that brought nothing is named with the command that feeds it, and no amount says ¥0",
        arguments: Engine.available)
    func unfed(engine: Engine) throws {
        let road = try without("sales_origin_day", "sourcing_daily", on: engine)
        let report = try road.summary()
        #expect(!report.known[.collected] && !report.known[.orders] && !report.known[.savings])
        #expect(report.known[.spend] && report.known[.touches] && report.known[.accepted])
        let text = try report.document().text(.table, by: .english)
        #expect(!text.contains("¥0 invoiced") && text.contains("sekisho import orders FILE"))
        #expect(text.contains(/Cash collected +—/) && text.contains(/Cost saved +—/))
        #expect(!text.contains("were spent and"))
        let funnel = try road.funnel().document().text(.table, by: .japanese)
        #expect(funnel.contains("sekisho import orders FILE") && !funnel.contains("¥0"))
    }

    @Test("Programs get the numbers as ever, and which sources brought nothing")
    func json() throws {
        let json = try without("sales_origin_day").summary().document().text(.json, by: .english)
        #expect(json.contains("\"not_fed\": [\"orders\",\"invoices\",\"receipts\"]"))
        #expect(json.contains("\"collected\":{\"minor\":0,\"currency\":\"JPY\"}"))
    }

    @Test("What was fed before the period is known in it: then nothing is nothing")
    func fedBefore() throws {
        let road = try without("marketing_spend")
        #expect(try !road.summary().known[.spend])
        try road.office.database.write { rows in
            try rows.run(
                """
                INSERT INTO marketing_spend (origin_id, day, currency, amount_minor)
                VALUES (7, \(SampleRoad.day("2025-10-01")), 'JPY', 5)
                """)
        }
        #expect(try road.summary().known[.spend])
        // On a day before it came nobody knew.
        let before = try ReportDesk(road.office.books(on: "2026-07-02")).summary(
            over: SampleRoad.spring(), asOf: SampleRoad.day("2025-09-30"))
        #expect(!before.known[.spend])
    }
}

@Suite("The period before and a year earlier stand beside a summary")
struct ComparisonTests {
    @Test("Each as far as as much of it had passed, known or not, on both engines", arguments: Engine.available)
    func beside(engine: Engine) throws {
        let road = try SampleRoad(engine)
        try road.office.database.write { rows in
            for (day, amount) in [("2026-03-10", 1_000_000), ("2026-03-11", 5_000_000), ("2025-04-05", 400_000)] {
                try rows.run(
                    """
                    INSERT INTO sales_origin_day (origin_id, day, currency, is_new, orders, ordered_minor,
                                                  invoiced_minor, collected_minor)
                    VALUES (2, \(SampleRoad.day(day)), 'JPY', 0, 1, \(amount), \(amount), \(amount))
                    """)
            }
        }
        let desk = ReportDesk(road.office.books(on: "2026-06-10"))
        let report = try desk.summary(over: SampleRoad.spring())
        let previous = try #require(report.compared.first { $0.kind == .previous })
        let lastYear = try #require(report.compared.first { $0.kind == .lastYear })
        #expect(previous.basis.period.description == "2026-01-01..2026-03-31")
        #expect(previous.basis.asOf.description == "2026-03-10" && previous.isCut)
        #expect(previous.totals[.collected] == Money(minor: 1_000_000, .yen))
        #expect(lastYear.totals[.collected] == Money(minor: 400_000, .yen))
        // Nothing as old as that was ever bought: neither 0 nor -100%.
        #expect(!previous.known[.savings] && !lastYear.known[.spend])
        let text = try report.document().text(.table, by: .japanese)
        #expect(text.contains("前四半期比 +1,570.0%") && text.contains("前年同期比 +4,075.0%"))
        #expect(text.contains("期間の途中のため") && !text.contains("-100"))
        // What stands beside it is what was reported on that day.
        let then = try ReportDesk(road.office.books(on: "2026-03-10")).summary(over: previous.basis.period)
        #expect(then.totals == previous.totals)
    }

    @Test("A year has one period before it, and JSON says it twice")
    func year() throws {
        let road = try SampleRoad(.sqlite)
        // Books that begin in the middle of the other year would be no measure of it.
        let before = try ReportDesk(road.office.books(on: "2026-12-31"))
            .summary(over: try #require(Period("fy2026", fiscalMonth: 4))).document().text(.table, by: .japanese)
        #expect(!before.contains("前年比 +") && !before.contains("前年比 -"))
        try road.office.database.write { rows in
            try rows.run(
                """
                INSERT INTO sales_origin_day (origin_id, day, currency, is_new, orders, ordered_minor, invoiced_minor,
                                              collected_minor)
                VALUES (2, \(SampleRoad.day("2025-04-05")), 'JPY', 0, 1, 400000, 400000, 400000)
                """)
        }
        let year = try #require(Period("fy2026", fiscalMonth: 4))
        let document = try ReportDesk(road.office.books(on: "2026-12-31")).summary(over: year).document()
        let text = try document.text(.table, by: .japanese)
        #expect(text.contains("前年比") && !text.contains("前年同期比"))
        let json = try document.text(.json, by: .japanese)
        #expect(json.contains("\"previous\": {") && json.contains("\"last_year\": {"))
    }

    @Test("A period that has not begun is compared with nothing")
    func ahead() throws {
        let road = try SampleRoad(.sqlite)
        let report = try ReportDesk(road.office.books(on: "2026-03-31")).summary(over: SampleRoad.spring())
        #expect(report.compared.isEmpty)
    }
}
