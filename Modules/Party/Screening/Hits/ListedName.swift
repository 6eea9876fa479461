import Storage
import Vocabulary

/// One name that is listed now, with what the list says of whom it is.
struct ListedName: Sendable {
    let id: Int64
    let name: String
    let strength: WatchEntry.Strength
    let entry: Int64
    /// `OFAC-SDN:36`
    let matter: String
    let kind: WatchEntry.Kind?
    let countries: [String]
    let birthYear: Int64?
    /// In thousandths.
    let threshold: Int64
    /// As of when the list was drawn up.
    let dated: Day
}

/// Names in force, all of them or those of some ids.
struct ListedNames: Query {
    var filter: SQL = "TRUE"

    var sql: SQL {
        """
        SELECT n.id, n.name, n.strength, e.id, l.code, e.entry, e.kind, e.country, e.birth_year, l.threshold, r.dated
          FROM party_watch_name n
          JOIN party_watch_entry e ON e.id = n.entry_id AND e.closed_by IS NULL
          JOIN party_watch_list l ON l.id = e.list_id
          JOIN party_watch_release r ON r.id = (SELECT MAX(x.id) FROM party_watch_release x WHERE x.list_id = l.id)
         WHERE \(filter)
         ORDER BY n.id NULLS FIRST
        """
    }

    func decode(_ row: Row) throws -> ListedName {
        ListedName(
            id: row.int(0), name: row.text(1), strength: try row.word(2), entry: row.int(3),
            matter: "\(row.text(4)):\(row.text(5))", kind: row.isNull(6) ? nil : try row.word(6),
            countries: (row.optionalText(7) ?? "").split(separator: " ").map(String.init),
            birthYear: row.optionalInt(8), threshold: row.int(9), dated: row.day(10))
    }
}
