import Governance
import Marketing
import Party
import Storage
import TestOffice
import Testing
import Vocabulary

@Suite("Import of campaigns")
struct CampaignImportTests {
    private func export(_ office: MarketingOffice) throws -> [String] {
        var lines: [String] = []
        try office.office.database.write(keep: false) { rows in
            try CampaignExport.each(in: rows) { lines.append($0.joined(separator: ",")) }
        }
        return lines
    }

    @Test("A campaign is an origin, with Japanese headers too", arguments: Engine.available)
    func japanese(engine: Engine) throws {
        let office = try MarketingOffice(engine)
        let (result, rejects) = try office.run(
            CampaignImport.self, "施策コード,施策名,出口,媒体,開始日\nDM,春のＤＭ,sale,post,令和8年4月1日\n")
        #expect(rejects.isEmpty)
        #expect(result.created == 1)
        let campaign = try #require(try office.desk().campaigns().first { $0.code == "DM" })
        #expect(campaign.name == "春のＤＭ")
        #expect(campaign.startsOn == Day(iso: "2026-04-01"))
        let origins = try office.office.database.read { try Origins.all(in: $0) }
        #expect(origins["DM"] == campaign.id)
    }

    @Test("A changed row changes the campaign, and taking back makes it what it was", arguments: Engine.available)
    func changeAndUndo(engine: Engine) throws {
        let office = try MarketingOffice(engine)
        let before = try export(office)
        let (result, _) = try office.run(
            CampaignImport.self, "code,name,side,medium\nBUY,Other,both,web\nNEW,New,sale,web\nNEW,New,sale,web\n")
        #expect((result.created, result.updated, result.unchanged) == (1, 1, 1))
        #expect(try office.desk().campaigns().first { $0.code == "BUY" }?.audience == .both)
        #expect(try office.undo(result.importID) == 2)
        #expect(try export(office) == before)
    }

    @Test("A campaign with touches cannot be taken back", arguments: Engine.available)
    func used(engine: Engine) throws {
        let office = try MarketingOffice(engine)
        let (result, _) = try office.run(CampaignImport.self, "code,name,side,medium\nNEW,New,sale,web\n")
        try office.desk().record(
            NewTouch(at: office.instant("2026-11-01"), party: "P-1", campaign: "NEW", medium: .web, kind: .view))
        #expect(throws: GovernanceRefusal.usedSince("NEW")) { try office.undo(result.importID) }
    }

    @Test(
        "Rows that cannot be are refused with their column, the others go in",
        arguments: [
            ("X,Name,north,web,,", "side"), ("X,Name,sale,radio,,", "medium"), ("X,,sale,web,,", "name"),
            ("X,Name,sale,web,2026-02-30,", "starts_on"), ("X,Name,sale,web,2026-02-02,2026-02-01", "ends_on"),
            (",Name,sale,web,,", "code"),
        ])
    func refused(row: String, column: String) throws {
        let office = try MarketingOffice(.sqlite)
        let (result, rejects) = try office.run(
            CampaignImport.self, "code,name,side,medium,starts_on,ends_on\n\(row)\nOK,Good,sale,web,,\n")
        #expect((result.created, result.rejected) == (1, 1))
        #expect(rejects.map(\.column) == [column])
        #expect(rejects.map(\.line) == [2])
    }

    @Test func `a campaign does not end before it begins`() throws {
        let office = try MarketingOffice(.sqlite)
        let (_, rejects) = try office.run(
            CampaignImport.self,
            "code,name,side,medium,starts_on,ends_on\nX,Name,sale,web,2026-02-02,2026-02-01\n")
        let expected = MarketingRefusal.endsBeforeStart(
            try #require(Day(iso: "2026-02-02")), try #require(Day(iso: "2026-02-01")))
        #expect(rejects.map(\.reason.code) == [expected.code])
    }
}
