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

    /// The records that an import replaced, with their images.
    package static func all(of importID: Int64, in rows: Connection) throws -> [(record: String, image: String)] {
        try rows.rows(
            "SELECT record, image FROM governance_before_image WHERE import_id = \(importID) ORDER BY record"
        ) { ($0.text(0), $0.text(1)) }
    }
}
