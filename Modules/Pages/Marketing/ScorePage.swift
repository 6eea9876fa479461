import Marketing
import Party
import Presentation
import Vocabulary

extension ScoreExplanation {
    /// The score, its temperature, and every entry with what is left of it (スコアの内訳).
    /// - Parameter party: as it is named.
    package func document(of party: PartyName) -> Document {
        Document(
            "score.explain", title: .code("page.score.of", facts: [party.label]), asOf: .moment(at),
            sections: [
                .figures([
                    KeyFigure("score", "term.score.score", .decimal(scoreMilli, places: 3)),
                    KeyFigure("temperature", "term.score.temperature", .word(of: temperature, "state.temperature")),
                ]),
                .table(
                    Table(
                        "entries",
                        columns: [
                            Column("at", "term.score.at", .instant), Column("reason", "term.reason"),
                            Column("points", "term.points", .number), Column("now", "term.now", .number),
                        ],
                        rows: entries.map { entry in
                            [
                                .instant(entry.at), .word(entry.reason, Self.told(entry)), .int(entry.points),
                                .decimal(Int64((entry.now * 1000).rounded()), places: 3),
                            ]
                        })),
            ],
            payload: [
                "party": .string(party.code), "name": .text(party.name), "side": .string(side.rawValue),
                "score": .double(score),
                "temperature": .string(temperature.rawValue), "entries": .array(entries.map(Self.payload)),
            ])
    }

    /// Why there are points: of a touch its kind and medium as people say them, and what else is known of it.
    private static func told(_ entry: Line) -> Label {
        guard entry.touch != nil else { return .plain(entry.reason) }
        let parts = entry.reason.split(separator: " · ").map(String.init)
        let families = ["state.touch.kind", "state.medium"]
        let words = zip(parts, families).map { Label.first(["\($1).\($0)"], or: $0) }
        return .list(words + parts.dropFirst(families.count).map { .first(["state.touch.grade.\($0)"], or: $0) })
    }

    private static func payload(of entry: Line) -> JSONValue {
        [
            "at": .instant(entry.at), "reason": .string(entry.reason), "points": .int(entry.points),
            "now": .double(entry.now), "touch": .text(entry.touch),
            "half_life_days": entry.halfLifeDays.map { .double($0) } ?? .null,
        ]
    }

    static let shape = Shape(
        "score.explain",
        [
            "party": "string", "name": "string?", "side": Side.words, "score": "number",
            "temperature": Temperature.words,
            "entries[].at": "instant", "entries[].reason": "string", "entries[].points": "integer",
            "entries[].now": "number", "entries[].touch": "string?", "entries[].half_life_days": "number?",
        ])
}
