import Party
import Storage
import Vocabulary

/// How what the gate knows of a party follows when it is merged.
///
/// Behind the gate of a side a party stands once. Where both stand there, the crossing that is further goes on with the
/// survivor; the other stays on record with the merged party and counts neither as a return nor as a loss.
package struct GateFollows: FollowsMerge {
    package init() {}

    package var ways: [MergeWay] {
        [
            MergeWay("gate_crossing", .chosen), MergeWay("gate_judgement", .unites),
            MergeWay("gate_decision", "survivor_id", .stays("what the receiver has said, under its hash")),
        ]
    }

    /// Who was accepted weighs more than who waits.
    package func weigh(in rows: Connection) throws {
        try rows.run(
            """
            INSERT INTO merge_weight (party_id, weight)
            SELECT c.party_id, CASE c.state WHEN 'accepted' THEN 2 ELSE 1 END
              FROM merge_candidate m JOIN gate_crossing c ON c.party_id = m.party_id
             WHERE c.state <> 'returned'
            """)
    }

    package func choose(_ move: MergeMove) throws {
        let reference = try move.number(of: "gate_crossing")
        try move.rows.run(
            """
            INSERT INTO merge_moved (reference, cluster, from_party, to_party, row_id, row_key)
            SELECT CAST(\(reference) AS BIGINT), m.cluster, m.old_party, m.new_party, c.id, CAST(NULL AS TEXT)
              FROM merge_map m JOIN gate_crossing c ON c.party_id = m.old_party
             WHERE c.state = 'returned'
            """)
        try move.rows.run(
            """
            INSERT INTO merge_moved (reference, cluster, from_party, to_party, row_id, row_key)
            WITH standing AS (
                SELECT c.id, c.party_id, c.side, m.new_party AS target, m.cluster, m.place,
                       CASE c.state WHEN 'accepted' THEN 0 ELSE 1 END AS distance
                  FROM merge_map m JOIN gate_crossing c ON c.party_id = m.old_party
                 WHERE c.state <> 'returned'
                UNION ALL
                SELECT c.id, c.party_id, c.side, s.new_party, s.cluster, 0,
                       CASE c.state WHEN 'accepted' THEN 0 ELSE 1 END
                  FROM (SELECT DISTINCT new_party, cluster FROM merge_map) AS s
                  JOIN gate_crossing c ON c.party_id = s.new_party
                 WHERE c.state <> 'returned'
            ), ordered AS (
                SELECT id, party_id, side, target, cluster, place,
                       ROW_NUMBER() OVER (PARTITION BY target, side ORDER BY distance, place, id) AS turn
                  FROM standing
            )
            SELECT CAST(\(reference) AS BIGINT), cluster, party_id, target, id, CAST(NULL AS TEXT)
              FROM ordered WHERE turn = 1 AND place > 0
            UNION ALL
            SELECT CAST(\(reference) AS BIGINT), own.cluster, own.party_id, best.party_id, own.id, CAST(NULL AS TEXT)
              FROM ordered own
              JOIN ordered best ON best.target = own.target AND best.side = own.side AND best.turn = 1
             WHERE own.place = 0 AND own.turn > 1
            """)
    }

    package func prepare(_ move: MergeMove) throws -> () throws -> Void {
        let seals = Seals(Crossing.shape, move)
        try seals.check()
        return {
            try carryCrossings(move)
            try seals.renew()
        }
    }

    /// Survivors that do not stand behind the gate of a side any more once a merge is undone, and the party to which
    /// their crossing goes back: whatever came since because of it goes along. `from_party`, `to_party`, `cluster`.
    ///
    /// The questions stand one in the other, not side by side: SQLite would begin a join at the wrong end and read every
    /// crossing that moves once for each survivor.
    package static func leaving(_ side: Side, _ move: MergeMove) throws -> SQL {
        let reference = try move.number(of: "gate_crossing")
        return """
            SELECT g.from_party, g.to_party, g.cluster
              FROM (SELECT x.from_party, x.to_party, x.cluster,
                           ROW_NUMBER() OVER (PARTITION BY x.from_party
                                              ORDER BY CASE c.state WHEN 'returned' THEN 1 ELSE 0 END, c.id DESC) AS turn
                      FROM merge_moved x JOIN gate_crossing c ON c.id = x.row_id
                     WHERE x.reference = \(reference) AND c.side = \(side)
                       AND x.from_party IN (SELECT new_party FROM merge_map)
                       AND NOT EXISTS (
                           SELECT 1 FROM gate_crossing o
                            WHERE o.party_id = x.from_party AND o.side = c.side AND NOT EXISTS (
                                  SELECT 1 FROM merge_moved y WHERE y.reference = \(reference) AND y.row_id = o.id))
                       AND NOT EXISTS (
                           SELECT 1 FROM gate_crossing o
                            WHERE o.side = c.side
                              AND o.party_id IN (SELECT m.old_party FROM merge_map m WHERE m.new_party = x.from_party)
                              AND EXISTS (SELECT 1 FROM merge_moved y
                                           WHERE y.reference = \(reference) AND y.row_id = o.id
                                             AND y.to_party = x.from_party))) AS g
             WHERE g.turn = 1
            """
    }

    /// Two that change places are closed for the moment in which both would stand with one party.
    private func carryCrossings(_ move: MergeMove) throws {
        let rows = move.rows
        let reference = try move.number(of: "gate_crossing")
        try rows.run("CREATE TEMPORARY TABLE IF NOT EXISTS gate_moving (id BIGINT PRIMARY KEY, state TEXT NOT NULL)")
        try rows.run("DELETE FROM gate_moving")
        let moving = try rows.run(
            """
            INSERT INTO gate_moving (id, state)
            SELECT c.id, c.state FROM merge_moved x JOIN gate_crossing c ON c.id = x.row_id
             WHERE x.reference = \(reference) AND c.state <> 'returned' AND EXISTS (
                   SELECT 1 FROM gate_crossing o
                    WHERE o.party_id = x.to_party AND o.side = c.side AND o.state <> 'returned')
            """)
        if moving > 0 {
            try rows.run(
                "UPDATE gate_crossing SET state = 'returned', closed_as = id WHERE id IN (SELECT id FROM gate_moving)")
        }
        try move.carry("gate_crossing")
        if moving > 0 {
            try rows.run(
                "UPDATE gate_crossing SET state = g.state, closed_as = 0 FROM gate_moving g WHERE gate_crossing.id = g.id"
            )
        }
    }
}
