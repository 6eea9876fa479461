import Governance
import Party
import Storage
import Vocabulary

extension HitStore {
    /// Hits of a party, the newest first: on one matter unless they have lapsed, or those that wait.
    static func hits(of party: ID<Party>, matter: String?, in rows: Connection) throws -> [Hit] {
        let filter: SQL = matter.map { "h.matter = \($0) AND h.state <> 'lapsed'" } ?? "h.state = 'possible'"
        return try rows.records(
            """
            SELECT \(Hit.shape.list(of: "h")) FROM screening_hit h
             WHERE h.party_id = \(party) AND \(filter) ORDER BY h.id DESC NULLS LAST
            """, Hit.shape.read)
    }

    /// The hit that stands for checks of a party by one other means; a new one where there is none.
    static func check(
        _ source: String, of party: Party, query: String, dated: Day?, _ result: ScreeningResult, in deed: Deed
    ) throws -> Hit {
        let rows = deed.rows
        let known = try rows.record(
            """
            SELECT \(Hit.shape.list(of: "h")) FROM screening_hit h
             WHERE h.party_id = \(party.id) AND h.matter = \(source) AND h.entry_id IS NULL
             ORDER BY h.id DESC NULLS LAST LIMIT 1
            """, Hit.shape.read)
        if let known { return known }
        let hit = Hit(
            id: try rows.newID("screening_hit"), party: party.id, entry: nil, version: Digest(of: party.name),
            matter: source, query: query, name: "", dated: dated, score: 0, priority: .high, evidence: "",
            day: deed.today, at: deed.now, actor: deed.actor.name)
        try insert([(hit, result.state)], in: rows)
        return hit
    }

    /// Writes what a person said, and where the hit stands by it.
    static func decide(
        _ hit: Hit, _ result: ScreeningResult, source: String, query: String, dated: Day?, reason: String,
        nextDue: Day?, in deed: Deed
    ) throws -> ScreeningRecord {
        let record = ScreeningRecord(
            id: try deed.rows.newID("screening_record"), hit: hit.id, source: source, query: query, dated: dated,
            result: result, reviewer: deed.actor.name, reason: reason, nextDue: nextDue, day: deed.today, at: deed.now)
        try ScreeningRecord.shape.insert(record, in: deed.rows)
        try deed.rows.run(
            "UPDATE screening_hit SET state = \(result.state.rawValue) WHERE id = \(hit.id)")
        return record
    }
}
