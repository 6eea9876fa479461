import Marketing
import Presentation
import Vocabulary

/// What a touch was worth on one side, and where the party stands there since.
package struct StandingAfterTouch: Sendable {
    let side: Side
    let points: Int64
    let standing: StandingNow
}

extension Listing<StandingAfterTouch> {
    /// Where a touch has brought a party, side by side (接点の記録).
    package static let standings = Listing(
        "touch",
        [
            .word("side", "term.side", "state.side") { $0.side }, .count("points", "term.points") { $0.points },
            .number("score", "term.score.score") { .decimal($0.standing.scoreMilli, places: 3) },
            .word("temperature", "term.score.temperature", "state.temperature") { $0.standing.temperature },
        ])
}

extension RecordedTouch {
    /// The standings on the sides for which the touch counts.
    package func document() -> Document {
        Listing.standings.document(
            Side.allCases.compactMap { side in
                standings[side].map { StandingAfterTouch(side: side, points: points[side] ?? 0, standing: $0) }
            })
    }
}
