import Governance
import Storage
import Vocabulary

/// The entries of one list in the rows, and how a new release replaces them.
struct WatchListStore {
    struct Outcome {
        /// Codes of entries that the list never had.
        var created: Set<String> = []
        /// Codes of entries that are new or have changed.
        var opened: Set<String> = []
        var closed = 0
    }

    private let deed: Deed
    private let list: WatchList
    private var rows: Connection { deed.rows }

    /// The list of a code; a new one where there is none.
    init(_ code: String, in deed: Deed) throws {
        self.deed = deed
        if let known = try WatchLists.of(code, in: deed.rows) {
            list = known
        } else {
            list = WatchList(
                id: try deed.rows.newID("screening_list"), code: code, threshold: WatchList.usualThreshold)
            try deed.rows.run(
                "INSERT INTO screening_list (id, code, threshold) VALUES (\(list.id), \(code), \(list.threshold))")
        }
    }

    /// Makes these the entries of the list. Entries that are as they were keep their id, those that changed get a new
    /// one, those that are gone are closed.
    /// - Parameter keeping: codes that are not closed though they are not among the entries; nil closes none.
    mutating func release(
        _ entries: [WatchEntry], keeping: Set<String>?, dated: Day, importID: Int64
    ) throws -> Outcome {
        var open: [String: (id: Int64, version: Digest)] = [:]
        try rows.each(
            "SELECT entry, id, version FROM screening_entry WHERE list_id = \(list.id) AND closed_by IS NULL"
        ) { open[$0.text(0)] = ($0.int(1), Digest(bytes: $0.blob(2))) }
        let releaseID: ID<WatchRelease> = try rows.newID("screening_release")
        var outcome = Outcome()
        var new: [(entry: WatchEntry, version: Digest)] = []
        var closed: [Int64] = []
        var content = Digest.Hasher()
        for entry in entries.sorted(by: { $0.entry < $1.entry }) {
            let version = entry.version
            content.add(version)
            let known = open.removeValue(forKey: entry.entry)
            if known?.version == version { continue }
            if let known { closed.append(known.id) } else { outcome.created.insert(entry.entry) }
            outcome.opened.insert(entry.entry)
            new.append((entry, version))
        }
        if let keeping {
            let gone = open.filter { !keeping.contains($0.key) }
            closed += gone.values.map(\.id)
        }
        outcome.closed = closed.count
        let release = WatchRelease(
            id: releaseID, list: list.id, importID: importID, dated: dated, entries: Int64(entries.count),
            opened: Int64(new.count), closed: Int64(closed.count), content: content.finish(), day: deed.today,
            at: deed.now, actor: deed.actor.name)
        try write(release)
        try close(closed, by: releaseID)
        try insert(new, by: releaseID)
        return outcome
    }

    private func write(_ release: WatchRelease) throws {
        try WatchRelease.shape.insert(release, in: rows)
    }

    private func close(_ ids: [Int64], by release: ID<WatchRelease>) throws {
        for id in ids { try rows.run("UPDATE screening_entry SET closed_by = \(release) WHERE id = \(id)") }
    }

    private func insert(_ new: [(entry: WatchEntry, version: Digest)], by release: ID<WatchRelease>) throws {
        guard !new.isEmpty else { return }
        let first = try rows.takeIDs("screening_entry", new.count)
        var name = try rows.takeIDs("screening_name", new.reduce(0) { $0 + $1.entry.names.count })
        try rows.bulk { bulk in
            let entries = try bulk.into(
                "screening_entry",
                [
                    "id", "list_id", "entry", "name", "kind", "country", "birth_year", "reason", "version",
                    "opened_by",
                ])
            let names = try bulk.into("screening_name", ["id", "entry_id", "name", "strength"])
            for (number, (entry, version)) in new.enumerated() {
                let id = first + Int64(number)
                entries.int(id)
                entries.id(list.id)
                entries.text(entry.entry)
                entries.text(entry.name)
                entries.value(entry.kind?.rawValue)
                entries.value(entry.country)
                entries.value(entry.birthYear)
                entries.value(entry.reason.isEmpty ? nil : entry.reason)
                entries.digest(version)
                entries.id(release)
                try entries.endRow()
                for (text, strength) in entry.names {
                    names.int(name)
                    names.int(id)
                    names.text(text)
                    names.text(strength.rawValue)
                    try names.endRow()
                    name += 1
                }
            }
        }
    }

    /// Takes the releases of an import back; the number of entries that went or came back.
    /// - Throws: ``GovernanceRefusal/changedSince(importID:)`` where a later release stands on them,
    ///   ``GovernanceRefusal/usedSince(_:)`` where a decision does.
    static func takeBack(_ importID: Int64, _ deed: Deed, hits: HitStore) throws -> Int {
        let rows = deed.rows
        let releases: SQL = "SELECT id FROM screening_release WHERE import_id = \(importID)"
        let later = try rows.first(
            """
            SELECT l.import_id FROM screening_release r
              JOIN screening_release l ON l.list_id = r.list_id AND l.id > r.id
             WHERE r.import_id = \(importID) ORDER BY l.id DESC LIMIT 1
            """
        ) { $0.int(0) }
        if let later { throw GovernanceRefusal.changedSince(importID: later) }
        let made: SQL = "SELECT id FROM screening_entry WHERE opened_by IN (\(releases))"
        let decided = try rows.count(
            """
            SELECT COUNT(*) FROM screening_record
             WHERE hit_id IN (SELECT id FROM screening_hit WHERE entry_id IN (\(made)))
            """)
        if decided > 0 { throw GovernanceRefusal.usedSince(String(importID)) }
        try hits.remove("entry_id IN (\(made))")
        try rows.run("DELETE FROM screening_name WHERE entry_id IN (\(made))")
        var records = try rows.run("DELETE FROM screening_entry WHERE opened_by IN (\(releases))")
        records += try rows.run("UPDATE screening_entry SET closed_by = NULL WHERE closed_by IN (\(releases))")
        try rows.run("DELETE FROM screening_release WHERE import_id = \(importID)")
        return records
    }
}
