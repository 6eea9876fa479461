import Governance
import Storage
import Vocabulary

/// Rows on their way from one party to another, in one transaction: when parties are merged, and back when that is
/// undone. Both ways are one: `merge_moved` says which row goes from whom to whom.
///
/// Temporary tables that every module may read: `merge_map` (old_party, new_party, cluster, place) names the parties of
/// the merge, `merge_touched` (party_id) all of them on both sides.
package final class MergeMove {
    package enum Direction {
        case merging
        case undoing
    }

    package let deed: Deed
    package let direction: Direction
    fileprivate let references: [PartyReference]
    private let numbers: [String: Int64]
    private let follows: [any FollowsMerge]

    package var rows: Connection { deed.rows }

    init(_ direction: Direction, _ deed: Deed) throws {
        self.deed = deed
        self.direction = direction
        follows = deed.parts.follows
        references = try PartyReference.all(ways: follows.flatMap(\.ways), in: deed.rows)
        numbers = try Self.numbers(of: references, in: deed.rows)
        try prepareTables()
    }

    /// Numbers that stay the same, so that a row names its column by one.
    private static func numbers(of references: [PartyReference], in rows: Connection) throws -> [String: Int64] {
        var numbers: [String: Int64] = [:]
        try rows.each("SELECT number, table_name, column_name FROM party_merge_reference ORDER BY number") {
            numbers["\($0.text(1)).\($0.text(2))"] = $0.int(0)
        }
        var last = numbers.values.max() ?? 0
        for reference in references where numbers["\(reference.table).\(reference.column)"] == nil {
            last += 1
            try rows.run(
                """
                INSERT INTO party_merge_reference (number, table_name, column_name)
                VALUES (\(last), \(reference.table), \(reference.column))
                """)
            numbers["\(reference.table).\(reference.column)"] = last
        }
        return numbers
    }

    private func prepareTables() throws {
        try rows.run(
            """
            CREATE TEMPORARY TABLE IF NOT EXISTS merge_map (
                old_party BIGINT PRIMARY KEY, new_party BIGINT NOT NULL, cluster BIGINT NOT NULL, place BIGINT NOT NULL)
            """)
        try rows.run("CREATE INDEX IF NOT EXISTS merge_map_by_new ON merge_map (new_party)")
        try rows.run("CREATE TEMPORARY TABLE IF NOT EXISTS merge_touched (party_id BIGINT PRIMARY KEY)")
        try rows.run(
            """
            CREATE TEMPORARY TABLE IF NOT EXISTS merge_moved (
                reference BIGINT NOT NULL, cluster BIGINT NOT NULL, from_party BIGINT NOT NULL,
                to_party BIGINT NOT NULL, row_id BIGINT, row_key TEXT)
            """)
        try rows.run("CREATE INDEX IF NOT EXISTS merge_moved_by_row ON merge_moved (reference, row_id)")
        for table in ["merge_map", "merge_touched", "merge_moved"] { try rows.run(SQL("DELETE FROM \(table)", [])) }
    }

    /// The number under which the rows of a column stand in `merge_moved`.
    package func number(of table: String, _ column: String = "party_id") throws -> Int64 {
        guard let number = numbers["\(table).\(column)"] else {
            throw StorageRefusal.unreadable("\(table).\(column)")
        }
        return number
    }

    // MARK: The steps

    /// Names the parties: every member of the clusters in a state, but for the survivors.
    func name(_ plan: Int64, _ clusters: SQL) throws {
        try rows.run(
            """
            INSERT INTO merge_map (old_party, new_party, cluster, place)
            SELECT m.party_id, s.party_id, m.cluster, m.place
              FROM party_merge_cluster c
              JOIN party_merge_member s ON s.plan_id = c.plan_id AND s.cluster = c.cluster AND s.place = 0
              JOIN party_merge_member m ON m.plan_id = c.plan_id AND m.cluster = c.cluster AND m.place > 0
             WHERE c.plan_id = \(plan) AND \(clusters)
            """)
        try rows.run(
            """
            INSERT INTO merge_touched (party_id)
            SELECT old_party FROM merge_map UNION SELECT new_party FROM merge_map
            """)
        try rows.analyze(["merge_map", "merge_touched"])
    }

    /// Finds every row that follows.
    func choose() throws {
        for reference in references {
            let number = try number(of: reference.table, reference.column)
            switch reference.how {
            case .follows: try MergeChoice.all(reference, number, in: rows)
            case .unites where reference.other != nil: try MergeChoice.pairs(reference, numbers, in: rows)
            case .unites: try MergeChoice.missing(reference, number, in: rows)
            case .stays, .chosen, .keptAnew: break
            }
        }
        for follow in follows { try follow.choose(self) }
        try rows.analyze(["merge_moved"])
    }

    /// Finds the rows that go back, and what has come to hang on them.
    func recall(_ plan: Int64) throws {
        try rows.run(
            """
            INSERT INTO merge_moved (reference, cluster, from_party, to_party, row_id, row_key)
            SELECT v.reference, v.cluster, v.new_party_id, v.old_party_id, v.row_id, v.row_key
              FROM party_merge_move v
             WHERE v.plan_id = \(plan) AND v.cluster IN (SELECT cluster FROM merge_map)
            """)
        try rows.analyze(["merge_moved"])
        for follow in follows { try follow.gatherLate(self) }
        try rows.analyze(["merge_moved"])
    }

    /// Moves every row, and lets each module put its own in order; the number of rows.
    func carry() throws -> Int {
        let closings = try follows.map { try $0.prepare(self) }
        for reference in direction == .merging ? references : references.reversed() {
            guard reference.how == .follows || reference.how == .unites else { continue }
            try carry(reference)
        }
        for close in closings { try close() }
        return Int(try rows.count("SELECT COUNT(*) FROM merge_moved"))
    }

    /// Writes down what moved, so that it can go back.
    func keep(_ plan: Int64) throws {
        try rows.run(
            """
            INSERT INTO party_merge_move (plan_id, cluster, reference, old_party_id, new_party_id, row_id, row_key)
            SELECT CAST(\(plan) AS BIGINT), cluster, reference, from_party, to_party, row_id, row_key
              FROM merge_moved WHERE TRUE
            """)
    }

    private func carry(_ reference: PartyReference) throws {
        let number = try number(of: reference.table, reference.column)
        let some = try rows.first("SELECT 1 FROM merge_moved WHERE reference = \(number) LIMIT 1") { $0.int(0) }
        guard some != nil else { return }
        let others = reference.other == nil ? "" : " JOIN party o ON o.id = x.row_id"
        try rows.run(
            SQL(
                """
                UPDATE \(reference.table) SET \(reference.column) = x.to_party FROM merge_moved x\(others)
                 WHERE \(reference.isMeant)
                """, [.int(number)]))
    }

    /// Moves the rows of a chosen column that stand in `merge_moved` under their ids.
    package func carry(_ table: String, _ column: String = "party_id") throws {
        guard let reference = references.first(where: { $0.table == table && $0.column == column }) else { return }
        try carry(reference)
    }
}

extension MergeMove {
    /// Refuses where values that were united (telephones, roles, tags) are not with the survivor any more: whose they were is
    /// known, what they were is not, and whoever they came from would be left without.
    /// - Throws: ``GovernanceRefusal/changedSince(importID:)`` with the import that replaced them, or
    ///   ``MergeRefusal/usedSince(_:)`` with the table.
    func refuseGone(_ plan: Int64) throws {
        for reference in references where reference.how == .unites && reference.other == nil {
            let number = try number(of: reference.table, reference.column)
            let moved = try rows.count("SELECT COUNT(*) FROM merge_moved WHERE reference = \(number)")
            guard moved > 0 else { continue }
            let there = try rows.count(
                SQL("SELECT COUNT(*) FROM \(reference.table), merge_moved x WHERE \(reference.isMeant)", [.int(number)])
            )
            guard there < moved else { continue }
            try BeforeImage.refuseReplaced(
                sinceApplied: plan, .party, "SELECT code FROM party WHERE id IN (SELECT party_id FROM merge_touched)",
                in: rows)
            throw MergeRefusal.usedSince(reference.table)
        }
    }
}
