import Governance
import Party
import Storage
import Vocabulary

/// Everything that screening knows of one party.
package struct ScreeningFile: Sendable {
    package let party: Party
    package let block: ScreeningBlock?
    /// The newest first, each with what was decided, the oldest first.
    package let hits: [(hit: Hit, state: HitState, listed: String?, records: [ScreeningRecord])]
}

extension ScreeningFile {
    init(of party: Party, in rows: Connection) throws {
        var records: [ID<Hit>: [ScreeningRecord]] = [:]
        for record in try rows.records(
            """
            SELECT \(ScreeningRecord.shape.list(of: "r")) FROM screening_record r
              JOIN screening_hit h ON h.id = r.hit_id
             WHERE h.party_id = \(party.id) ORDER BY r.id NULLS FIRST
            """, ScreeningRecord.shape.read)
        { records[record.hit, default: []].append(record) }
        let hits = try rows.records(
            """
            SELECT \(Hit.shape.list(of: "h")), h.state, e.reason
              FROM screening_hit h LEFT JOIN screening_entry e ON e.id = h.entry_id
             WHERE h.party_id = \(party.id) ORDER BY h.id DESC NULLS LAST
            """
        ) { (hit: try Hit.shape.read(&$0), state: try $0.word(HitState.self), listed: try $0.optionalText()) }
        self.init(
            party: party, block: try Screening.blocks(party.id, in: rows),
            hits: hits.map { ($0.hit, $0.state, $0.listed, records[$0.hit.id] ?? []) })
    }
}
