import Governance
import Party
import Storage
import Vocabulary

/// Screening of parties against watch lists (照合), inside the actions of this module and of others.
package enum Screening {
    /// From so many parties on the lists are read whole; fewer are looked up one by one.
    private static let wholesale = 200

    /// Screens all parties against all lists: after a list changed. Counts words anew first.
    /// - Parameter store: where hits have lapsed already for the same cause.
    /// - Returns: the number of parties screened, and of hits that are new.
    @discardableResult
    static func rescreenAll(_ deed: Deed, by store: HitStore? = nil) throws -> (screened: Int, new: Int) {
        let rows = deed.rows
        try WordTable.rebuild(in: rows)
        let store = store ?? HitStore(deed)
        try store.lapse("entry_id IN (SELECT id FROM screening_entry WHERE closed_by IS NOT NULL)")
        let index = try NameIndex(in: rows)
        var screened = 0
        var new = 0
        if !index.isEmpty {
            var findings: [Finding] = []
            try rows.stream(
                "SELECT \(ScreenedParty.columns) FROM party p WHERE p.merged_into IS NULL ORDER BY p.id NULLS FIRST"
            ) { row in
                findings += index.findings(for: try ScreenedParty.decode(row))
                screened += 1
            }
            new = try store.keep(findings, among: "TRUE")
            try store.lapseOutdated(among: "TRUE")
        }
        try store.announceCleared()
        return (screened, new)
    }

    /// Screens these parties; the number of hits that are new. Costs one look where nothing is listed.
    @discardableResult
    static func screen(_ parties: PartySet, _ deed: Deed) throws -> Int {
        let rows = deed.rows
        guard try !WatchLists.areEmpty(in: rows) else { return 0 }
        let ids = try parties.ids(in: rows)
        let index = ids.count >= wholesale ? try NameIndex(in: rows) : nil
        let lookup = index == nil ? try NameLookup(in: rows) : nil
        let store = HitStore(deed)
        var isNew = false
        if case .import = parties { isNew = true }
        var new = 0
        try rows.inChunks(of: ids) { list in
            let subjects = try rows.rows(
                """
                SELECT \(ScreenedParty.columns) FROM party p WHERE p.id IN (\(list)) AND p.merged_into IS NULL
                 ORDER BY p.id NULLS FIRST
                """, ScreenedParty.decode)
            var findings: [Finding] = []
            for subject in subjects {
                findings += try index?.findings(for: subject) ?? lookup?.findings(for: subject) ?? []
            }
            if !findings.isEmpty { new += try store.keep(findings, among: "party_id IN (\(list))") }
            // Whoever was not here before has no hits of before.
            if !isNew { try store.lapseOutdated(among: "h.party_id IN (\(list))") }
        }
        try store.announceCleared()
        return new
    }

    /// Forgets what was found of parties that are about to go; where somebody decided, it stays and keeps them.
    static func forget(_ parties: PartySet, in rows: Connection) throws {
        try parties.each(in: rows) { condition in
            try rows.run(
                """
                DELETE FROM screening_hit WHERE party_id IN (SELECT p.id FROM party p WHERE \(condition))
                   AND NOT EXISTS (SELECT 1 FROM screening_record r WHERE r.hit_id = screening_hit.id)
                """)
        }
    }

    /// What keeps a party from crossing and from being approved: a hit that is confirmed, or one of high priority that
    /// nobody decided; nil where nothing does.
    package static func blocks(_ party: ID<Party>, in rows: Connection) throws -> ScreeningBlock? {
        try blocked(Self.records(of: party), in: rows)[party]
    }

    /// Who is blocked, of all parties or of these.
    package static func blocked(
        among parties: [ID<Party>]? = nil, in rows: Connection
    ) throws -> [ID<Party>: ScreeningBlock] {
        if let parties, parties.count == 1 { return try blocked(Self.records(of: parties[0]), in: rows) }
        let all = try blocked("TRUE", in: rows)
        guard let parties else { return all }
        let asked = Set(parties)
        return all.filter { asked.contains($0.key) }
    }

    /// Its own record and those that were merged into it: what is found under a former name stops it as well.
    private static func records(of party: ID<Party>) -> SQL {
        "h.party_id IN (SELECT id FROM party WHERE id = \(party) OR merged_into = \(party))"
    }

    private static func blocked(_ filter: SQL, in rows: Connection) throws -> [ID<Party>: ScreeningBlock] {
        var found: [ID<Party>: ScreeningBlock] = [:]
        try rows.each(
            """
            SELECT COALESCE(p.merged_into, p.id), MIN(h.state)
              FROM screening_hit h JOIN party p ON p.id = h.party_id
             WHERE \(filter) AND (h.state = 'confirmed' OR h.state = 'possible' AND h.priority = 'high')
             GROUP BY COALESCE(p.merged_into, p.id)
            """
        ) { row in found[row.id(0)] = row.text(1) == HitState.confirmed.rawValue ? .confirmed : .possible }
        return found
    }
}
