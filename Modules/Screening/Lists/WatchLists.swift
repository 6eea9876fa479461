import Storage
import Vocabulary

/// The watch lists in the rows.
enum WatchLists {
    static func of(_ code: String, in rows: Connection) throws -> WatchList? {
        try rows.first("SELECT id, code, threshold FROM screening_list WHERE code = \(code)") {
            WatchList(id: $0.id(0), code: $0.text(1), threshold: $0.int(2))
        }
    }

    /// Whether anything is listed at all: without lists screening costs one look.
    static func areEmpty(in rows: Connection) throws -> Bool {
        try rows.first("SELECT 1 FROM screening_word LIMIT 1") { $0.int(0) } == nil
    }
}

/// A list with its last release, for people.
package struct WatchListLine: Sendable, Equatable {
    package let list: WatchList
    /// As of which day its last release was drawn up, and when it came in.
    package let dated: Day
    package let importedOn: Day
    package let importID: Int64
    package let entries: Int64
    package let names: Int64
    /// The SHA-256 of the file; nil where the import is gone.
    package let digest: Digest?
    /// Possible hits that wait for a decision.
    package let waiting: Int64
}

/// All lists by code.
struct WatchListLines: Query {
    var sql: SQL {
        """
        SELECT l.id, l.code, l.threshold, r.dated, r.day, r.import_id,
               (SELECT COUNT(*) FROM screening_entry e WHERE e.list_id = l.id AND e.closed_by IS NULL),
               (SELECT COUNT(*) FROM screening_entry e JOIN screening_name n ON n.entry_id = e.id
                 WHERE e.list_id = l.id AND e.closed_by IS NULL),
               i.digest,
               (SELECT COUNT(*) FROM screening_hit h JOIN screening_entry e ON e.id = h.entry_id
                 WHERE h.state = 'possible' AND e.list_id = l.id)
          FROM screening_list l
          JOIN screening_release r ON r.id = (SELECT MAX(x.id) FROM screening_release x WHERE x.list_id = l.id)
          LEFT JOIN governance_import i ON i.id = r.import_id
         ORDER BY l.code
        """
    }

    func decode(_ row: Row) throws -> WatchListLine {
        var row = row.inTurn()
        return try WatchListLine(
            list: WatchList(id: row.id(), code: row.text(), threshold: row.int()), dated: row.day(),
            importedOn: row.day(), importID: row.int(), entries: row.int(), names: row.int(),
            digest: row.optionalDigest(), waiting: row.int())
    }
}
