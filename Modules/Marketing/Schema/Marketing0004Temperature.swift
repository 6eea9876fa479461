import Storage

extension MarketingSchema {
    static let standingIndex = """
        CREATE INDEX marketing_standing_by_temperature ON marketing_standing (side, temperature, party_id)
        """

    /// Who was touched for the first time in a period, side by side.
    static let contactIndex = """
        CREATE INDEX marketing_standing_by_first ON marketing_standing (side, first_at, party_id)
         WHERE first_at IS NOT NULL
        """

    static let temperature = Migration("marketing", 4, "temperature of every party, and daily counts") { type in
        [
            // As of the party's last entry; what time has done since is worked out when it is read.
            """
            CREATE TABLE marketing_standing (
                party_id \(type.party) NOT NULL REFERENCES party (id),
                side TEXT NOT NULL,
                temperature TEXT NOT NULL CHECK (temperature IN ('cold', 'warm', 'hot')),
                changed_at \(type.int),
                trigger_touch_id \(type.int),
                score_milli \(type.int) NOT NULL,
                score_at \(type.int) NOT NULL,
                touches \(type.int) NOT NULL,
                first_touch_id \(type.int),
                first_at \(type.int),
                last_touch_at \(type.int),
                PRIMARY KEY (party_id, side)
            ) \(type.strictByKey)
            """,
            standingIndex,
            contactIndex,
            """
            CREATE TABLE marketing_temperature_change (
                party_id \(type.party) NOT NULL,
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
