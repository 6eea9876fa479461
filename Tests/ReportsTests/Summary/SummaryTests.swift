import Governance
import Pages
import Presentation
import Reports
import Storage
import TestOffice
import Testing
import Vocabulary

@Suite("Management summary")
struct SummaryTests {
    @Test(
        "It reads as it is stored, in every format and both languages, on both engines", arguments: Engine.available,
        Language.allCases)
    func pages(engine: Engine, language: Language) throws {
        let report = try SampleRoad(engine).summary()
        for format in OutputFormat.allCases {
            let text = try report.document().text(format, by: .of(language))
            try expectPage(text, "summary.\(language.rawValue).\(format.ending)")
        }
    }

    @Test("Nothing that is dated after the day is in it, whenever it is read", arguments: Engine.available)
    func asOf(engine: Engine) throws {
        let road = try SampleRoad(engine)
        func summary(on today: String, asOf: String?) throws -> SummaryReport {
            try ReportDesk(road.office.books(on: today))
                .summary(over: SampleRoad.spring(), asOf: asOf.flatMap { Day(iso: $0) })
        }
        let then = try summary(on: "2026-05-15", asOf: nil)
        let later = try summary(on: "2026-07-02", asOf: "2026-05-15")
        #expect(try then.document().text(.json, by: .english) == later.document().text(.json, by: .english))
        // Spend until then, in yen: 3,200,000 + 860,000 + 410,000 + 264,000, and 4,800.50 dollars of 20 April.
        let april = try summary(on: "2026-07-02", asOf: "2026-04-30")
        #expect(april.rows.first { $0.origin?.code == "FAIR-2026" }?.figures[.spend].minor == 4_060_000)
        #expect(april.rows.first { $0.origin?.code == "SEARCH-CUT" }?.figures[.spend].minor == 410_000)
        #expect(april.rows.first { $0.origin?.code == "SEARCH-CUT" }?.figures[.touches] == 9_420)
        #expect(!april.rows.contains { $0.origin?.code == "DM-BEARING" || $0.origin?.code == "REFERRAL" })
        let before = try summary(on: "2026-07-02", asOf: "2026-03-31")
        #expect(before.rows.isEmpty && before.totals.isEmpty)
    }

    @Test("One side alone reads as it is stored", arguments: Engine.available, Side.allCases)
    func oneSide(engine: Engine, side: Side) throws {
        let report = try SampleRoad(engine).summary(side: side)
        try expectPage(report.document().text(.table, by: .japanese), "summary-\(side.rawValue).ja.txt")
        try expectPage(report.document().text(.json, by: .japanese), "summary-\(side.rawValue).json")
    }

    /// Worked out from the same rows with Python's decimals, halves up, one conversion per campaign, day and currency.
    @Test(
        "Foreign amounts are converted by the rate of their own day",
        arguments: [
            ("FAIR-2026", 4_060_000, 21_730_500, 384_000, 5447), ("SEARCH-CUT", 1_200_800, 9_286_393, 0, 7734),
            ("DM-BEARING", 264_000, 880_000, 0, 3333), ("SOURCE-VN", 912_224, 0, 1_190_842, 1305),
            ("SOURCE-TW", 452_564, 0, 0, 0),
        ] as [(String, Int64, Int64, Int64, Int64)])
    func conversion(code: String, spend: Int64, collected: Int64, savings: Int64, tenths: Int64) throws {
        let report = try SampleRoad(.sqlite).summary()
        let row = try #require(report.rows.first { $0.origin?.code == code })
        #expect(row.figures[.spend] == Money(minor: spend, .yen))
        #expect(row.figures[.collected] == Money(minor: collected, .yen))
        #expect(row.figures[.savings] == Money(minor: savings, .yen))
        #expect(row.figures.returnTenths == tenths)
    }

    @Test("The totals are the sum of the rows, and of the books", arguments: Engine.available)
    func conservation(engine: Engine) throws {
        let road = try SampleRoad(engine)
        let report = try road.summary()
        for amount in RoadAmount.allCases {
            #expect(report.totals[amount].minor == report.rows.map { $0.figures[amount].minor }.reduce(0, +))
        }
        for count in RoadCount.allCases {
            #expect(report.totals[count] == report.rows.map { $0.figures[count] }.reduce(0, +))
        }
        let (first, last) = (try SampleRoad.spring().first, try SampleRoad.spring().last)
        let (orders, qualified, accepted) = try road.office.database.read { rows in
            (
                try rows.count(
                    "SELECT CAST(SUM(orders) AS BIGINT) FROM sales_origin_day WHERE day BETWEEN \(first) AND \(last)"),
                try rows.count(
                    """
                    SELECT CAST(SUM(qualified) AS BIGINT) FROM sourcing_origin_day
                     WHERE day BETWEEN \(first) AND \(last)
                    """),
                try rows.count(
                    """
                    SELECT CAST(SUM(accepted) AS BIGINT) FROM gate_origin_day
                     WHERE day BETWEEN \(first) AND \(last) AND source <> 'existing'
                    """)
            )
        }
        #expect(report.totals[.orders] == orders)
        #expect(report.totals[.qualifiedSuppliers] == qualified)
        #expect(report.totals[.accepted] == accepted)
        #expect(report.totals[.collected] == Money(minor: 44_196_893, .yen))
        #expect(report.totals[.savings] == Money(minor: 1_814_842, .yen))
        #expect(report.totals.returnTenths == 6678)
    }

