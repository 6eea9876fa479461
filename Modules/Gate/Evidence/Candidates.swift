import Party
import Storage
import Vocabulary

/// Who is worth a look although nobody asked for it by name.
enum Candidates {
    /// Whoever any source names, unless it stands behind the gate of the side already or was erased; in ascending
    /// order. Only ids are held: a million of them are eight megabytes.
    static func found(
        by sources: [any EvidenceSource], _ question: EvidenceQuestion, in rows: Connection
    ) throws -> [ID<Party>] {
        let named = sources.compactMap { $0.candidates(question) }.map { "SELECT n.party_id FROM (\($0)) AS n" as SQL }
        guard let first = named.first else { return [] }
        let all = named.dropFirst().reduce(first) { "\($0) UNION \($1)" as SQL }
        return try rows.rows(
            """
            SELECT w.party_id FROM (\(all)) AS w
             WHERE NOT EXISTS (SELECT 1 FROM gate_crossing c
                                WHERE c.party_id = w.party_id AND c.side = \(question.side) AND c.state <> 'returned')
               AND NOT EXISTS (SELECT 1 FROM party_erasure e WHERE e.party_id = w.party_id)
             ORDER BY w.party_id
            """
        ) { $0.id(0) }
    }
}
