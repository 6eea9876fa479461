import Gate
import Marketing
import Party
import Storage
import TestOffice
import Testing
import Vocabulary

@Suite("Evidence for the gate")
struct MarketingEvidenceTests {
    static let file = """
        external_id,at,party,campaign,medium,kind,grade
        T-1,2026-05-01T00:00:00Z,P-1,BUY,web,visit,human
        T-2,2026-10-02T12:00:00Z,P-1,SELL,web,request,human
        T-3,2026-10-03T12:00:00Z,P-1,FAIR,visit,visit,unknown
        T-4,2026-10-31T12:00:00Z,P-1,SELL,email,click,machine
        T-5,2026-05-01T00:00:00Z,P-2,SELL,web,view,human

        """

    @Test("The gate is shown score, temperature and counts, machines left out", arguments: Engine.available)
    func measures(engine: Engine) throws {
        let office = try MarketingOffice(engine)
        _ = try office.run(TouchImport.self, Self.file)
        let question = EvidenceQuestion(
            side: .sale, today: Day(iso: "2026-11-02") ?? .earliest, now: office.instant("2026-11-02", hour: 12))
        var table = EvidenceTable([ID(1)])
        try office.office.database.read { rows in
            let candidates = try #require(MarketingEvidence().candidates(question))
            #expect(try rows.rows(candidates) { $0.int(0) } == [1])
            try MarketingEvidence().testimony(question, in: rows)(&table)
        }
        let measures = table.measures(of: ID(1))
        #expect(measures["touches_90d"] == .count(2))
        #expect(measures["human_touches_90d"] == .count(1))
        #expect(measures["requests_90d"] == .count(1))
        #expect(measures["visits_90d"] == .count(1))
        #expect(measures["last_touch_days"] == .count(30))
        // 40 points with half-life 60 after 31 days, 25 points with half-life 30 after 30 days.
        #expect(measures["score"] == .number(40_459))
        #expect(Set(measures.keys).isSubset(of: MarketingEvidence().measures.map(\.name)))
        let fair = try office.desk().campaigns().first { $0.code == "FAIR" }?.id
        #expect(table.origin(of: ID(1)) == fair)
    }

    @Test("Parties asked for by name are shown even without touches", arguments: Engine.available)
    func named(engine: Engine) throws {
        let office = try MarketingOffice(engine)
        _ = try office.run(TouchImport.self, Self.file)
        let question = EvidenceQuestion(
            side: .purchase, today: Day(iso: "2026-11-02") ?? .earliest, now: office.instant("2026-11-02"))
        var table = EvidenceTable([ID(1), ID(3)])
        try office.office.database.read { try MarketingEvidence().testimony(question, in: $0)(&table) }
        #expect(table.measures(of: ID(1))["score"] != .number(0))
        #expect(table.measures(of: ID(3))["score"] == .number(0))
        #expect(table.measures(of: ID(3))["temperature"] == .word("cold"))
        #expect(table.measures(of: ID(3))["last_touch_days"] == nil)
        #expect(table.origin(of: ID(3)) == nil)
    }

    @Test("A document is owed to the last campaign of its side on or before its day", arguments: Engine.available)
    func attribution(engine: Engine) throws {
        let office = try MarketingOffice(engine)
        _ = try office.run(TouchImport.self, Self.file)
        let asked = [
            (1, "2026-10-01"), (1, "2026-10-02"), (1, "2026-10-03"), (1, "2026-11-01"), (2, "2026-05-01"),
            (2, "2026-04-30"), (3, "2026-10-02"),
        ].map { (party: ID<Party>(Int64($0.0)), day: Day(iso: $0.1) ?? .earliest) }
        let codes = try office.office.database.read { rows in
            let byID = Dictionary(uniqueKeysWithValues: try Origins.all(in: rows).map { ($0.value, $0.key) })
            return try LastTouchAttribution().origins(of: asked, side: .sale, in: rows).map { $0.flatMap { byID[$0] } }
        }
        #expect(codes == [nil, "SELL", "FAIR", "FAIR", "SELL", nil, nil])
    }

    @Test("Parties without a touch and without an origin are reported", arguments: Engine.available)
    func provenance(engine: Engine) throws {
        let office = try MarketingOffice(engine)
        _ = try office.run(TouchImport.self, Self.file)
        let provenance = try office.desk().provenance()
        #expect(provenance.parties == 3)
        #expect(provenance.withTouch == 2)
        #expect((provenance.withOriginOnly, provenance.withoutBoth) == (0, 1))
        #expect(provenance.untraced.map(\.code) == ["P-3"])
        #expect(try office.desk().provenance(limit: 0).untraced.isEmpty)
    }
}
