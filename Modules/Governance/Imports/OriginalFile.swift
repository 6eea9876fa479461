import Storage
import Vocabulary

/// A file as it came in (原本), piece by piece: what a list said on the day it was published.
package struct OriginalFile {
    private static let piece = 256 << 10
    let importID: Int64

    package init(importID: Int64) {
        self.importID = importID
    }

    func keep(_ bytes: [UInt8], in rows: Connection) throws {
        var start = 0
        while start < bytes.count {
            let end = min(start + Self.piece, bytes.count)
            try rows.run(
                """
                INSERT INTO governance_import_file (import_id, place, bytes)
                VALUES (\(importID), \(start), \(SQLValue.blob(Array(bytes[start..<end]))))
                """)
            start = end
        }
    }

    func remove(in rows: Connection) throws {
        try rows.run("DELETE FROM governance_import_file WHERE import_id = \(importID)")
    }

    /// Calls the body with each piece, in their order; false where nothing was kept.
    package func each(in rows: Connection, _ body: (UnsafeRawBufferPointer) throws -> Void) throws -> Bool {
        var isKept = false
        try rows.stream("SELECT bytes FROM governance_import_file WHERE import_id = \(importID) ORDER BY place") {
            try $0.blob(0).withUnsafeBytes(body)
            isKept = true
        }
        return isKept
    }
}
