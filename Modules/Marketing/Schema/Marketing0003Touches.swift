import Storage

extension MarketingSchema {
    /// Everything about a party's touches is worked out from this index alone.
    static let touchIndex = """
        CREATE INDEX marketing_touch_by_party ON marketing_touch
            (party_id, at, id, origin_id, kind, grade, sides, purchase_points, sale_points)
         WHERE party_id IS NOT NULL
        """

    static let touches = Migration("marketing", 3, "touches, each with the points it was given") { type in
        [
            // The hot table: no foreign keys. `marketing_standing`, which has a row for every party touched, holds on to
            // the parties, and `verify` looks for links that lead nowhere. A touch is never changed. Medium, kind, grade
            // and sides are the numbers of their words; see the view.
            """
            CREATE TABLE marketing_touch (
                id \(type.id),
                external_id TEXT NOT NULL UNIQUE,
                party_id \(type.party),
                visitor TEXT,
                at \(type.int) NOT NULL,
                origin_id \(type.int),
                medium \(type.int) NOT NULL,
                kind \(type.int) NOT NULL,
                grade \(type.int) NOT NULL,
                sides \(type.int) NOT NULL,
                purchase_points \(type.int) NOT NULL,
                sale_points \(type.int) NOT NULL,
                rules_version \(type.int) NOT NULL,
                topic TEXT,
                dwell_seconds \(type.int),
                page TEXT,
                import_id \(type.int)
            ) \(type.strict)
            """,
            touchIndex,
        ]
    }
}
