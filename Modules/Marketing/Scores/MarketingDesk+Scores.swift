import Governance
import Party
import Storage
import Vocabulary

extension MarketingDesk {
    /// Takes a party's score on a side apart, as of now or another moment.
    package func explainScore(of code: String, side: Side, at moment: Instant? = nil) throws -> ScoreExplanation {
        let now = moment ?? books.now()
        return try books.read("marketing.view") { rows in
            try ScoreExplanation.of(
                try Parties.require(code, in: rows), side, at: now, eras: try ScoreEras(in: rows), in: rows)
        }
    }

    /// Adds an entry by hand to a party's score: a judgement after direct contact, what the party is, or a deduction.
    /// - Throws: ``MarketingRefusal`` without reason or points.
    @discardableResult
    package func adjustScore(
        of code: String, side: Side, points: Int64, kind: AdjustmentKind = .judgement, reason: Sentence
    ) throws -> StandingNow? {
        try books.perform("marketing.score.adjust", queue: "import") { deed in
            let party = try Parties.require(code, in: deed.rows)
            return try Self.adjust(party, side, points: points, kind: kind, reason: reason, deed)
        }
    }

    /// Sets a party's temperature by hand (温度の手動判定): an entry of just the points that are missing or too many, which
    /// fades like any judgement. Nil points mean that nothing was to be done.
    /// - Throws: ``MarketingRefusal/alreadyThere(_:_:)`` where the party has that temperature.
    @discardableResult
    package func setTemperature(
        of code: String, side: Side, to temperature: Temperature, reason: Sentence
    ) throws -> StandingNow? {
        try books.perform("marketing.temperature.set", queue: "import") { deed in
            let rows = deed.rows
            let party = try Parties.require(code, in: rows)
            let eras = try ScoreEras(in: rows)
            let present = try StandingNow.of(party.id, side, at: deed.now, eras: eras, in: rows)
            if (present?.temperature ?? .cold) == temperature {
                throw MarketingRefusal.alreadyThere(code, temperature)
            }
            let thresholds = eras.rules(at: deed.now).thresholds(of: side)
            let wanted: Int64 =
                switch temperature {
                case .cold: 0
                case .warm: thresholds.warmAt
                case .hot: thresholds.hotAt
                }
            // Rounded away from where the party stands, so that whole points suffice.
            let missing = wanted * 1000 - (present?.scoreMilli ?? 0)
            let points = missing > 0 ? (missing + 999) / 1000 : (missing - 999) / 1000
            deed.detail("temperature", temperature.rawValue)
            return try Self.adjust(party, side, points: points, kind: .judgement, reason: reason, deed)
        }
    }

    private static func adjust(
        _ party: Party, _ side: Side, points: Int64, kind: AdjustmentKind, reason: Sentence, _ deed: Deed
    ) throws -> StandingNow? {
        guard points != 0, points.magnitude <= 100_000 else { throw MarketingRefusal.pointsOutOfRange(points) }
        let rows = deed.rows
        let eras = try ScoreEras.forWriting(in: deed)
        let keeper = StandingKeeper(eras, in: rows)
        let figures = DailyFigures()
        try keeper.withdraw([party.id.value], from: figures)
        let adjustment = ScoreAdjustment(
            id: try rows.newID("marketing_score_adjustment"), party: party.id, side: side, at: deed.now, kind: kind,
            points: points, reason: reason.text, actor: deed.actor.name)
        try ScoreAdjustment.shape.insert(adjustment, in: rows)
        try keeper.bringUpToDate([party.id.value], into: figures)
        try figures.post(in: rows)
        deed.subject = .party(party.code)
        deed.detail("side", side.rawValue)
        deed.detail("points", String(points))
        deed.sentence("reason", reason.text)
        return try StandingNow.of(party.id, side, at: deed.now, eras: eras, in: rows)
    }
}
