import Storage

extension GovernanceSchema {
    static let plans = Migration("governance", 4, "plans that can be shown, applied and undone") { type in
        [
            """
            CREATE TABLE governance_plan (
                id \(type.id),
                kind TEXT NOT NULL,
                title TEXT NOT NULL,
                state TEXT NOT NULL CHECK (state IN ('planned', 'applied', 'undone')),
                day \(type.int) NOT NULL,
                at \(type.int) NOT NULL,
                actor TEXT NOT NULL,
                applied_at \(type.int),
                applied_by TEXT,
                applied_as \(type.int),
                undone_at \(type.int),
                undone_by TEXT,
                parts \(type.int) NOT NULL,
                records \(type.int) NOT NULL,
                held \(type.int) NOT NULL,
                undone_parts \(type.int) NOT NULL DEFAULT 0,
                import_id \(type.int)
            ) \(type.strict)
            """
        ]
    }
}
