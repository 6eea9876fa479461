import Gate
import Governance
import Items
import Ledger
import Marketing
import Party
import Reports
import Sales
import Screening
import Sourcing
import Storage
import TestOffice
import Testing
import Vocabulary

/// The roll-ups of a parts trader that buys in Asia and sells in Japan, for the spring of 2026, as the modules keep them.
struct SampleRoad {
    let office: TestOffice

    /// April to June 2026.
    static func spring() throws -> Period { try #require(Period("2026Q2", fiscalMonth: 4)) }

    init(_ engine: Engine, filled: Bool = true) throws {
        office = try TestOffice(
            engine,
            [
                PartyPart.self, ScreeningPart.self, ItemsPart.self, GatePart.self, LedgerPart.self, MarketingPart.self,
                SourcingPart.self, SalesPart.self,
            ])
        if filled { try fill() }
    }

    /// The summary of the spring, read two days after it ended.
    func summary(side: Side? = nil, as name: String = "tester") throws -> SummaryReport {
        try ReportDesk(office.books(as: name, on: "2026-07-02")).summary(over: Self.spring(), side: side)
    }

    /// The funnel of the spring, read two days after it ended.
    func funnel(side: Side? = nil) throws -> FunnelReport {
        try ReportDesk(office.books(on: "2026-07-02")).funnel(over: Self.spring(), side: side)
    }

    private func fill() throws {
        try office.database.write { rows in
            for (id, code, name, audience, from, to) in Self.campaigns {
                try rows.run("INSERT INTO party_origin (id, code, name) VALUES (\(id), \(code), \(name))")
                try rows.run(
                    """
                    INSERT INTO marketing_campaign (id, audience, medium, starts_on, ends_on, purpose, target)
                    VALUES (\(id), \(audience), 'event', \(Self.day(from)), \(Self.day(to)), '', '')
                    """)
            }
            // A party's origin that was never a campaign.
            try rows.run("INSERT INTO party_origin (id, code, name) VALUES (8, 'ZZ-OLD', '旧システム')")
            for (origin, day, currency, amount) in Self.spend {
                try rows.run(
                    """
                    INSERT INTO marketing_spend (origin_id, day, currency, amount_minor)
                    VALUES (\(origin), \(Self.day(day)), \(currency), \(amount))
                    """)
            }
            for (origin, side, day, touches, contacts) in Self.touches {
                try rows.run(
                    """
                    INSERT INTO marketing_origin_day (origin_id, side, day, touches, contacts)
                    VALUES (\(origin), \(side), \(Self.day(day)), \(touches), \(contacts))
                    """)
            }
            for (side, day, from, to, changes) in Self.temperatures {
                try rows.run(
                    """
                    INSERT INTO marketing_temperature_day (side, day, from_temperature, to_temperature, changes)
                    VALUES (\(side), \(Self.day(day)), \(from), \(to), \(changes))
                    """)
            }
            for (origin, side, day, source, evaluated, crossings, accepted) in Self.gate {
                try rows.run(
                    """
                    INSERT INTO gate_daily (origin_id, day, side, source, policy_id, evaluated, passed, held, away,
                                            crossings, accepted, returned)
                    VALUES (\(origin), \(Self.day(day)), \(side), \(source), \(source == "lead" ? 1 : 0), \(evaluated),
                            \(crossings), \(evaluated - crossings), 0, \(crossings), \(accepted), 0)
                    """)
            }
            for (origin, day, currency, orders, ordered, invoiced, collected) in Self.sales {
                try rows.run(
                    """
                    INSERT INTO sales_origin_day
                        (origin_id, day, currency, is_new, orders, ordered_minor, invoiced_minor, collected_minor)
                    VALUES (\(origin), \(Self.day(day)), \(currency), \(origin == 0 ? 0 : 1), \(orders), \(ordered),
                            \(invoiced), \(collected))
                    """)
            }
            for (origin, day, currency, qualified, purchase, savings) in Self.sourcing {
                try rows.run(
                    """
                    INSERT INTO sourcing_daily
                        (origin_id, day, currency, candidates, qualified, purchase_minor, savings_minor)
                    VALUES (\(origin), \(Self.day(day)), \(currency), \(qualified), \(qualified), \(purchase), \(savings))
                    """)
            }
            for (day, from, to, nano) in Self.rates {
                try rows.run(
                    """
                    INSERT INTO ledger_rate (from_currency, to_currency, day, rate_nano)
                    VALUES (\(from), \(to), \(Self.day(day)), \(nano))
                    """)
            }
        }
    }

    static func day(_ text: String) -> Day { Day(iso: text) ?? .earliest }

    static let campaigns: [(Int64, String, String, String, String, String)] = [
        (1, "FAIR-2026", "春の工作機械展 2026", "both", "2026-04-08", "2026-04-11"),
        (2, "SEARCH-CUT", "検索広告（切削工具）", "sale", "2026-04-01", "2026-06-30"),
        (3, "DM-BEARING", "ダイレクトメール（軸受）<b>A&B</b>", "sale", "2026-05-11", "2026-05-29"),
        (4, "SOURCE-VN", "Supplier search Vietnam 🇻🇳", "purchase", "2026-04-20", "2026-06-12"),
        (5, "SOURCE-TW", "台湾サプライヤー商談会", "purchase", "2026-06-03", "2026-06-04"),
        (6, "REFERRAL", "紹介キャンペーン", "sale", "2026-06-22", "2026-08-31"),
        (7, "FAIR-2025", "秋の展示会 2025", "both", "2025-10-01", "2025-10-03"),
    ]

    static let spend: [(Int64, String, String, Int64)] = [
        (1, "2026-04-08", "JPY", 3_200_000), (1, "2026-04-11", "JPY", 860_000), (2, "2026-04-30", "JPY", 410_000),
        (2, "2026-05-31", "JPY", 388_500), (2, "2026-06-30", "JPY", 402_300), (3, "2026-05-12", "JPY", 264_000),
        (4, "2026-04-20", "USD", 480_050), (4, "2026-06-01", "USD", 125_075), (5, "2026-06-03", "TWD", 9_800_000),
        (7, "2025-10-01", "JPY", 2_900_000), (2, "2026-07-01", "JPY", 77_000), (2, "2026-03-31", "JPY", 99_000),
    ]

    static let touches: [(Int64, String, String, Int64, Int64)] = [
        (0, "sale", "2026-04-02", 1_240, 88), (0, "purchase", "2026-04-02", 1_240, 88),
        (1, "sale", "2026-04-08", 642, 498), (1, "purchase", "2026-04-08", 642, 498),
        (1, "sale", "2026-04-09", 711, 402), (1, "purchase", "2026-04-09", 711, 402),
        (2, "sale", "2026-04-30", 9_420, 1_804), (2, "sale", "2026-05-31", 8_877, 1_215),
        (2, "sale", "2026-06-30", 9_008, 990), (3, "sale", "2026-05-14", 318, 301),
        (4, "purchase", "2026-04-22", 486, 212), (4, "purchase", "2026-06-02", 190, 61),
        (5, "purchase", "2026-06-03", 84, 42), (2, "sale", "2026-07-01", 300, 20),
    ]

    static let temperatures: [(String, String, String, String, Int64)] = [
        ("sale", "2026-04-10", "cold", "warm", 262), ("sale", "2026-05-14", "cold", "warm", 145),
        ("sale", "2026-05-20", "warm", "hot", 96), ("sale", "2026-06-03", "cold", "hot", 11),
        ("sale", "2026-06-20", "warm", "cold", 74), ("purchase", "2026-04-24", "cold", "warm", 71),
        ("purchase", "2026-06-05", "warm", "hot", 33), ("sale", "2026-07-01", "cold", "hot", 5),
    ]

    static let gate: [(Int64, String, String, String, Int64, Int64, Int64)] = [
        (1, "sale", "2026-04-20", "lead", 96, 41, 33), (1, "purchase", "2026-04-20", "lead", 30, 9, 7),
        (2, "sale", "2026-05-21", "lead", 64, 27, 19), (3, "sale", "2026-05-21", "lead", 22, 9, 8),
        (4, "purchase", "2026-06-08", "lead", 41, 14, 11), (5, "purchase", "2026-06-08", "pull", 0, 3, 3),
        (0, "sale", "2026-04-01", "existing", 0, 112, 112), (0, "purchase", "2026-04-01", "existing", 0, 38, 38),
        (0, "sale", "2026-06-10", "pull", 0, 2, 1),
    ]

    static let sales: [(Int64, String, String, Int64, Int64, Int64, Int64)] = [
        (0, "2026-04-15", "JPY", 31, 18_400_000, 17_950_000, 12_300_000),
        (1, "2026-05-08", "JPY", 12, 21_730_500, 0, 0), (1, "2026-05-29", "JPY", 0, 0, 21_730_500, 4_400_000),
        (1, "2026-06-30", "JPY", 3, 6_050_000, 6_050_000, 17_330_500),
        (2, "2026-05-31", "JPY", 9, 7_425_000, 7_425_000, 0),
        (2, "2026-06-30", "JPY", 6, 4_180_000, 3_960_000, 7_425_000),
        (2, "2026-06-30", "USD", 1, 1_250_050, 1_250_050, 1_250_050),
        (3, "2026-06-15", "JPY", 4, 2_640_000, 2_640_000, 880_000),
        (8, "2026-06-15", "JPY", 1, 330_000, 330_000, 0), (2, "2026-07-01", "JPY", 2, 990_000, 990_000, 990_000),
    ]

    static let sourcing: [(Int64, String, String, Int64, Int64, Int64)] = [
        (0, "2026-04-28", "JPY", 0, 9_600_000, 240_000), (1, "2026-05-25", "", 4, 0, 0),
        (1, "2026-06-18", "JPY", 0, 5_120_000, 384_000), (4, "2026-06-09", "", 6, 0, 0),
        (4, "2026-06-09", "USD", 0, 3_480_000, 417_601), (4, "2026-06-25", "VND", 0, 812_500_000, 97_500_001),
        (5, "2026-06-19", "", 2, 0, 0), (4, "2026-07-01", "", 1, 0, 0),
    ]

    /// A dollar's rate before the period, one within it, and the dong the other way round.
    static let rates: [(String, String, String, Int64)] = [
        ("2026-03-31", "USD", "JPY", 151_230_000_000), ("2026-06-01", "USD", "JPY", 148_905_500_000),
        ("2026-04-01", "JPY", "VND", 171_350_000_000), ("2026-04-01", "TWD", "JPY", 4_618_000_000),
    ]
}
