import Party
import Storage
import Vocabulary

/// How what marketing knows follows when parties are merged: touches and entries made by hand go along, and
/// temperatures and daily counts are worked out anew from them.
package struct MarketingFollows: FollowsMerge {
    package init() {}

    package var ways: [MergeWay] {
        [
            MergeWay("marketing_score_adjustment", .follows), MergeWay("marketing_standing", .keptAnew),
            MergeWay("marketing_temperature_change", .keptAnew),
        ]
    }

    package func prepare(_ move: MergeMove) throws -> () throws -> Void {
        let rows = move.rows
        let seals = Seals(ScoreAdjustment.shape, move)
        try seals.check()
        let touches = try move.number(of: "marketing_touch")
        let adjustments = try move.number(of: "marketing_score_adjustment")
        var parties: Set<Int64> = []
        try rows.each(
            """
            SELECT DISTINCT from_party, to_party FROM merge_moved WHERE reference IN (\(touches), \(adjustments))
            """
        ) { row in
            parties.insert(row.int(0))
            parties.insert(row.int(1))
        }
        guard !parties.isEmpty else { return {} }
        let keeper = StandingKeeper(try ScoreEras(in: rows), in: rows)
        let figures = DailyFigures()
        try keeper.withdraw(parties, from: figures)
        return {
            try seals.renew()
            try keeper.bringUpToDate(parties, into: figures)
            try figures.post(in: rows)
        }
    }
}
