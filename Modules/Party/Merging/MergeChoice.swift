import Storage

/// Which rows follow: they are put into `merge_moved`.
enum MergeChoice {
    private static let into = "INSERT INTO merge_moved (reference, cluster, from_party, to_party, row_id, row_key)"

    /// Every row of the merged parties.
    static func all(_ reference: PartyReference, _ number: Int64, in rows: Connection) throws {
        try rows.run(
            SQL(
                """
                \(into)
                SELECT CAST($1 AS BIGINT), m.cluster, m.old_party, m.new_party, \(reference.rowID("t")),
                       \(reference.rowKey("t"))
                  FROM merge_map m JOIN \(reference.table) t ON t.\(reference.column) = m.old_party
                """, [.int(number)]))
    }

    /// Of what the merged parties have and the survivor has not, one of a kind: that of the first who has it.
    static func missing(_ reference: PartyReference, _ number: Int64, in rows: Connection) throws {
        let beside = reference.uniqueBeside
        let kinds = beside.map { ", t.\($0)" }.joined()
        let same = beside.map { " AND s.\($0) = t.\($0)" }.joined()
        try rows.run(
            SQL(
                """
                \(into)
                SELECT CAST($1 AS BIGINT), cluster, old_party, new_party, row_id, row_key
                  FROM (SELECT m.cluster, m.old_party, m.new_party, \(reference.rowID("t")) AS row_id,
                               \(reference.rowKey("t")) AS row_key,
                               ROW_NUMBER() OVER (PARTITION BY m.new_party\(kinds) ORDER BY m.place) AS turn
                          FROM merge_map m JOIN \(reference.table) t ON t.\(reference.column) = m.old_party
                         WHERE NOT EXISTS (SELECT 1 FROM \(reference.table) s
                                            WHERE s.\(reference.column) = m.new_party\(same))) AS candidates
                 WHERE turn = 1
                """, [.int(number)]))
    }

    /// The same for a table whose key names two parties: a row follows with both of its ends, or stays. It never comes
    /// to join a party with itself.
    static func pairs(_ reference: PartyReference, _ numbers: [String: Int64], in rows: Connection) throws {
        guard let other = reference.other, reference.column < other || numbers["\(reference.table).\(other)"] == nil,
            let number = numbers["\(reference.table).\(reference.column)"],
            let otherNumber = numbers["\(reference.table).\(other)"]
        else { return }
        let (table, column, key) = (reference.table, reference.column, reference.rowKey("t"))
        let kinds = reference.texts.map { ", t.\($0)" }.joined()
        let same = reference.texts.map { " AND s.\($0) = c.\($0)" }.joined()
        try rows.run(
            """
            CREATE TEMPORARY TABLE IF NOT EXISTS merge_pair (
                first_party BIGINT, second_party BIGINT, first_to BIGINT, second_to BIGINT, first_cluster BIGINT,
                second_cluster BIGINT, row_key TEXT)
            """)
        try rows.run("DELETE FROM merge_pair")
        try rows.run(
            SQL(
                """
                INSERT INTO merge_pair
                SELECT c.first_party, c.second_party, c.first_to, c.second_to, c.first_cluster, c.second_cluster,
                       c.row_key
                  FROM (SELECT t.\(column) AS first_party, t.\(other) AS second_party\(kinds), m.new_party AS first_to,
                               n.new_party AS second_to, m.cluster AS first_cluster, n.cluster AS second_cluster,
                               \(key) AS row_key,
                               ROW_NUMBER() OVER (
                                   PARTITION BY COALESCE(m.new_party, t.\(column)), COALESCE(n.new_party, t.\(other))\(kinds)
                                   ORDER BY COALESCE(m.place, 0) + COALESCE(n.place, 0), t.\(column), t.\(other)) AS turn
                          FROM \(table) t
                          LEFT JOIN merge_map m ON m.old_party = t.\(column)
                          LEFT JOIN merge_map n ON n.old_party = t.\(other)
                         WHERE m.old_party IS NOT NULL OR n.old_party IS NOT NULL) AS c
                 WHERE c.turn = 1 AND COALESCE(c.first_to, c.first_party) <> COALESCE(c.second_to, c.second_party)
                   AND NOT EXISTS (SELECT 1 FROM \(table) s
                                    WHERE s.\(column) = COALESCE(c.first_to, c.first_party)
                                      AND s.\(other) = COALESCE(c.second_to, c.second_party)\(same))
                """, []))
        try rows.run(
            SQL(
                """
                \(into)
                SELECT CAST($1 AS BIGINT), first_cluster, first_party, first_to, second_party, row_key FROM merge_pair
                 WHERE first_to IS NOT NULL
                UNION ALL
                SELECT CAST($2 AS BIGINT), second_cluster, second_party, second_to, first_party, row_key FROM merge_pair
                 WHERE second_to IS NOT NULL
                """, [.int(number), .int(otherNumber)]))
    }
}