    @Test("What a campaign for both sides did is counted once, and on each side where one side is asked for")
    func bothSides() throws {
        let road = try SampleRoad(.sqlite)
        func fair(_ side: Side?) throws -> RoadFigures {
            let report = try road.summary(side: side)
            return try #require(report.rows.first { $0.origin?.code == "FAIR-2026" }).figures
        }
        #expect(try fair(nil)[.touches] == 1353)
        #expect(try fair(nil)[.crossings] == 50)
        #expect(try fair(.sale)[.touches] == 1353)
        #expect(try fair(.sale)[.crossings] == 41)
        #expect(try fair(.purchase)[.crossings] == 9)
        #expect(try fair(.purchase)[.spend] == fair(nil)[.spend])
        #expect(try fair(.purchase)[.collected] == .zero(.yen))
    }

    @Test(
        "An amount without a rate is named, kept out of the sums, and no return is shown", arguments: Engine.available)
    func withoutRate(engine: Engine) throws {
        let road = try SampleRoad(engine)
        try road.office.database.write { rows in
            try rows.run(
                """
                INSERT INTO marketing_spend (origin_id, day, currency, amount_minor)
                VALUES (5, \(SampleRoad.day("2026-06-04")), 'THB', 1234567), (5, \(SampleRoad.day("2026-06-05")), 'THB', 33)
                """)
        }
        let report = try road.summary()
        let row = try #require(report.rows.first { $0.origin?.code == "SOURCE-TW" })
        #expect(row.figures[.spend] == Money(minor: 452_564, .yen))
        #expect(row.figures.unconverted.map(\.money.description) == ["12346.00 THB"])
        #expect(row.figures.returnTenths == nil)
        #expect(report.totals.returnTenths == nil)
        let text = try report.document().text(.table, by: .english)
        #expect(text.contains("12,346.00 THB spent"))
        let json = try report.document().text(.json, by: .english)
        #expect(json.contains("{\"figure\":\"spend\",\"minor\":1234600,\"currency\":\"THB\"}"))
    }

    @Test("Nothing on record is an empty list", arguments: Engine.available, OutputFormat.allCases)
    func empty(engine: Engine, format: OutputFormat) throws {
        let report = try SampleRoad(engine, filled: false).summary()
        #expect(report.rows.isEmpty)
        try expectPage(report.document().text(format, by: .english), "summary-empty.en.\(format.ending)")
    }

    @Test("The company's own currency is the one of the setting")
    func setting() throws {
        let road = try SampleRoad(.sqlite)
        try road.office.database.write {
            try $0.run("UPDATE governance_setting SET value = 'USD' WHERE name = 'currency'")
        }
        let report = try road.summary()
        let row = try #require(report.rows.first { $0.origin?.code == "SOURCE-VN" })
        #expect(row.figures[.spend] == Money(minor: 605_125, .dollar))
    }

    @Test("An amount beyond what a sum can hold stands beside it, and is never wrapped")
    func tooLarge() throws {
        let road = try SampleRoad(.sqlite)
        let before = try road.summary().totals[.collected]
        try road.office.database.write {
            try $0.run(
                "INSERT INTO sales_origin_day VALUES (3, \(SampleRoad.day("2026-06-16")), 'JPY', 0, 0, 0, 0, \(Int64.max))"
            )
        }
        let totals = try road.summary().totals
        let beside = totals.unconverted.filter { $0.amount == .collected && $0.money.currency == .yen }
        let sum = Int128(totals[.collected].minor) + beside.reduce(Int128(0)) { $0 + Int128($1.money.minor) }
        #expect(!beside.isEmpty && sum == Int128(before.minor) + Int128(Int64.max))
    }

    @Test("Who has no right to reports is refused")
    func permission() throws {
        let road = try SampleRoad(.sqlite)
        #expect(throws: GovernanceRefusal.unknownUser("stranger")) {
            try road.summary(as: "stranger")
        }
    }
}

extension OutputFormat {
    var ending: String {
        switch self {
        case .table: "txt"
        case .markdown: "md"
        default: rawValue
        }
    }
}
