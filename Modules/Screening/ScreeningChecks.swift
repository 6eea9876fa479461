import Governance
import Storage

/// What `verify` asks of watch lists and screening.
package enum ScreeningChecks {
    package static let all = [releases, entries, hits, records, states, current]

    static let releases = WatchRelease.shape.check("screening.releases") { "release \($0.id)" }

    /// Recomputes the digest of every entry from what it says and its names.
    static let entries = Check("screening.entries") { rows in
        var finding = CheckFinding()
        var current: (id: Int64, version: Digest, entry: WatchEntry, namesItself: Bool)?
        func finish() {
            guard let last = current else { return }
            finding.examined += 1
            if last.entry.version != last.version || !last.namesItself {
                finding.faults.append("entry \(last.entry.list):\(last.entry.entry)")
            }
        }
        try rows.stream(
            """
            SELECT e.id, e.version, l.code, e.entry, e.name, e.kind, e.country, e.birth_year, e.reason, n.name, n.strength
              FROM screening_entry e
              JOIN screening_list l ON l.id = e.list_id
              LEFT JOIN screening_name n ON n.entry_id = e.id
             ORDER BY e.id, n.id NULLS FIRST
            """
        ) { row in
            var row = row.inTurn()
            let (id, version) = try (row.int(), row.digest())
            var entry = try WatchEntry(list: row.text(), entry: row.text(), name: row.text())
            entry.kind = try row.optionalWord()
            entry.countries = (try row.optionalText() ?? "").split(separator: " ").map(String.init)
            entry.birthYear = try row.optionalInt()
            entry.reason = try row.optionalText() ?? ""
            if current?.id != id {
                finish()
                current = (id, version, entry, true)
            }
            let (name, strength): (String?, WatchEntry.Strength?) = try (row.optionalText(), row.optionalWord())
            switch strength {
            case .alias: current?.entry.aliases.append(name ?? "")
            case .weak: current?.entry.weakAliases.append(name ?? "")
            case .primary: if name != current?.entry.name { current?.namesItself = false }
            case nil: current?.namesItself = false
            }
        }
        finish()
        return finding
    }

    static let hits = Hit.shape.check("screening.hits") { "hit \($0.id)" }

    /// Decisions and checks.
    static let records = ScreeningRecord.shape.check("screening.records") { "record \($0.id)" }

    /// What waits for a decision was found of parties as they are now; and of parties that have changed since somebody
    /// decided, everything that is found of them now is on record.
    static let current = Check("screening.current") { rows in
        let versions = CurrentVersions(in: rows)
        var finding = CheckFinding(
            examined: Int(
                try rows.count(
                    "SELECT COUNT(*) FROM screening_hit WHERE entry_id IS NOT NULL AND state <> 'lapsed'")))
        finding.faults = try versions.outdated("h.state = 'possible'").map { "hit \($0): the party has changed" }
        let changed = try versions.outdated("h.state IN ('clear', 'confirmed')")
        guard !changed.isEmpty else { return finding }
        let lookup = try NameLookup(in: rows)
        var seen: Set<Int64> = []
        try rows.inChunks(of: changed) { list in
            let subjects = try rows.rows(
                """
                SELECT \(ScreenedParty.columns) FROM party p
                 WHERE p.id IN (SELECT COALESCE(q.merged_into, q.id) FROM screening_hit h
                                  JOIN party q ON q.id = h.party_id WHERE h.id IN (\(list))) ORDER BY p.id
                """, ScreenedParty.decode)
            for subject in subjects where seen.insert(subject.party).inserted {
                for found in try lookup.findings(for: subject) {
                    let known = try rows.count(
                        """
                        SELECT COUNT(*) FROM screening_hit
                         WHERE party_id = \(subject.party) AND entry_id = \(found.listed.entry)
                           AND version = \(subject.version)
                        """)
                    if known == 0 { finding.faults.append("party \(subject.party): \(found.listed.matter)") }
                }
            }
        }
        return finding
    }

    /// A hit stands where its last record put it; one without a record waits or has lapsed.
    static let states = Check("screening.states") { rows in
        var finding = CheckFinding()
        try rows.stream(
            """
            SELECT h.id, h.state,
                   (SELECT r.result FROM screening_record r WHERE r.hit_id = h.id ORDER BY r.id DESC LIMIT 1)
              FROM screening_hit h ORDER BY h.id NULLS FIRST
            """
        ) { row in
            finding.examined += 1
            let state = row.text(1)
            let expected = row.optionalText(2) ?? HitState.possible.rawValue
            let mayLapse = expected == HitState.possible.rawValue && state == HitState.lapsed.rawValue
            if state != expected, !mayLapse { finding.faults.append("hit \(row.int(0)): \(state)") }
        }
        return finding
    }
}
