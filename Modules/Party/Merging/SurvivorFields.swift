import Storage

/// Each empty field of the survivor is filled from the merged parties, the latest record first; what it has already
/// stays, and what differs is kept on record in the row of the merged party.
enum SurvivorFields {
    /// The columns that are filled together, where none of them is there: half an address of one and half of another would
    /// be wrong.
    static let fields: [(name: String, columns: [String])] = [
        ("name_kana", ["name_kana", "kana_key"]), ("country", ["country"]),
        ("address", ["address", "postal_code"]), ("language", ["language"]), ("birth_date", ["birth_day"]),
        ("note", ["note"]), ("origin", ["origin_id"]),
    ]

    /// Writes down which field of the survivor each cluster of a plan will fill, and from whom.
    static func plan(_ plan: Int64, in rows: Connection) throws {
        for (name, columns) in fields {
            guard let first = columns.first else { continue }
            let isEmpty = columns.map { "q.\($0) IS NULL" }.joined(separator: " AND ")
            try rows.run(
                SQL(
                    """
                    INSERT INTO party_merge_fill (plan_id, cluster, field, from_party_id)
                    SELECT CAST($1 AS BIGINT), cluster, CAST($2 AS TEXT), id
                      FROM (SELECT m.cluster, p.id,
                                   ROW_NUMBER() OVER (PARTITION BY m.cluster ORDER BY p.created_at DESC, m.place) AS turn
                              FROM party_merge_member s JOIN party q ON q.id = s.party_id
                              JOIN party_merge_member m ON m.plan_id = s.plan_id AND m.cluster = s.cluster AND m.place > 0
                              JOIN party p ON p.id = m.party_id
                             WHERE s.plan_id = $3 AND s.place = 0 AND \(isEmpty) AND p.\(first) IS NOT NULL)
                           AS candidates
                     WHERE turn = 1
                    """, [.int(plan), .text(name), .int(plan)]))
        }
    }

    /// Fills them.
    static func fill(_ plan: Int64, in rows: Connection) throws {
        for (name, columns) in fields {
            let assignments = columns.map { "\($0) = p.\($0)" }.joined(separator: ", ")
            let isEmpty = columns.map { "party.\($0) IS NULL" }.joined(separator: " AND ")
            try rows.run(
                SQL(
                    """
                    UPDATE party SET \(assignments)
                      FROM (SELECT DISTINCT cluster, new_party FROM merge_map) AS c
                      JOIN party_merge_fill f ON f.plan_id = $1 AND f.cluster = c.cluster AND f.field = $2
                      JOIN party p ON p.id = f.from_party_id
                     WHERE party.id = c.new_party AND \(isEmpty)
                    """, [.int(plan), .text(name)]))
        }
    }

    /// Empties them again, unless somebody has written something else since.
    static func empty(_ plan: Int64, in rows: Connection) throws {
        for (name, columns) in fields {
            guard let first = columns.first else { continue }
            let assignments = columns.map { "\($0) = NULL" }.joined(separator: ", ")
            try rows.run(
                SQL(
                    """
                    UPDATE party SET \(assignments)
                      FROM (SELECT DISTINCT cluster, new_party FROM merge_map) AS c
                      JOIN party_merge_fill f ON f.plan_id = $1 AND f.cluster = c.cluster AND f.field = $2
                      JOIN party p ON p.id = f.from_party_id
                     WHERE party.id = c.new_party AND party.\(first) = p.\(first)
                    """, [.int(plan), .text(name)]))
        }
    }
}
