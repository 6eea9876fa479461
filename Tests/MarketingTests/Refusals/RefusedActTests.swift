import Governance
import Marketing
import Storage
import TestOffice
import Testing
import Vocabulary

@Suite("What marketing does not do")
struct RefusedActTests {
    @Test(
        "A campaign that ends before it begins does not come in", arguments: Engine.available)
    func backwards(engine: Engine) throws {
        let office = try MarketingOffice(engine)
        let (result, rejects) = try office.run(
            CampaignImport.self,
            "code,name,side,medium,starts_on,ends_on\nBACK,Back,sale,web,2026-04-02,2026-04-01\n"
                + "DAY,Day,sale,web,2026-04-02,2026-04-02\n")
        #expect((result.created, result.rejected) == (1, 1))
        #expect(rejects.map(\.reason.code) == ["marketing.campaign.ends_before_start"])
        #expect(rejects.first?.reason.facts == ["2026-04-02", "2026-04-01"])
        #expect(try office.desk().campaigns().map(\.code).contains("BACK") == false)
    }

    @Test("A touch is not recorded twice under one number, nor with less than no time", arguments: Engine.available)
    func touches(engine: Engine) throws {
        let office = try MarketingOffice(engine)
        var touch = NewTouch(
            externalID: "T-1", at: office.instant("2026-11-01"), party: "P-1", medium: .web, kind: .view,
            dwellSeconds: -1)
        let negative = #expect(throws: MarketingRefusal.negative("-1")) { try office.desk().record(touch) }
        #expect(negative?.code == "marketing.negative" && negative?.facts == ["-1"])
        touch.dwellSeconds = 0
        try office.desk().record(touch)
        touch.kind = .request
        let recorded = #expect(throws: MarketingRefusal.touchRecorded("T-1")) { try office.desk().record(touch) }
        #expect(recorded?.code == "marketing.touch.recorded" && recorded?.facts == ["T-1"])
        #expect(try office.office.database.read { try $0.count("SELECT COUNT(*) FROM marketing_touch") } == 1)
        #expect(try office.faults() == [])
    }

    @Test("A row that says something else of a touch of that number stays out", arguments: Engine.available)
    func changedRow(engine: Engine) throws {
        let office = try MarketingOffice(engine)
        _ = try office.run(TouchImport.self, TouchImportTests.file)
        let other =
            TouchImportTests.header + "T-1,2026-10-01T09:00:00+09:00,P-2,,SELL,web,view,pricing,30,/price,human\n"
        let (result, rejects) = try office.run(TouchImport.self, other)
        #expect((result.created, result.updated, result.rejected) == (0, 0, 1))
        let reject = try #require(rejects.first)
        #expect((reject.line, reject.column) == (2, "external_id"))
        #expect(reject.reason.code == "import.unchangeable" && reject.reason.facts == ["T-1"])
        #expect(try office.run(TouchImport.self, other, onDuplicate: .skip).rejects.isEmpty)
        #expect(try office.faults() == [])
    }

    @Test("Points by hand are some, and not without end", arguments: [0, 100_001, -100_001, .min, .max] as [Int64])
    func points(points: Int64) throws {
        let office = try MarketingOffice(.sqlite)
        let refusal = #expect(throws: MarketingRefusal.pointsOutOfRange(points)) {
            try office.desk().adjustScore(of: "P-1", side: .sale, points: points, reason: "call")
        }
        #expect(refusal?.code == "marketing.score.points_out_of_range" && refusal?.facts == [String(points)])
        #expect(try office.desk().explainScore(of: "P-1", side: .sale).entries.isEmpty)
        try office.desk().adjustScore(of: "P-1", side: .sale, points: points < 0 ? -100_000 : 100_000, reason: "call")
        #expect(try office.desk().explainScore(of: "P-1", side: .sale).entries.count == 1)
    }
}
