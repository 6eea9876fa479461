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
          FROM screening_name n
          JOIN screening_entry e ON e.id = n.entry_id AND e.closed_by IS NULL
          JOIN screening_list l ON l.id = e.list_id
          JOIN screening_release r ON r.id = (SELECT MAX(x.id) FROM screening_release x WHERE x.list_id = l.id)
         WHERE \(filter)
         ORDER BY n.id NULLS FIRST
        """
    }

    func decode(_ row: Row) throws -> ListedName {
        var row = row.inTurn()
        return try ListedName(
            id: row.int(), name: row.text(), strength: row.word(), entry: row.int(),
            matter: "\(row.text()):\(row.text())", kind: row.optionalWord(),
            countries: (row.optionalText() ?? "").split(separator: " ").map(String.init),
            birthYear: row.optionalInt(), threshold: row.int(), dated: row.day())
    }
}
