import Governance
import Party
import Storage
import Vocabulary

/// What meetings with business cards are to marketing: a touch each, of kind `card`, worth its points.
enum CardTouches {
    /// Records a touch for every meeting that has none yet. With a campaign it has the campaign's medium and sides, else
    /// it was a visit.
    static func record(_ meetings: [CardsGiven.Meeting], importID: Int64, _ deed: Deed) throws {
        guard !meetings.isEmpty else { return }
        let rows = deed.rows
        let eras = try ScoreEras.forWriting(in: deed)
        let points = PointsTables(eras)
        let campaigns = try campaigns(in: rows)
        let figures = DailyFigures()
        let mark = try rows.takeIDs("marketing_touch", meetings.count)
        var concerned: Set<Int64> = []
        for (number, meeting) in meetings.enumerated() {
            let externalID = "CARD-" + meeting.key
            let known = try rows.count("SELECT COUNT(*) FROM marketing_touch WHERE external_id = \(externalID)")
            if known > 0 { continue }
            let campaign = meeting.origin.flatMap { campaigns[$0] }
            let sides = campaign?.sides ?? SideBits.both
            let medium = campaign?.medium ?? .visit
            let at = eras.civil.start(of: meeting.day)
            let rules = points.at(at.milliseconds)
            let worth = rules.points(.card, medium, .human, topic: "", sides: sides)
            try rows.run(
                """
                INSERT INTO marketing_touch
                    (id, external_id, party_id, visitor, at, origin_id, medium, kind, grade, sides, purchase_points,
                     sale_points, rules_version, topic, dwell_seconds, page, import_id)
                VALUES (\(mark + Int64(number)), \(externalID), \(meeting.person), NULL, \(at),
                        \(meeting.origin), \(medium.rawValue), \(TouchKind.card.rawValue), \(Grade.human.rawValue),
                        \(sides), \(worth.purchase), \(worth.sale), \(rules.version), NULL, NULL, NULL, \(importID))
                """)
            figures.addTouch(origin: meeting.origin?.value ?? 0, day: meeting.day, sides: sides)
            concerned.insert(meeting.person.value)
        }
        try StandingKeeper(eras, in: rows).bringUpToDate(concerned, newFrom: mark, into: figures)
        try figures.post(in: rows)
        let latest = meetings.map { eras.civil.start(of: $0.day).milliseconds }.max() ?? .min
        try EntriesAhead.note(latest, eras, in: deed)
        deed.detail("touches", String(concerned.count))
    }

    private static func campaigns(
        in rows: Connection
    ) throws -> [ID<Origin>: (sides: Int64, medium: Medium?)] {
        let pairs = try rows.rows("SELECT id, audience, medium FROM marketing_campaign ORDER BY id") { row in
            let audience: Audience = try row.word(1)
            return (row.id(0, of: Origin.self), (sides: SideBits.of(audience), medium: Medium(word: row.text(2))))
        }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }
}
