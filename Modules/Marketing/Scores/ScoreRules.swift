import Vocabulary

/// The rules by which touches are given points, and points become a temperature (スコア規則).
package struct ScoreRules: Equatable, Sendable {
    /// Points of a kind of touch, how fast they fade, and how much repeats may give.
    package struct KindRule: Equatable, Sendable {
        package let points: Int64
        package let halfLifeDays: Double
        package let cap: Cap?
    }

    /// At most so many points of one kind within so many days: opening ten mails is not ten times the interest.
    package struct Cap: Equatable, Sendable {
        package let points: Int64
        package let days: Double
    }

    /// Points for a touch that fits everything that is named; the first special rule that fits wins.
    package struct Special: Equatable, Sendable {
        package let kind: TouchKind?
        package let medium: Medium?
        package let topic: String?
        package let side: Side?
        package let points: Int64
    }

    package let version: Int64
    /// From this day on it holds.
    package let firstDay: Day
    package let kinds: [TouchKind: KindRule]
    package let special: [Special]
    /// Touches of these grades are given points. Machines never are.
    package let countedGrades: Set<Grade>
    /// Half-life of judgements made by hand.
    package let judgementHalfLifeDays: Double
    package let thresholds: [Side: Thresholds]

    package func thresholds(of side: Side) -> Thresholds {
        thresholds[side] ?? Thresholds(warmAt: 30, warmLeave: 20, hotAt: 80, hotLeave: 65)
    }

    /// The same from another day on.
    func from(_ day: Day) -> ScoreRules {
        ScoreRules(
            version: version, firstDay: day, kinds: kinds, special: special, countedGrades: countedGrades,
            judgementHalfLifeDays: judgementHalfLifeDays, thresholds: thresholds)
    }
}
