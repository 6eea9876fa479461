import Governance
import Marketing
import Party
import Storage
import TestOffice
import Testing
import Vocabulary

@Suite("Touches of business cards")
struct CardTouchTests {
    static let file = """
        name,company,email,met_on,met_by,campaign
        Jane Doe,Doe Inc.,jane@doe.example,2026-10-30,sato,FAIR
        John Roe,Roe Inc.,john@roe.example,2026-10-31,,
        Unmet,Roe Inc.,unmet@roe.example,,,

        """

    private struct Touch {
        let at: Instant
        let campaign: String?
        let medium: Medium?
        let kind: TouchKind?
        let points: Int64
    }

    private func touches(_ marketing: MarketingOffice, _ mail: String) throws -> [Touch] {
        let code = try #require(try PartyDesk(marketing.office.books()).find(mail).first?.code)
        return try marketing.office.database.read { rows in
            try rows.rows(
                """
                SELECT t.at, o.code, t.medium, t.kind, t.sale_points
                  FROM marketing_touch t JOIN party p ON p.id = t.party_id LEFT JOIN party_origin o ON o.id = t.origin_id
                 WHERE p.code = \(code)
                """
            ) { row in
                var row = row.inTurn()
                return try Touch(
                    at: row.instant(), campaign: row.optionalText(), medium: Medium(rawValue: row.int()),
                    kind: TouchKind(rawValue: row.int()), points: row.int())
            }
        }
    }

    @Test("Whoever was met is touched once, with the medium of the campaign", arguments: Engine.available)
    func met(engine: Engine) throws {
        let marketing = try MarketingOffice(engine, parties: 0)
        let (first, rejects) = try marketing.run(CardImport.self, Self.file)
        #expect(rejects.isEmpty && first.created == 3)
        let jane = try touches(marketing, "jane@doe.example")
        #expect(jane.map(\.kind) == [.card] && jane.map(\.medium) == [.event] && jane.map(\.campaign) == ["FAIR"])
        #expect(jane.first?.at.day.description == "2026-10-30")
        #expect(jane.first?.points ?? 0 > 0)
        #expect(try touches(marketing, "john@roe.example").map(\.medium) == [.visit])
        #expect(try touches(marketing, "unmet@roe.example").isEmpty)
        #expect(try marketing.faults() == [])
        let (again, _) = try marketing.run(CardImport.self, Self.file)
        #expect(again.unchanged == 3)
        #expect(try touches(marketing, "jane@doe.example").count == 1)
    }

    @Test("Taking cards back takes their touches, people and companies back", arguments: Engine.available)
    func undo(engine: Engine) throws {
        let marketing = try MarketingOffice(engine, parties: 0)
        let before = try marketing.readModel()
        let (result, _) = try marketing.run(CardImport.self, Self.file)
        let records = try marketing.office.undo(result.importID, among: [CardImport.self])
        #expect(records == 3)
        #expect(try marketing.readModel() == before && marketing.faults() == [])
        let left = try marketing.office.database.read { rows in
            try rows.count("SELECT COUNT(*) FROM party") + rows.count("SELECT COUNT(*) FROM marketing_touch")
        }
        #expect(left == 0)
    }

    @Test("Cards of people who were touched since are not taken back", arguments: Engine.available)
    func usedSince(engine: Engine) throws {
        let marketing = try MarketingOffice(engine, parties: 0)
        let (result, _) = try marketing.run(CardImport.self, Self.file)
        let code = try #require(try PartyDesk(marketing.office.books()).find("jane@doe.example").first?.code)
        _ = try marketing.desk().record(
            NewTouch(at: marketing.instant("2026-11-01"), party: code, medium: .visit, kind: .meeting))
        #expect(throws: GovernanceRefusal.usedSince(String(result.importID))) {
            try marketing.office.undo(result.importID, among: [CardImport.self])
        }
        #expect(try touches(marketing, "jane@doe.example").count == 2)
    }
}
