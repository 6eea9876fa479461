import Governance
import Interchange
import Party
import Storage
import Vocabulary

extension MarketingDesk {
    /// Records one touch; its points, the temperature of the party and the daily counts follow at once.
    ///
    /// - Throws: ``MarketingRefusal/touchRecorded(_:)`` where a touch of that number is there already,
    ///   ``PartyRefusal`` where the party or the campaign is unknown.
    @discardableResult
    package func record(_ touch: NewTouch) throws -> RecordedTouch {
        try books.perform("marketing.touch.add", queue: "import") { deed in
            let rows = deed.rows
            let party = try touch.party.map { try Parties.require($0, in: rows).id }
            if party == nil && (touch.visitor ?? "").isEmpty { throw MarketingRefusal.nobody }
            if let dwell = touch.dwellSeconds, dwell < 0 { throw MarketingRefusal.negative(String(dwell)) }
            let eras = try ScoreEras.forWriting(in: deed)
            let rules = eras.rules(at: touch.at)
            let id = try rows.takeIDs("marketing_touch", 1)
            let externalID = touch.externalID ?? "T-\(id)"
            let known = try rows.count("SELECT COUNT(*) FROM marketing_touch WHERE external_id = \(externalID)")
            if known > 0 { throw MarketingRefusal.touchRecorded(externalID) }

            let campaign = try touch.campaign.map { code in
                guard let campaign = try rows.first(CampaignsInRows(code: code)) else {
                    throw PartyRefusal.unknownOrigin(code)
                }
                return campaign
            }
            let sides = campaign.map { SideBits.of($0.audience) } ?? SideBits.both
            let points = PointsTable(rules).points(
                touch.kind, touch.medium, touch.grade, topic: touch.topic, sides: sides)
            let day = eras.civil.day(of: touch.at)
            let figures = DailyFigures()
            let keeper = StandingKeeper(eras, in: rows)
            func text(_ text: String?) -> String? { (text ?? "").isEmpty ? nil : text }
            try rows.run(
                """
                INSERT INTO marketing_touch
                    (id, external_id, party_id, visitor, at, origin_id, medium, kind, grade, sides, purchase_points,
                     sale_points, rules_version, topic, dwell_seconds, page, import_id)
                VALUES (\(id), \(externalID), \(party), \(text(touch.visitor)), \(touch.at), \(campaign?.id),
                        \(touch.medium.rawValue), \(touch.kind.rawValue), \(touch.grade.rawValue), \(sides),
                        \(points.purchase), \(points.sale), \(rules.version), \(text(touch.topic)),
                        \(touch.dwellSeconds), \(text(touch.page)), NULL)
                """)
            figures.addTouch(origin: campaign?.id.value ?? 0, day: day, sides: sides)
            if let party { try keeper.bringUpToDate([party.value], newFrom: id, into: figures) }
            try figures.post(in: rows)
            try EntriesAhead.note(touch.at.milliseconds, eras, in: deed)
            if let party, touch.kind == .reply, touch.medium == .email, touch.grade == .human {
                try Confirmations.add(
                    [(party: party.value, field: .email, day: min(day, deed.today))], by: .reply, in: deed)
            }
            deed.subject = touch.party.map { .party($0) } ?? Subject("visitor", touch.visitor ?? "")
            deed.detail("touch", externalID)
            var standings: [Side: StandingNow] = [:]
            for side in Side.allCases {
                standings[side] = try party.flatMap {
                    try StandingNow.of($0, side, at: deed.now, eras: eras, in: rows)
                }
            }
            return RecordedTouch(
                externalID: externalID, points: [.purchase: points.purchase, .sale: points.sale],
                standings: standings)
        }
    }
}
