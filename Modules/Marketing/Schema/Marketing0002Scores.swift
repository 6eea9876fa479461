import Storage

extension MarketingSchema {
    static let scores = Migration("marketing", 2, "score entries made by hand") { type in
        [
            """
            CREATE TABLE marketing_score_adjustment (
                id \(type.id),
                party_id \(type.party) NOT NULL REFERENCES party (id),
                side TEXT NOT NULL CHECK (side IN ('purchase', 'sale')),
                at \(type.int) NOT NULL,
                kind TEXT NOT NULL CHECK (kind IN ('judgement', 'fit')),
                points \(type.int) NOT NULL,
                reason TEXT NOT NULL,
                actor TEXT NOT NULL,
                hash \(type.blob) NOT NULL
            ) \(type.strict)
            """,
            "CREATE INDEX marketing_score_adjustment_by_party ON marketing_score_adjustment (party_id, at)",
        ]
    }
}
