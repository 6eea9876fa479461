import Gate
import Governance
import Marketing
import Party
import Screening
import Storage
import TestOffice
import Vocabulary

/// A test office with some parties and campaigns, and what marketing tests ask of it.
struct MarketingOffice {
    let office: TestOffice

    init(_ engine: Engine, parties: Int = 3) throws {
        office = try TestOffice(
            engine, [PartyPart.self, ScreeningPart.self, GatePart.self, MarketingPart.self])
        if parties > 0 {
            let rows = (1...parties).map { "P-\($0),Party \($0),JP\n" }
            try office.importing(PartyImport.self, "code,name,country\n" + rows.joined())
        }
        _ = try run(
            CampaignImport.self,
            """
            code,name,side,medium,starts_on,ends_on,currency,purpose,target
            BUY,Find makers,purchase,event,2026-01-01,2026-12-31,JPY,,
            SELL,Find buyers,sale,web,,,JPY,awareness,"100 leads"
            FAIR,Trade fair,both,event,,,,,

            """)
    }

    func run<Kind: Importer>(
        _: Kind.Type, _ text: String, onDuplicate: OnDuplicate = .update, isRehearsal: Bool = false
    ) throws -> (result: ImportResult, rejects: [Reject]) {
        var options = Imports.Options()
        options.onDuplicate = onDuplicate
        let taken = try office.importing(Kind.self, text, options, isRehearsal: isRehearsal)
        return (taken.result, taken.rejects)
    }

    func undo(_ importID: Int64) throws -> Int {
        try office.undo(importID, among: [CampaignImport.self, SpendImport.self, TouchImport.self])
    }

    /// Applies score rules; unless told they hold since long ago.
    @discardableResult
    func applyScoreRules(
        _ text: String, on day: String = "2026-11-02", from firstDay: String? = nil
    ) throws -> RulesDesk.Applied {
        let isFirst = try office.database.read { try $0.count("SELECT COUNT(*) FROM marketing_standing") } == 0
        return try RulesDesk(office.books(on: day), kinds: [ScoreRulesKind()])
            .apply("score", text, from: Day(iso: firstDay ?? (isFirst ? "2020-01-01" : day)))
    }

    func desk(on day: String = "2026-11-02") -> MarketingDesk { MarketingDesk(office.books(on: day)) }

    func faults() throws -> [String] { try office.faults() }

    /// The read model as text, to compare two offices.
    func readModel() throws -> [String] {
        try office.database.read { rows in
            func lines(_ sql: SQL, _ columns: Int) throws -> [String] {
                try rows.rows(sql) { row in
                    (0..<columns).map { row.optionalText($0) ?? "-" }.joined(separator: " ")
                }
            }
            return try lines(
                """
                SELECT s.party_id, s.side, s.temperature, s.changed_at, t.external_id, s.score_milli, s.score_at,
                       s.touches, f.external_id, s.last_touch_at
                  FROM marketing_standing s LEFT JOIN marketing_touch t ON t.id = s.trigger_touch_id
                  LEFT JOIN marketing_touch f ON f.id = s.first_touch_id ORDER BY s.party_id, s.side
                """, 10)
                + lines(
                    """
                    SELECT c.party_id, c.side, c.number, c.at, c.from_temperature, c.to_temperature, t.external_id
                      FROM marketing_temperature_change c LEFT JOIN marketing_touch t ON t.id = c.touch_id
                     ORDER BY c.party_id, c.side, c.number
                    """, 7)
                + lines("SELECT * FROM marketing_origin_day ORDER BY origin_id, side, day", 5)
                + lines(
                    """
                    SELECT * FROM marketing_temperature_day ORDER BY side, day, from_temperature, to_temperature
                    """, 5)
        }
    }

    func instant(_ day: String, hour: Int64 = 0) -> Instant {
        Instant(milliseconds: Instant(startOf: Day(iso: day) ?? .earliest).milliseconds + hour * 3_600_000)
    }
}
