import Gate
import Governance
import Items
import Party
import Sourcing
import Storage
import TestOffice
import Testing
import Vocabulary

@Suite("Import of purchase orders")
struct PurchaseOrderImportTests {
    static let three = """
        PO1,1,S1,BOLT,2026-04-01,2026-05-01,,1000,,0.0125,0.02,USD
        PO1,2,S1,NUT,2026-04-01,,2026-04-20,2.5,0.5,￥１００,,JPY
        PO2,1,S2,BOLT,令和8年5月1日,,,3,0,33.333333,33,JPY

        """

    @Test("Lines, items and daily figures are there, and the file again changes nothing", arguments: Engine.available)
    func twice(engine: Engine) throws {
        let sourcing = try SourcingOffice(engine)
        let first = try sourcing.load(Self.three)
        #expect(first.refused == [])
        #expect(first.result.created == 3)
        let again = try sourcing.load(Self.three)
        #expect([again.result.created, again.result.updated, again.result.unchanged] == [0, 0, 3])
        let both = try sourcing.load(Self.three + Self.three)
        #expect(both.result.unchanged == 6)
        #expect(try sourcing.items().map(\.code) == ["BOLT", "NUT"])
        #expect(
            try sourcing.lines(of: "S1") == [
                "PO1 1 1250 USD saves 750, received -", "PO1 2 250 JPY saves -, received 2026-04-20",
            ])
        let year = try #require(Period("2026", fiscalMonth: 4))
        let savings = try sourcing.desk().savings(year, by: .item)
        #expect(savings.map(\.code) == ["BOLT", "BOLT", "NUT"])
        #expect(savings.map(\.volume.minor) == [100, 1250, 250])
        #expect(savings.map(\.savings?.minor) == [-1, 750, nil])
        #expect(try sourcing.count("SELECT SUM(purchase_minor) FROM sourcing_origin_day WHERE currency = 'JPY'") == 350)
        #expect(try sourcing.faults() == [])
    }

    @Test("Bad rows are refused with line, column and reason, and the others go in", arguments: Engine.available)
    func refused(engine: Engine) throws {
        let sourcing = try SourcingOffice(engine)
        let loaded = try sourcing.load(
            """
            A,1,S1,X,2026-04-01,,,1,,1,,USD
            A,2,S9,X,2026-04-01,,,1,,1,,USD
            A,3,P1,X,2026-04-01,,,1,,1,,USD
            A,4,S1,X,2026-02-30,,,1,,1,,USD
            A,5,S1,X,2026-04-01,,,0,,1,,USD
            A,6,S1,X,2026-04-01,,,1,2,1,,USD
            A,7,S1,X,2026-04-01,,,1,,-1,,USD
            A,8,S1,X,2026-04-01,,,1,,1,,ZZZ
            A,9,S1,X,2026-04-01,,,0.0000001,,1,,USD
            A,10,S1,,2026-04-01,,,1,,1,,USD
            A,11,S1,X,2026-04-01,,,9000000000000,,9000000000000,,USD
            A,12,S1,X,2026-04-01,,,1,,1.23E+12,,USD

            """)
        #expect(loaded.result.created == 1)
        #expect(
            loaded.refused == [
                "3 supplier party.unknown", "4 supplier gate.not_crossed", "5 ordered_on day.no_such_day",
                "6 quantity sourcing.not_positive", "7 rejected_quantity sourcing.rejected_too_many",
                "8 unit_price sourcing.negative", "9 currency import.unknown_word",
                "10 quantity amount.too_many_decimals", "11 item import.empty", "12 - money.too_large",
                "13 unit_price amount.scientific",
            ])
        #expect(try sourcing.faults() == [])
    }

    @Test(
        "A line is replaced, kept or refused as asked, and a column that the file lacks stays",
        arguments: Engine.available)
    func duplicates(engine: Engine) throws {
        let sourcing = try SourcingOffice(engine)
        _ = try sourcing.load(Self.three)
        let changed = "PO1,2,S1,NUT,2026-04-01,,2026-04-21,2.5,0.5,100,120,JPY\n"
        #expect(try sourcing.load(changed, .skip).result.unchanged == 1)
        #expect(try sourcing.load(changed, .reject).refused == ["2 number import.duplicate"])
        #expect(try sourcing.load(changed).result.updated == 1)
        #expect(try sourcing.lines(of: "S1").last == "PO1 2 250 JPY saves 50, received 2026-04-21")
        let short = try sourcing.load(
            "PO1,2,S1,NUT,2026-04-01,3,100,JPY\n",
            header: "number,line,supplier,item,ordered_on,quantity,unit_price,currency\n")
        #expect(short.result.updated == 1)
        #expect(try sourcing.lines(of: "S1").last == "PO1 2 300 JPY saves 60, received 2026-04-21")
        #expect(try sourcing.faults() == [])
    }

    @Test("An import is taken back, also what it replaced, but not below a later one", arguments: Engine.available)
    func undo(engine: Engine) throws {
        let sourcing = try SourcingOffice(engine)
        let first = try sourcing.load(Self.three).result
        let before = try sourcing.export()
        let second = try sourcing.load(
            "PO1,1,S1,BOLT,2026-06-01,,,5,,1,,EUR\nPO3,1,S2,WIRE,2026-06-01,,,5,,1,2,EUR\nPO3,1,S2,WIRE,2026-06-01,,,6,,1,2,EUR\n"
        ).result
        #expect([second.created, second.updated] == [1, 2])
        #expect(throws: GovernanceRefusal.changedSince(importID: second.importID)) { try sourcing.undo(first) }
        try sourcing.undo(second)
        #expect(try sourcing.export() == before)
        #expect(try sourcing.items().map(\.code) == ["BOLT", "NUT"])
        #expect(try sourcing.faults() == [])
        try sourcing.undo(first)
        #expect(try sourcing.export().isEmpty)
        #expect(try sourcing.count("SELECT SUM(purchase_minor) + SUM(savings_minor) FROM sourcing_daily") == 0)
        #expect(try sourcing.faults() == [])
    }

    @Test("Export and import are inverse", arguments: Engine.available)
    func inverse(engine: Engine) throws {
        let sourcing = try SourcingOffice(engine)
        _ = try sourcing.load(Self.three)
        let lines = try sourcing.export()
        let text = lines.map { $0.joined(separator: ",") }.joined(separator: "\n") + "\n"
        #expect(PurchaseOrderExport.columns.joined(separator: ",") + "\n" == SourcingOffice.header)
        #expect(try sourcing.load(text).result.unchanged == 3)
        let other = try SourcingOffice(engine)
        #expect(try other.load(text).result.created == 3)
        #expect(try other.export() == lines)
    }

    @Test(
        "A line is owed to the campaign of the party's touches, else to that of its crossing",
        arguments: Engine.available)
    func origins(engine: Engine) throws {
        let sourcing = try SourcingOffice(engine)
        let (fair, web) = try sourcing.office.books().perform("marketing.campaign.import") { deed in
            (
                try Origins.register("FAIR", name: "Fair", in: deed),
                try Origins.register("WEB", name: "Web", in: deed)
            )
        }
        var new = NewCandidate(name: "Da Nang Steel", country: "VN")
        new.origin = "WEB"
        let code = try sourcing.desk().register(new).code
        let lines =
            "A,1,\(code),X,2026-04-01,,,1,,100,,JPY\nA,2,\(code),X,2026-05-01,,,1,,10,,JPY\nA,3,S1,X,2026-05-01,,,1,,1,,JPY\n"
        _ = try sourcing.load(lines, context: [Attribution(origin: fair)])
        let volumes = try sourcing.office.database.read { rows in
            try rows.rows(
                """
                SELECT origin_id, purchase_minor FROM sourcing_origin_day WHERE purchase_minor > 0
                 ORDER BY purchase_minor NULLS FIRST
                """
            ) { [$0.int(0), $0.int(1)] }
        }
        #expect(volumes == [[0, 1], [web.value, 10], [fair.value, 100]])
        #expect(try sourcing.faults() == [])
    }

    @Test(
        "Whatever is imported, replaced and taken back, the daily figures are the sum of the lines",
        arguments: Dice.seeds(12))
    func conserved(dice: Dice) throws {
        let sourcing = try SourcingOffice(Engine.available[Int(dice.seed) % Engine.available.count])
        var random = dice
        var results: [ImportResult] = []
        for _ in 0..<6 {
            var lines = ""
            for _ in 0..<Int.random(in: 1...40, using: &random) {
                let baseline = Bool.random(using: &random) ? "" : "\(Int.random(in: 0...9999, using: &random)).125"
                lines += "PO\(Int.random(in: 1...9, using: &random)),\(Int.random(in: 1...4, using: &random)),"
                lines += "S\(Int.random(in: 1...2, using: &random)),I\(Int.random(in: 1...5, using: &random)),"
                lines += "2026-0\(Int.random(in: 1...9, using: &random))-15,,,"
                lines += "\(Int.random(in: 1...999, using: &random)).\(Int.random(in: 0...9, using: &random)),,"
                lines += "\(Int.random(in: 0...9999, using: &random)).\(Int.random(in: 0...99, using: &random)),"
                lines += "\(baseline),\(["JPY", "USD", "KWD"].randomElement(using: &random) ?? "JPY")\n"
            }
            results.append(try sourcing.load(lines).result)
            #expect(try sourcing.faults() == [])
        }
        for result in results.reversed() {
            try sourcing.undo(result)
            #expect(try sourcing.faults() == [])
        }
        #expect(try sourcing.export().isEmpty)
        #expect(try sourcing.items().isEmpty)
    }
}
