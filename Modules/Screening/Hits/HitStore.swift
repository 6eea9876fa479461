import Governance
import Party
import Storage
import Vocabulary

/// Hits in the rows: new ones are written, those that were decided stay decided for the same pair.
final class HitStore {
    private struct Pair: Hashable {
        let party: Int64
        let entry: Int64
        let version: Digest
    }

    private let deed: Deed
    private var rows: Connection { deed.rows }
    /// Parties of whom a hit needs nobody's decision any more.
    private var relieved: Set<Int64> = []

    init(_ deed: Deed) {
        self.deed = deed
    }

    /// Keeps what was found; the number of hits that are new or open again.
    /// - Parameter filter: the hits that belong to the parties screened.
    func keep(_ findings: [Finding], among filter: SQL) throws -> Int {
        var known: [Pair: (id: Int64, state: HitState)] = [:]
        var open: [String: [Int64]] = [:]
        try rows.each(
            """
            SELECT id, party_id, entry_id, version, matter, state FROM screening_hit
             WHERE entry_id IS NOT NULL AND \(filter)
            """
        ) { row in
            let state = try row.word(5, HitState.self)
            known[Pair(party: row.int(1), entry: row.int(2), version: Digest(bytes: row.blob(3)))] = (row.int(0), state)
            if state == .possible { open["\(row.int(1)) \(row.text(4))", default: []].append(row.int(0)) }
        }
        var new: [Hit] = []
        var reopened = 0
        var first = try rows.takeIDs("screening_hit", findings.count)
        for finding in findings {
            let subject = finding.subject
            let version = subject.version
            let before = known[Pair(party: subject.party, entry: finding.listed.entry, version: version)]
            // Whoever was decided on takes the place of nobody who waits: that may be a record merged into it, under
            // another name. What is outdated lapses by itself.
            if before?.state != .clear, before?.state != .confirmed {
                for id in open["\(subject.party) \(finding.listed.matter)"] ?? [] where id != before?.id {
                    try lapse("id = \(id)")
                }
            }
            if let before {
                if before.state == .lapsed {
                    try rows.run("UPDATE screening_hit SET state = 'possible' WHERE id = \(before.id)")
                    reopened += 1
                }
                continue
            }
            new.append(
                Hit(
                    id: ID(first), party: ID(subject.party), entry: ID(finding.listed.entry), version: version,
                    matter: finding.listed.matter, query: finding.query, name: finding.listed.name,
                    dated: finding.listed.dated, score: finding.score, priority: finding.priority,
                    evidence: HitEvidence(finding).text, day: deed.today, at: deed.now, actor: deed.actor.name))
            first += 1
        }
        try Self.insert(new.map { ($0, .possible) }, in: rows)
        return new.count + reopened
    }

    /// Nobody needs to look at hits that wait and of which the condition is true.
    func lapse(_ condition: SQL) throws {
        let open: SQL = "state = 'possible' AND \(condition)"
        try relieve(open)
        try rows.run("UPDATE screening_hit SET state = 'lapsed' WHERE \(open)")
    }

    /// Nobody needs to look at parties as they are no longer: what is found of them as they are now is on record.
    /// - Parameter filter: the hits `h` of the parties screened.
    func lapseOutdated(among filter: SQL) throws {
        for id in try CurrentVersions(in: rows).outdated("h.state = 'possible' AND \(filter)") {
            try lapse("id = \(id)")
        }
    }

    /// Removes hits nobody decided on, as if they had never been.
    func remove(_ condition: SQL) throws {
        try relieve("state = 'possible' AND \(condition)")
        try rows.run("DELETE FROM screening_hit WHERE \(condition)")
    }

    private func relieve(_ condition: SQL) throws {
        try rows.each("SELECT DISTINCT party_id FROM screening_hit WHERE \(condition)") {
            relieved.insert($0.int(0))
        }
    }

    /// Says which parties nothing stops any more.
    func announceCleared() throws {
        guard !relieved.isEmpty else { return }
        let parties = relieved.sorted().map { ID<Party>($0) }
        let blocked = try Screening.blocked(among: parties, in: rows)
        let cleared = parties.filter { blocked[$0] == nil }
        relieved = []
        if !cleared.isEmpty { try deed.announce(PartiesCleared(.ids(cleared))) }
    }

    static func insert(_ hits: [(hit: Hit, state: HitState)], in rows: Connection) throws {
        try rows.bulk { bulk in
            let load = try bulk.into(Hit.shape.table, Hit.shape.written)
            for (hit, state) in hits { try Hit.shape.load(hit, load, beside: [state.rawValue]) }
        }
    }
}
