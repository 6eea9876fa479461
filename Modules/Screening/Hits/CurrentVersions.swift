import Storage
import Vocabulary

/// Whether hits are on parties as they are now. What was found under the name of a record that was merged counts for the
/// one of which it is part, as long as that record is what it was.
struct CurrentVersions {
    private let rows: Connection

    init(in rows: Connection) {
        self.rows = rows
    }

    /// The hits on lists that were found of a party, or of a record merged into it, as it is no longer.
    /// - Parameter filter: which hits `h` are asked about.
    func outdated(_ filter: SQL) throws -> [Int64] {
        var hits: [(id: Int64, party: Int64, version: Digest)] = []
        try rows.each(
            """
            SELECT h.id, COALESCE(q.merged_into, q.id), h.version FROM screening_hit h
              JOIN party q ON q.id = h.party_id
             WHERE h.entry_id IS NOT NULL AND \(filter) ORDER BY h.id
            """
        ) { hits.append(($0.int(0), $0.int(1), Digest(bytes: $0.blob(2)))) }
        guard !hits.isEmpty else { return [] }
        let current = try versions(of: Set(hits.map(\.party)).sorted())
        return hits.filter { current[$0.party]?.contains($0.version) != true }.map(\.id)
    }

    private func versions(of parties: [Int64]) throws -> [Int64: Set<Digest>] {
        var versions: [Int64: Set<Digest>] = [:]
        try rows.inChunks(of: parties) { list in
            for column in ["id", "merged_into"] {
                try rows.each(
                    "SELECT \(ScreenedParty.columns), p.merged_into FROM party p WHERE p.\(SQL(column, [])) IN (\(list))"
                ) { row in
                    let subject = try ScreenedParty.decode(row)
                    versions[row.optionalInt(6) ?? subject.party, default: []].insert(subject.version)
                }
            }
        }
        return versions
    }
}
