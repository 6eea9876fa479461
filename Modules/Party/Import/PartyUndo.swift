import Governance
import Interchange
import Storage
import Vocabulary

/// Takes an import of parties back: those that it made go, those that it replaced become what they were.
enum PartyUndo {
    /// - Throws: ``GovernanceRefusal/usedSince(_:)`` where documents or touches stand on a party that would go,
    ///   ``GovernanceRefusal/changedSince(importID:)`` where a later import has changed one: its pictures of the past
    ///   would bring back what is taken back here.
    static func undo(_ importID: Int64, _ deed: Deed) throws -> Int {
        try BeforeImage.refuseReplaced(
            since: importID, .party, brought: "SELECT code FROM party WHERE import_id = \(importID)", in: deed.rows)
        return try restore(importID, deed) + removeMade(by: importID, deed)
    }

    /// Removes the parties that an import made; how many they were.
    /// - Throws: ``GovernanceRefusal/usedSince(_:)``.
    static func removeMade(by importID: Int64, _ deed: Deed) throws -> Int {
        let rows = deed.rows
        try refuseMerged(by: importID, in: rows)
        try refuseNamed(by: importID, in: rows)
        let made: SQL = "SELECT id FROM party WHERE import_id = \(importID)"
        do {
            return try rows.savepoint {
                try deed.announce(PartiesGone(importID: importID))
                try Confirmations.takeBack(importID: importID, in: rows)
                try rows.run("DELETE FROM party_relation WHERE party_id IN (\(made))")
                try rows.run("DELETE FROM party_contact_point WHERE party_id IN (\(made))")
                try rows.run("DELETE FROM party_identifier WHERE party_id IN (\(made))")
                try rows.run("DELETE FROM party_role WHERE party_id IN (\(made))")
                try rows.run("DELETE FROM party_tag WHERE party_id IN (\(made))")
                return try rows.run("DELETE FROM party WHERE import_id = \(importID)")
            }
        } catch StorageRefusal.constraint {
            throw GovernanceRefusal.usedSince(String(importID))
        }
    }

    /// Documents name a party by its number, other parties by its code.
    private static func refuseNamed(by importID: Int64, in rows: Connection) throws {
        let made = try rows.rows("SELECT id, code FROM party WHERE import_id = \(importID)") {
            (id: String($0.int(0)), code: $0.text(1))
        }
        try BeforeImage.refuseNamed(in: ["party_id"], made.map(\.id), since: importID, in: rows)
        try BeforeImage.refuseNamed(in: ["works_for", "office_at"], made.map(\.code), since: importID, in: rows)
    }

    /// What an import brought or changed cannot be told apart once it has become part of another party, or has others as
    /// parts.
    /// - Throws: ``MergeRefusal/mergedSince(_:)``.
    static func refuseMerged(by importID: Int64, in rows: Connection) throws {
        let merged = try rows.first(
            """
            SELECT p.code FROM party_merge_cluster c
              JOIN party_merge_member m ON m.plan_id = c.plan_id AND m.cluster = c.cluster
              JOIN party p ON p.id = m.party_id
              JOIN governance_plan g ON g.id = c.plan_id
             WHERE (g.import_id > \(importID)
                    OR CAST(g.id AS TEXT) IN (\(BeforeImage.plansApplied(since: importID)))) AND c.state = 'merged' AND (p.import_id = \(importID)
                   OR p.code IN (\(BeforeImage.records(of: importID, .party)))
                   OR p.id IN (SELECT party_id FROM party_card_addition WHERE import_id = \(importID)))
             ORDER BY p.code LIMIT 1
            """
        ) { $0.text(0) }
        if let merged { throw MergeRefusal.mergedSince(merged) }
    }

    private static func restore(_ importID: Int64, _ deed: Deed) throws -> Int {
        let kept = try BeforeImage.all(of: importID, in: deed.rows)
        let images = kept.filter { $0.image["name"] != nil }
        // The others are of codes of merged parties.
        for (code, image) in kept where image["name"] == nil {
            try deed.rows.run(
                "UPDATE party SET source_digest = \(image.number("source_digest")) WHERE code = \(code)")
        }
        guard !images.isEmpty else { return 0 }
        let map = try ColumnMap(header: PartyExport.columns, columns: PartyImport.columns)
        let session = ImportSession(undoing: importID, deed, columns: PartyImport.columns)
        let batch = RowBatch(map)
        let now = try FurtherDetails.read(of: PartyImages.parties(of: importID), in: deed.rows)
        let roles = try roles(changedBy: importID, in: deed.rows)
        var importer = try PartyImport(session)
        var start = images.startIndex
        while start < images.endIndex {
            let end = min(start + RowBatch.capacity, images.endIndex)
            var digests: [String: Int64?] = [:]
            for (code, image) in images[start..<end] {
                batch.append(fields: PartyImages.fields(of: image))
                digests.updateValue(image.number("source_digest"), forKey: code)
            }
            importer.restoring = digests
            try importer.take(batch)
            batch.clear()
            start = end
        }
        try importer.finish()
        for image in images {
            let further = FurtherDetails(image.image).keeping(now[image.record])
            try further.restore(to: image.record, in: deed.rows)
        }
        let left = Set(try self.roles(changedBy: importID, in: deed.rows).map { "\($0.party) \($0.role)" })
        let gone = roles.filter { !left.contains("\($0.party) \($0.role)") }
        if !gone.isEmpty { try deed.announce(RolesTakenBack(importID: importID, roles: gone)) }
        return images.count
    }

    private static func roles(
        changedBy importID: Int64, in rows: Connection
    ) throws -> [(party: ID<Party>, role: PartyRole)] {
        try rows.rows(
            """
            SELECT party_id, role FROM party_role WHERE party_id IN (\(PartyImages.parties(of: importID)))
             ORDER BY party_id, role
            """
        ) { (party: $0.id(0), role: try $0.word(1)) }
    }
}
