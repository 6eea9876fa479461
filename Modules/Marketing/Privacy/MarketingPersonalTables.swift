import Party
import Storage
import Vocabulary

/// What this module keeps of people: that there was a touch stays, because campaigns are counted by it; by which device
/// and on which page goes.
package enum MarketingPersonalTables {
    package static let all = [
        PersonalTable(
            "marketing_touch", en: "Interactions", ja: "接点", .clear(["visitor", "page", "topic"]),
            view: "marketing_touch_view"),
        PersonalTable("marketing_score_adjustment", en: "Judgements by hand", ja: "手入力の評価", .reseal(emptyReasons)),
        PersonalTable("marketing_standing", en: "Temperature", ja: "温度", .keep),
        PersonalTable("marketing_temperature_change", en: "Changes of temperature", ja: "温度の変化", .keep),
    ]

    @Sendable private static func emptyReasons(_ parties: SQL, _ rows: Connection) throws -> Int {
        let adjustments = try rows.all(AdjustmentsInRows(of: nil, parties: parties))
        for adjustment in adjustments {
            let left = ScoreAdjustment(
                id: adjustment.id, party: adjustment.party, side: adjustment.side, at: adjustment.at,
                kind: adjustment.kind, points: adjustment.points, reason: "", actor: adjustment.actor)
            try rows.run(
                "UPDATE marketing_score_adjustment SET reason = '', hash = \(left.hash) WHERE id = \(left.id)")
        }
        return adjustments.count
    }
}
