import Governance
import Storage
import Vocabulary

/// The plan that merges parties: what it shows, does, and takes back.
package struct MergePlan: PlanKind {
    package static let word = "merge"
    package static let viewing: Action = "party.view"
    package static let applying: Action = "party.merge.apply"
    package static let undoing: Action = "party.merge.undo"
    package static let columns = [
        "cluster", "state", "survivor", "survivor_name", "rule", "merged", "merged_name", "evidence", "fields",
        "probability", "objection", "because",
    ]

    package init() {}

    package func lines(of plan: Plan, limit: Int, in rows: Connection) throws -> [[String?]] {
        try rows.rows(
            """
            SELECT c.label, c.state, s.code, s.name, c.rule, p.code, p.name, m.evidence,
                   (SELECT string_agg(f.field, ' ') FROM party_merge_fill f
                     WHERE f.plan_id = c.plan_id AND f.cluster = c.cluster AND f.from_party_id = p.id),
                   c.probability_micro, c.objection, c.because
              FROM party_merge_cluster c
              JOIN party_merge_member t ON t.plan_id = c.plan_id AND t.cluster = c.cluster AND t.place = 0
              JOIN party s ON s.id = t.party_id
              JOIN party_merge_member m ON m.plan_id = c.plan_id AND m.cluster = c.cluster AND m.place > 0
              JOIN party p ON p.id = m.party_id
             WHERE c.plan_id = \(plan.id) ORDER BY c.cluster, m.place LIMIT \(limit)
            """
        ) { row in
            var row = row.inTurn()
            var line = try (0..<8).map { _ in try row.optionalText() }
            line.append(try row.optionalText()?.split(separator: " ").sorted().joined(separator: " "))
            line.append(try row.optionalInt().map(Self.decimal))
            for _ in 0..<2 {
                let sentence = try row.text()
                line.append(sentence.isEmpty ? nil : sentence)
            }
            return line
        }
    }

    /// Millionths as a decimal number.
    static func decimal(_ micro: Int64) -> String {
        let rest = String(micro % 1_000_000)
        return "\(micro / 1_000_000)." + String(repeating: "0", count: max(0, 6 - rest.count)) + rest
    }

    package func apply(_ plan: Plan, in deed: Deed) throws -> Int {
        let rows = deed.rows
        if let gone = try rows.first(Self.stale(plan.id), { $0.text(0) }) { throw MergeRefusal.stale(gone) }
        let move = try MergeMove(.merging, deed)
        try move.name(plan.id, "c.state = 'planned'")
        try refuseErased(in: rows)
        try move.choose()
        try rows.run(
            "UPDATE party SET merged_into = m.new_party FROM merge_map m WHERE party.id = m.old_party")
        let moved = try move.carry()
        try Groups.check("SELECT party_id FROM merge_touched", in: rows)
        try SurvivorFields.fill(plan.id, in: rows)
        try move.keep(plan.id)
        try rows.run(
            "UPDATE party_merge_cluster SET state = 'merged' WHERE plan_id = \(plan.id) AND state = 'planned'")
        try deed.announce(PartiesChanged(.question("SELECT party_id FROM merge_touched")))
        return moved + Int(try rows.count("SELECT COUNT(*) FROM merge_map"))
    }

    /// The code of one that is merged by now, or not there any more.
    private static func stale(_ plan: Int64) -> SQL {
        """
        SELECT COALESCE(p.code, CAST(m.party_id AS TEXT))
          FROM party_merge_cluster c
          JOIN party_merge_member m ON m.plan_id = c.plan_id AND m.cluster = c.cluster
          LEFT JOIN party p ON p.id = m.party_id
         WHERE c.plan_id = \(plan) AND c.state = 'planned' AND (p.id IS NULL OR p.merged_into IS NOT NULL)
         ORDER BY m.party_id LIMIT 1
        """
    }

    package func undo(_ plan: Plan, part: String?, in deed: Deed) throws -> (parts: Int, records: Int) {
        let rows = deed.rows
        let clusters: SQL
        if let part {
            let cluster = try Self.cluster(of: plan.id, holding: part, in: rows)
            clusters = "c.state = 'merged' AND c.cluster = \(cluster)"
        } else {
            clusters = "c.state = 'merged'"
        }
        let move = try MergeMove(.undoing, deed)
        try move.name(plan.id, clusters)
        try refuseLaterMerges(plan.id, in: rows)
        try refuseErased(in: rows)
        try move.recall(plan.id)
        try move.refuseGone(plan.id)
        let moved: Int
        do {
            moved = try move.carry()
        } catch StorageRefusal.constraint(let rule) {
            throw MergeRefusal.usedSince("\(rule)")
        }
        try SurvivorFields.empty(plan.id, in: rows)
        let parties = try rows.run(
            """
            UPDATE party SET merged_into = NULL FROM merge_map m
             WHERE party.id = m.old_party AND party.merged_into = m.new_party
            """)
        try Groups.check("SELECT party_id FROM merge_touched", in: rows)
        let cluster: SQL = "plan_id = \(plan.id) AND cluster IN (SELECT cluster FROM merge_map)"
        let parts = try rows.run("UPDATE party_merge_cluster SET state = 'undone' WHERE \(cluster)")
        try rows.run("DELETE FROM party_merge_move WHERE \(cluster)")
        try deed.announce(PartiesChanged(.question("SELECT party_id FROM merge_touched")))
        return (parts, moved + parties)
    }

    /// A cluster by its label, or by the code of one of its parties.
    private static func cluster(of plan: Int64, holding text: String, in rows: Connection) throws -> Int64 {
        let found = try rows.rows(
            """
            SELECT c.cluster FROM party_merge_cluster c
             WHERE c.plan_id = \(plan) AND c.state = 'merged' AND (c.label = \(text) OR c.cluster IN (
                   SELECT m.cluster FROM party p JOIN party_merge_member m ON m.party_id = p.id
                    WHERE m.plan_id = \(plan) AND p.code = \(text)))
             ORDER BY c.cluster
            """
        ) { $0.int(0) }
        guard found.count == 1, let cluster = found.first else { throw MergeRefusal.unknownCluster(text) }
        return cluster
    }

    private func refuseErased(in rows: Connection) throws {
        let erased = try rows.first(
            """
            SELECT p.code FROM merge_touched t JOIN party_erasure e ON e.party_id = t.party_id
              JOIN party p ON p.id = t.party_id ORDER BY p.code LIMIT 1
            """
        ) { $0.text(0) }
        if let erased { throw MergeRefusal.erasedSince(erased) }
    }

    /// Merges are taken back in the opposite order: what a later one has moved on is not here to go back.
    private func refuseLaterMerges(_ plan: Int64, in rows: Connection) throws {
        let later = try rows.first(
            """
            SELECT p.code, l.plan_id
              FROM merge_touched t
              JOIN party_merge_member m ON m.party_id = t.party_id
              JOIN party_merge_cluster l ON l.plan_id = m.plan_id AND l.cluster = m.cluster
              JOIN governance_plan a ON a.id = \(plan)
              JOIN governance_plan b ON b.id = l.plan_id
              JOIN party p ON p.id = t.party_id
             WHERE l.state = 'merged' AND l.plan_id <> \(plan)
               AND b.applied_as > a.applied_as
             ORDER BY l.plan_id DESC, p.code LIMIT 1
            """
        ) { (code: $0.text(0), plan: $0.text(1)) }
        if let later { throw MergeRefusal.laterMerge(code: later.code, plan: later.plan) }
    }
}
