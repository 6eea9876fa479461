import Governance
import Storage

/// What `verify` asks of watch lists and screening.
package enum ScreeningChecks {
    package static let all = [releases, entries, hits, records, states, current]

    /// Recomputes the hash of every release.
    static let releases = Check("screening.releases") { rows in
        var finding = CheckFinding()
        try rows.stream(
            """
            SELECT id, list_id, import_id, dated, entries, opened, closed, content, day, at, actor, hash
              FROM party_watch_release ORDER BY id NULLS FIRST
            """
        ) { row in
            finding.examined += 1
            let release = WatchRelease(
                id: row.id(0), list: row.id(1), importID: row.int(2), dated: row.day(3), entries: row.int(4),
                opened: row.int(5), closed: row.int(6), content: Digest(bytes: row.blob(7)), day: row.day(8),
                at: row.instant(9), actor: row.text(10))
            if Digest(bytes: row.blob(11)) != release.seal { finding.faults.append("release \(release.id)") }
        }
        return finding
    }

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
              FROM party_watch_entry e
              JOIN party_watch_list l ON l.id = e.list_id
              LEFT JOIN party_watch_name n ON n.entry_id = e.id
             ORDER BY e.id, n.id NULLS FIRST
            """
        ) { row in
            if current?.id != row.int(0) {
                finish()
                var entry = WatchEntry(list: row.text(2), entry: row.text(3), name: row.text(4))
                entry.kind = row.isNull(5) ? nil : try row.word(5)
                entry.countries = (row.optionalText(6) ?? "").split(separator: " ").map(String.init)
                entry.birthYear = row.optionalInt(7)
                entry.reason = row.optionalText(8) ?? ""
                current = (row.int(0), Digest(bytes: row.blob(1)), entry, true)
            }
            switch row.isNull(10) ? nil : try row.word(10, WatchEntry.Strength.self) {
            case .alias: current?.entry.aliases.append(row.text(9))
            case .weak: current?.entry.weakAliases.append(row.text(9))
            case .primary: if row.text(9) != current?.entry.name { current?.namesItself = false }
            case nil: current?.namesItself = false
            }
        }
        finish()
        return finding
    }

    /// Recomputes the hash of every hit.
    static let hits = Check("screening.hits") { rows in
        var finding = CheckFinding()
        try rows.stream("SELECT \(Hit.columns), h.hash FROM party_screening_hit h ORDER BY h.id NULLS FIRST") { row in
            finding.examined += 1
            let hit = try Hit.decode(row)
            if Digest(bytes: row.blob(14)) != hit.seal { finding.faults.append("hit \(hit.id)") }
        }
        return finding
    }

    /// Recomputes the hash of every decision and check.
    static let records = Check("screening.records") { rows in
        var finding = CheckFinding()
        try rows.stream(
            "SELECT \(ScreeningRecord.columns), r.hash FROM party_screening_record r ORDER BY r.id NULLS FIRST"
        ) { row in
            finding.examined += 1
            let record = try ScreeningRecord.decode(row)
            if Digest(bytes: row.blob(11)) != record.seal { finding.faults.append("record \(record.id)") }
        }
        return finding
    }

    /// What waits for a decision was found of parties as they are now; and of parties that have changed since somebody
    /// decided, everything that is found of them now is on record.
    static let current = Check("screening.current") { rows in
        let versions = CurrentVersions(in: rows)
        var finding = CheckFinding(
            examined: Int(
                try rows.count(
                    "SELECT COUNT(*) FROM party_screening_hit WHERE entry_id IS NOT NULL AND state <> 'lapsed'")))
        finding.faults = try versions.outdated("h.state = 'possible'").map { "hit \($0): the party has changed" }
        let changed = try versions.outdated("h.state IN ('clear', 'confirmed')")
        guard !changed.isEmpty else { return finding }
        let lookup = try NameLookup(in: rows)
        var seen: Set<Int64> = []
        try rows.inChunks(of: changed) { list in
            let subjects = try rows.rows(
                """
                SELECT \(ScreenedParty.columns) FROM party p
                 WHERE p.id IN (SELECT COALESCE(q.merged_into, q.id) FROM party_screening_hit h
                                  JOIN party q ON q.id = h.party_id WHERE h.id IN (\(list))) ORDER BY p.id
                """, ScreenedParty.decode)
            for subject in subjects where seen.insert(subject.party).inserted {
                for found in try lookup.findings(for: subject) {
                    let known = try rows.count(
                        """
                        SELECT COUNT(*) FROM party_screening_hit
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
                   (SELECT r.result FROM party_screening_record r WHERE r.hit_id = h.id ORDER BY r.id DESC LIMIT 1)
              FROM party_screening_hit h ORDER BY h.id NULLS FIRST
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
