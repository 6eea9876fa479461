import Storage

/// What a record looked like before an import replaced it, kept so that the import can be taken back.
package enum BeforeImage {
    /// Keeps the image of a record, the first one of an import only.
    package static func keep(_ image: Image, of record: Subject, importID: Int64, in rows: Connection) throws {
        try rows.run(
            """
            INSERT INTO governance_before_image (import_id, kind, record, image)
            VALUES (\(importID), \(record.kind.rawValue), \(record.code), \(image.lines))
            ON CONFLICT (import_id, kind, record) DO NOTHING
            """)
    }

    /// Keeps images of many records of which the import has kept none yet.
    package static func keep(_ images: [(record: Subject, image: Image)], importID: Int64, in rows: Connection) throws {
        guard !images.isEmpty else { return }
        try rows.bulk { bulk in
            let load = try bulk.into("governance_before_image", ["import_id", "kind", "record", "image"])
            for (record, image) in images {
                load.int(importID)
                load.text(record.kind.rawValue)
                load.text(record.code)
                load.text(image.lines)
                try load.endRow()
            }
        }
    }

    /// The records of a kind that an import replaced, as a part of a larger question.
    package static func records(of importID: Int64, _ kind: Subject.Kind) -> SQL {
        "SELECT record FROM governance_before_image WHERE import_id = \(importID) AND kind = \(kind.rawValue)"
    }

    /// The records that an import replaced, with their images.
    package static func all(of importID: Int64, in rows: Connection) throws -> [(record: String, image: Image)] {
        try rows.rows(
            "SELECT record, image FROM governance_before_image WHERE import_id = \(importID) ORDER BY record"
        ) { ($0.text(0), Image(lines: $0.text(1))) }
    }

    /// Refuses where a later import that still stands replaced a record of a kind that this one replaced or brought.
    /// - Parameter brought: the question for the records that this one brought.
    /// - Throws: ``GovernanceRefusal/changedSince(importID:)``, which names the latest of them.
    package static func refuseReplaced(
        since importID: Int64, _ kind: Subject.Kind, brought: SQL, in rows: Connection
    ) throws {
        let later = try rows.first(
            """
            SELECT b.import_id FROM governance_before_image b
              JOIN governance_import i ON i.id = b.import_id AND i.undone_at IS NULL
             WHERE b.import_id > \(importID) AND b.kind = \(kind.rawValue)
               AND (b.record IN (\(records(of: importID, kind))) OR b.record IN (\(brought)))
             ORDER BY b.import_id DESC LIMIT 1
            """
        ) { $0.int(0) }
        if let later { throw GovernanceRefusal.changedSince(importID: later) }
    }

    /// Refuses where an import that still stands replaced one of some records since a plan was applied.
    /// - Throws: ``GovernanceRefusal/changedSince(importID:)``, which names the latest of them.
    package static func refuseReplaced(
        sinceApplied plan: Int64, _ kind: Subject.Kind, _ wanted: SQL, in rows: Connection
    ) throws {
        let later =
            try rows.first(
                """
                SELECT MAX(b.import_id) FROM governance_before_image b
                  JOIN governance_import i ON i.id = b.import_id AND i.undone_at IS NULL
                 WHERE b.kind = \(kind.rawValue) AND b.record IN (\(wanted))
                   AND (SELECT MIN(a.id) FROM governance_audit a
                     WHERE a.kind = 'import' AND a.subject = CAST(b.import_id AS TEXT))
                   > (SELECT MIN(a.id) FROM governance_audit a
                       WHERE a.kind = 'plan' AND a.subject = \(String(plan)) AND a.action LIKE '%.apply')
                """
            ) { $0.optionalInt(0) } ?? nil
        if let later { throw GovernanceRefusal.changedSince(importID: later) }
    }

    /// The plans that were applied after an import, by the record and not by the clock, as a part of a larger question: their
    /// numbers as text.
    package static func plansApplied(since importID: Int64) -> SQL {
        """
        SELECT p.subject FROM governance_audit p
         WHERE p.kind = 'plan' AND p.action LIKE '%.apply'
           AND p.id > (SELECT MIN(a.id) FROM governance_audit a
                        WHERE a.kind = 'import' AND a.subject = \(String(importID)))
        """
    }

    /// What the records say in some fields that imports after one would put back if they were taken back, with the
    /// latest import for each.
    package static func named(
        in fields: [String], since importID: Int64, in rows: Connection
    ) throws -> [String: Int64] {
        var named: [String: Int64] = [:]
        for field in fields {
            try rows.stream(
                """
                SELECT b.import_id, b.image FROM governance_before_image b
                  JOIN governance_import i ON i.id = b.import_id AND i.undone_at IS NULL
                 WHERE b.import_id > \(importID) AND b.image LIKE \("%\(field)%")
                """
            ) { row in
                guard let value = Image(lines: row.text(1))[field] else { return }
                named[value] = max(named[value] ?? 0, row.int(0))
            }
        }
        return named
    }

    /// Refuses where a later import that still stands would put back a record that names what is about to go.
    /// - Parameters:
    ///   - fields: where records name it.
    ///   - going: the names under which they do.
    /// - Throws: ``GovernanceRefusal/changedSince(importID:)``, which names the latest of them.
    package static func refuseNamed(
        in fields: [String], _ going: some Sequence<String>, since importID: Int64, in rows: Connection
    ) throws {
        let named = try named(in: fields, since: importID, in: rows)
        guard !named.isEmpty else { return }
        if let later = going.compactMap({ named[$0] }).max() {
            throw GovernanceRefusal.changedSince(importID: later)
        }
    }
}
