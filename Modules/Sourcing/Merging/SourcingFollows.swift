import Gate
import Party
import Storage
import Vocabulary

/// How what purchasing knows follows when parties are merged. A party is a candidate once: where both are, the one that
/// is further goes on with the survivor, and the other stays on record with the merged party.
package struct SourcingFollows: FollowsMerge {
    package init() {}

    package var ways: [MergeWay] { [MergeWay("sourcing_candidate", .chosen)] }

    /// A candidate is named by its crossing.
    package func choose(_ move: MergeMove) throws {
        let reference = try move.number(of: "sourcing_candidate")
        try move.rows.run(
            """
            INSERT INTO merge_moved (reference, cluster, from_party, to_party, row_id, row_key)
            WITH standing AS (
                SELECT c.crossing_id, c.party_id, m.new_party AS target, m.cluster, m.place, c.state
                  FROM merge_map m JOIN sourcing_candidate c ON c.party_id = m.old_party
                UNION ALL
                SELECT c.crossing_id, c.party_id, s.new_party, s.cluster, 0, c.state
                  FROM (SELECT DISTINCT new_party, cluster FROM merge_map) AS s
                  JOIN sourcing_candidate c ON c.party_id = s.new_party
            ), ordered AS (
                SELECT crossing_id, party_id, target, cluster, place,
                       ROW_NUMBER() OVER (
                           PARTITION BY target
                           ORDER BY CASE state WHEN 'approved' THEN 0 WHEN 'candidate' THEN 1 WHEN 'rejected' THEN 2
                                               ELSE 3 END, place) AS turn
                  FROM standing
            )
            SELECT CAST(\(reference) AS BIGINT), cluster, party_id, target, crossing_id, CAST(NULL AS TEXT)
              FROM ordered WHERE turn = 1 AND place > 0
            UNION ALL
            SELECT CAST(\(reference) AS BIGINT), own.cluster, own.party_id, best.party_id, own.crossing_id,
                   CAST(NULL AS TEXT)
              FROM ordered own JOIN ordered best ON best.target = own.target AND best.turn = 1
             WHERE own.place = 0 AND own.turn > 1
            """)
    }

    /// What was ordered since of a party that is our supplier only by the crossing that goes back.
    package func gatherLate(_ move: MergeMove) throws {
        let reference = try move.number(of: "sourcing_purchase_line")
        try move.rows.run(
            """
            INSERT INTO merge_moved (reference, cluster, from_party, to_party, row_id, row_key)
            SELECT CAST(\(reference) AS BIGINT), h.cluster, h.from_party, h.to_party, l.id, CAST(NULL AS TEXT)
              FROM (\(try GateFollows.leaving(.purchase, move))) AS h
              JOIN sourcing_purchase_line l ON l.party_id = h.from_party
             WHERE NOT EXISTS (SELECT 1 FROM merge_moved y WHERE y.reference = \(reference) AND y.row_id = l.id)
            """)
    }

    package func prepare(_ move: MergeMove) throws -> () throws -> Void {
        { try carry(move) }
    }

    /// Two that change places stand aside for a moment. The columns come from the schema, so that none is lost.
    private func carry(_ move: MergeMove) throws {
        let rows = move.rows
        let reference = try move.number(of: "sourcing_candidate")
        let table = try rows.tables().first { $0.name == "sourcing_candidate" }
        let columns = table?.columns.map(\.name).filter { $0 != "party_id" } ?? []
        let list = columns.joined(separator: ", ")
        try rows.run(
            "CREATE TEMPORARY TABLE IF NOT EXISTS sourcing_moving AS SELECT * FROM sourcing_candidate WHERE 1 = 0")
        try rows.run("DELETE FROM sourcing_moving")
        let moving = try rows.run(
            SQL(
                """
                INSERT INTO sourcing_moving (party_id, \(list))
                SELECT x.to_party, \(columns.map { "c.\($0)" }.joined(separator: ", "))
                  FROM merge_moved x
                  JOIN sourcing_candidate c ON c.crossing_id = x.row_id AND c.party_id = x.from_party
                 WHERE x.reference = $1
                """, [.int(reference)]))
        guard moving > 0 else { return }
        try rows.run("DELETE FROM sourcing_candidate WHERE crossing_id IN (SELECT crossing_id FROM sourcing_moving)")
        try rows.run(
            SQL("INSERT INTO sourcing_candidate (party_id, \(list)) SELECT party_id, \(list) FROM sourcing_moving", []))
    }
}
