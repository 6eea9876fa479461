import Storage

/// What a record looked like before an import replaced it, kept so that the import can be taken back.
package enum BeforeImage {
    /// Keeps the image of a record, the first one of an import only.
    package static func keep(_ image: String, of record: String, importID: Int64, in rows: Connection) throws {
        try rows.run(
            """
            INSERT INTO governance_before_image (import_id, record, image)
            VALUES (\(importID), \(record), \(image)) ON CONFLICT (import_id, record) DO NOTHING
            """)
    }

    /// Keeps the images of many records, of which none has been kept for this import.
    package static func keep(
        _ images: [(record: String, image: String)], importID: Int64, in rows: Connection
    ) throws {
        guard !images.isEmpty else { return }
        try rows.bulk { bulk in
            let load = try bulk.into("governance_before_image", ["import_id", "record", "image"])
            for (record, image) in images {
                load.int(importID)
                load.text(record)
                load.text(image)
                try load.endRow()
            }
        }
    }

    /// The records that an import replaced, with their images.
    package static func all(of importID: Int64, in rows: Connection) throws -> [(record: String, image: String)] {
        try rows.rows(
            "SELECT record, image FROM governance_before_image WHERE import_id = \(importID) ORDER BY record"
        ) { ($0.text(0), $0.text(1)) }
    }

    /// The records that an import replaced, as a part of a larger question.
    package static func records(of importID: Int64) -> SQL {
        "SELECT record FROM governance_before_image WHERE import_id = \(importID)"
    }

    /// Whether a later import of the kind, which still stands, replaced a record that this one replaced or brought.
    /// - Parameter brought: the question for the records that this one brought.
    package static func isReplacedSince(
        _ importID: Int64, kind: String, brought: SQL, in rows: Connection
    ) throws -> Bool {
        try rows.count(
            """
            SELECT COUNT(*) FROM governance_before_image b
              JOIN governance_import i ON i.id = b.import_id AND i.kind = \(kind) AND i.undone_at IS NULL
             WHERE b.import_id > \(importID) AND (b.record IN (\(records(of: importID))) OR b.record IN (\(brought)))
            """) > 0
    }
}
