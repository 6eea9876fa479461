import Storage
import Vocabulary

/// Plans in the rows.
package enum PlanRows {
    static let columns: SQL = """
        SELECT id, kind, title, state, day, actor, applied_by, applied_at, undone_by, undone_at, parts, records, held,
               undone_parts
          FROM governance_plan
        """

    static func decode(_ row: Row) throws -> Plan {
        var row = row.inTurn()
        return try Plan(
            id: row.int(), kind: row.text(), title: row.text(), state: row.word(), day: row.day(),
            actor: row.text(), appliedBy: row.optionalText(), appliedAt: row.optionalInstant(),
            undoneBy: row.optionalText(), undoneAt: row.optionalInstant(),
            size: PlanSize(parts: Int(row.int()), records: Int(row.int()), held: Int(row.int())),
            undoneParts: Int(row.int()))
    }

    /// - Throws: ``GovernanceRefusal/unknownPlan(_:)``.
    package static func require(_ id: Int64, in rows: Connection) throws -> Plan {
        guard let plan = try rows.first("\(columns) WHERE id = \(id)", decode) else {
            throw GovernanceRefusal.unknownPlan(String(id))
        }
        return plan
    }

    /// The plan that an import made, while anything of it is applied.
    package static func applied(by importID: Int64, in rows: Connection) throws -> Plan? {
        try rows.first("\(columns) WHERE import_id = \(importID) AND state = 'applied'", decode)
    }

    /// A new plan, held until it is applied; the numbers are known once it is made.
    /// - Parameter importID: the import of which it is part, if any.
    package static func insert(
        _ kind: String, title: String, importID: Int64? = nil, in deed: Deed
    ) throws -> Int64 {
        let id = try deed.rows.takeIDs("governance_plan", 1)
        try deed.rows.run(
            """
            INSERT INTO governance_plan (id, kind, title, state, day, at, actor, parts, records, held, import_id)
            VALUES (\(id), \(kind), \(title), 'planned', \(deed.today), \(deed.now), \(deed.actor.name), 0, 0, 0,
                    \(importID))
            """)
        return id
    }

    package static func setSize(_ size: PlanSize, of id: Int64, in rows: Connection) throws {
        try rows.run(
            """
            UPDATE governance_plan SET parts = \(size.parts), records = \(size.records), held = \(size.held)
             WHERE id = \(id)
            """)
    }

    /// Does what was planned, and records who did it.
    /// - Throws: ``GovernanceRefusal/planNotHeld(_:)`` where it was applied or undone before.
    package static func apply(_ plan: Plan, as kind: some PlanKind, in deed: Deed) throws -> Plan {
        guard plan.state == .planned else { throw GovernanceRefusal.planNotHeld(String(plan.id)) }
        let records = try kind.apply(plan, in: deed)
        deed.subject = .plan(plan.id)
        deed.detail("plan", plan.kind)
        deed.detail("parts", String(plan.size.parts))
        deed.detail("records", String(records))
        try deed.rows.run(
            """
            UPDATE governance_plan SET state = 'applied', applied_at = \(deed.now), applied_by = \(deed.actor.name),
                   records = \(records), applied_as = (SELECT COALESCE(MAX(applied_as), 0) + 1 FROM governance_plan)
             WHERE id = \(plan.id)
            """)
        return try done(plan.id, in: deed)
    }

    /// Takes back what was applied, and records who did it. A plan that was only held is given up.
    package static func undo(_ plan: Plan, part: String?, as kind: some PlanKind, in deed: Deed) throws -> Plan {
        deed.subject = .plan(plan.id)
        deed.detail("plan", plan.kind)
        var undone = plan.undoneParts
        switch plan.state {
        case .undone: throw GovernanceRefusal.planUndone(String(plan.id))
        case .planned:
            if part != nil { throw GovernanceRefusal.planNotApplied(String(plan.id)) }
            undone = plan.size.parts
        case .applied:
            let (parts, records) = try kind.undo(plan, part: part, in: deed)
            undone += parts
            if let part { deed.detail("part", part) }
            deed.detail("parts", String(parts))
            deed.detail("records", String(records))
        }
        let state = undone >= plan.size.parts ? PlanState.undone : .applied
        try deed.rows.run(
            """
            UPDATE governance_plan SET state = \(state.rawValue), undone_at = \(deed.now),
                   undone_by = \(deed.actor.name), undone_parts = \(undone)
             WHERE id = \(plan.id)
            """)
        return try done(plan.id, in: deed)
    }

    private static func done(_ id: Int64, in deed: Deed) throws -> Plan {
        var plan = try require(id, in: deed.rows)
        plan.remarks = PlanRemarks(all: deed.remarks)
        return plan
    }
}
