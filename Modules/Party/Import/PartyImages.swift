import Governance
import Storage

/// Parties as they were before an import replaced them: each as the fields of our own export, so that taking back is
/// reading a row again.
enum PartyImages {
    private static let separator: Character = "\u{1f}"

    /// Keeps the parties named in a table, except those that the same import made.
    static func keep(_ table: SQL, importID: Int64, before firstID: Int64, in rows: Connection) throws {
        // Taking back is not taken back again.
        guard importID > 0 else { return }
        let known = Set(try BeforeImage.all(of: importID, in: rows).map(\.record))
        var images: [(record: String, image: String)] = []
        try PartyExport.each("WHERE p.id IN (SELECT id FROM \(table)) AND p.id < \(firstID)", in: rows) { fields in
            if !known.contains(fields[0]) { images.append((fields[0], fields.joined(separator: String(separator)))) }
        }
        try BeforeImage.keep(images, importID: importID, in: rows)
    }

    /// A statement that answers the ids of the parties that an import changed, or that its being taken back changes.
    static func parties(of importID: Int64) -> SQL {
        "SELECT id FROM party WHERE code IN (\(BeforeImage.records(of: abs(importID))))"
    }

    static func fields(of image: String) -> [String] {
        image.split(separator: separator, omittingEmptySubsequences: false).map(String.init)
    }
}
