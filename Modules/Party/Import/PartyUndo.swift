import Governance
import Interchange
import Storage
import Vocabulary

/// Takes an import of parties back: those that it made go, those that it replaced become what they were.
enum PartyUndo {
    /// - Throws: ``GovernanceRefusal/usedSince(_:)`` where documents or touches stand on a party that would go, or a
    ///   later import has changed one: its pictures of the past would bring back what is taken back here.
    static func undo(_ importID: Int64, _ deed: Deed) throws -> Int {
        let isReplaced = try BeforeImage.isReplacedSince(
            importID, .party, brought: "SELECT code FROM party WHERE import_id = \(importID)", in: deed.rows)
        if isReplaced { throw GovernanceRefusal.usedSince(String(importID)) }
        return try restore(importID, deed) + removeMade(by: importID, deed)
    }

    /// Removes the parties that an import made; how many they were.
    /// - Throws: ``GovernanceRefusal/usedSince(_:)``.
    static func removeMade(by importID: Int64, _ deed: Deed) throws -> Int {
        let rows = deed.rows
        try refuseMerged(by: importID, in: rows)
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

    /// What an import brought or changed cannot be told apart while it is part of another party, or has others as parts.
    /// - Throws: ``GovernanceRefusal/usedSince(_:)``.
    static func refuseMerged(by importID: Int64, in rows: Connection) throws {
        let merged = try rows.first(
            """
            SELECT p.code FROM party_merge_cluster c
              JOIN party_merge_member m ON m.plan_id = c.plan_id AND m.cluster = c.cluster
              JOIN party p ON p.id = m.party_id
             WHERE c.state = 'merged' AND (p.import_id = \(importID)
                   OR p.code IN (\(BeforeImage.records(of: importID, .party)))
                   OR p.id IN (SELECT party_id FROM party_card_addition WHERE import_id = \(importID)))
             ORDER BY p.code LIMIT 1
            """
        ) { $0.text(0) }
        if let merged { throw GovernanceRefusal.usedSince(merged) }
    }

    private static func restore(_ importID: Int64, _ deed: Deed) throws -> Int {
        let images = try BeforeImage.all(of: importID, in: deed.rows)
        guard !images.isEmpty else { return 0 }
        let map = try ColumnMap(header: PartyExport.columns, columns: PartyImport.columns)
        let session = ImportSession(undoing: importID, deed, columns: PartyImport.columns)
        let batch = RowBatch(map)
        let now = try FurtherDetails.read(of: PartyImages.parties(of: importID), in: deed.rows)
        var importer = try PartyImport(session)
        var start = images.startIndex
        while start < images.endIndex {
            let end = min(start + RowBatch.capacity, images.endIndex)
            for image in images[start..<end] { batch.append(fields: PartyImages.fields(of: image.image)) }
            try importer.take(batch)
            batch.clear()
            start = end
        }
        try importer.finish()
        for image in images {
            let further = FurtherDetails(image.image).keeping(now[image.record])
            try further.restore(to: image.record, in: deed.rows)
        }
        return images.count
    }
}
