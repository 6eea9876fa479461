import Storage

/// The tables and views of this module.
package enum MarketingSchema {
    package static let migrations = [campaigns, scoreRules, touches, standing]

    static let campaigns = Migration(50, "marketing: campaigns and what they cost") { type in
        [
            """
            CREATE TABLE marketing_campaign (
                id \(type.id) REFERENCES party_origin (id),
                audience TEXT NOT NULL CHECK (audience IN ('purchase', 'sale', 'both')),
                medium TEXT NOT NULL,
                starts_on \(type.int),
                ends_on \(type.int),
                currency TEXT,
                purpose TEXT NOT NULL,
                target TEXT NOT NULL,
                source_digest \(type.int),
                import_id \(type.int),
                changed_by \(type.int)
            ) \(type.strict)
            """,
            """
            CREATE TABLE marketing_spend (
                origin_id \(type.int) NOT NULL REFERENCES marketing_campaign (id),
                day \(type.int) NOT NULL,
                currency TEXT NOT NULL,
                amount_minor \(type.int) NOT NULL,
                pieces \(type.int),
                minutes \(type.int),
                source_digest \(type.int),
                import_id \(type.int),
                changed_by \(type.int),
                PRIMARY KEY (origin_id, day, currency)
            ) \(type.strictByKey)
            """,
            """
            CREATE VIEW marketing_campaign_view AS
            SELECT c.id AS id, o.code AS code, o.name AS name, c.audience AS audience, c.medium AS medium,
                   c.starts_on AS starts_on, c.ends_on AS ends_on, c.currency AS currency, c.purpose AS purpose,
                   c.target AS target
              FROM marketing_campaign c JOIN party_origin o ON o.id = c.id
            """,
            """
            CREATE VIEW marketing_spend_day AS
            SELECT origin_id, day, currency, amount_minor, pieces, minutes FROM marketing_spend
            """,
        ]
    }

    static let scoreRules = Migration(51, "marketing: score rules in versions, and entries made by hand") { type in
        [
            """
            CREATE TABLE marketing_score_rules (
                version \(type.int) PRIMARY KEY,
                text TEXT NOT NULL,
                applied_at \(type.int) NOT NULL,
                actor TEXT NOT NULL
            ) \(type.strictByKey)
            """,
            """
            INSERT INTO marketing_score_rules (version, text, applied_at, actor)
            VALUES (1, '\(ScoreRules.firstText)', 0, 'sekisho')
            """,
            """
            CREATE TABLE marketing_score_adjustment (
                id \(type.id),
                party_id \(type.int) NOT NULL REFERENCES party (id),
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

    /// Everything about a party's touches is worked out from this index alone.
    static let touchIndex = """
        CREATE INDEX marketing_touch_by_party ON marketing_touch
            (party_id, at, id, origin_id, kind, grade, sides, purchase_points, sale_points)
         WHERE party_id IS NOT NULL
        """

    static let touches = Migration(52, "marketing: touches, each with the points it was given") { type in
        [
            // The hot table: no foreign keys. `marketing_standing`, which has a row for every party touched, holds on to
            // the parties, and `verify` looks for links that lead nowhere. A touch is never changed. Medium, kind, grade and sides are the numbers of their words; see the view.
            """
            CREATE TABLE marketing_touch (
                id \(type.id),
                external_id TEXT NOT NULL UNIQUE,
                party_id \(type.int),
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
                source_digest \(type.int) NOT NULL,
                import_id \(type.int)
            ) \(type.strict)
            """,
            touchIndex,
            """
            CREATE VIEW marketing_touch_view AS
            SELECT id, external_id, party_id, visitor, at, origin_id,
                   CASE medium WHEN 1 THEN 'web' WHEN 2 THEN 'search' WHEN 3 THEN 'social' WHEN 4 THEN 'email'
                               WHEN 5 THEN 'post' WHEN 6 THEN 'fax' WHEN 7 THEN 'flyer' WHEN 8 THEN 'event'
                               WHEN 9 THEN 'call' WHEN 10 THEN 'visit' ELSE 'referral' END AS medium,
                   CASE kind WHEN 1 THEN 'view' WHEN 2 THEN 'click' WHEN 3 THEN 'open' WHEN 4 THEN 'submit'
                             WHEN 5 THEN 'download' WHEN 6 THEN 'call' WHEN 7 THEN 'visit' WHEN 8 THEN 'meeting'
                             WHEN 9 THEN 'card' WHEN 10 THEN 'reply' WHEN 11 THEN 'attend' ELSE 'request' END AS kind,
                   CASE grade WHEN 1 THEN 'human' WHEN 2 THEN 'machine' ELSE 'unknown' END AS grade,
                   CASE sides WHEN 1 THEN 'purchase' WHEN 2 THEN 'sale' ELSE 'both' END AS audience,
                   topic, dwell_seconds, page, purchase_points, sale_points, rules_version, import_id
              FROM marketing_touch
            """,
            // The score ledger: a touch is its own entry, hand-made entries stand beside it.
            """
            CREATE VIEW marketing_score_ledger AS
            SELECT party_id, 'purchase' AS side, at, id AS touch_id, CAST(NULL AS \(type.int)) AS adjustment_id,
                   purchase_points AS points
              FROM marketing_touch WHERE party_id IS NOT NULL AND sides <> 2
            UNION ALL
            SELECT party_id, 'sale', at, id, NULL, sale_points
              FROM marketing_touch WHERE party_id IS NOT NULL AND sides <> 1
            UNION ALL
            SELECT party_id, side, at, NULL, id, points FROM marketing_score_adjustment
            """,
        ]
    }

    static let standingIndex = """
        CREATE INDEX marketing_standing_by_temperature ON marketing_standing (side, temperature, party_id)
        """

    static let standing = Migration(53, "marketing: temperature of every party, and daily counts") { type in
        [
            // As of the party's last entry; what time has done since is worked out when it is read.
            """
            CREATE TABLE marketing_standing (
                party_id \(type.int) NOT NULL REFERENCES party (id),
                side TEXT NOT NULL,
                temperature TEXT NOT NULL CHECK (temperature IN ('cold', 'warm', 'hot')),
                changed_at \(type.int),
                trigger_touch_id \(type.int),
                score_milli \(type.int) NOT NULL,
                score_at \(type.int) NOT NULL,
                touches \(type.int) NOT NULL,
                first_touch_id \(type.int),
                last_touch_at \(type.int),
                PRIMARY KEY (party_id, side)
            ) \(type.strictByKey)
            """,
            standingIndex,
            """
            CREATE TABLE marketing_temperature_change (
                party_id \(type.int) NOT NULL,
                side TEXT NOT NULL,
                number \(type.int) NOT NULL,
                at \(type.int) NOT NULL,
                from_temperature TEXT NOT NULL,
                to_temperature TEXT NOT NULL,
                touch_id \(type.int),
                PRIMARY KEY (party_id, side, number)
            ) \(type.strictByKey)
            """,
            """
            CREATE TABLE marketing_origin_day (
                origin_id \(type.int) NOT NULL,
                side TEXT NOT NULL,
                day \(type.int) NOT NULL,
                touches \(type.int) NOT NULL,
                contacts \(type.int) NOT NULL,
                PRIMARY KEY (origin_id, side, day)
            ) \(type.strictByKey)
            """,
            """
            CREATE TABLE marketing_temperature_day (
                side TEXT NOT NULL,
                day \(type.int) NOT NULL,
                from_temperature TEXT NOT NULL,
                to_temperature TEXT NOT NULL,
                changes \(type.int) NOT NULL,
                PRIMARY KEY (side, day, from_temperature, to_temperature)
            ) \(type.strictByKey)
            """,
        ]
    }
}
