import Presentation
import Vocabulary

extension Strength {
    /// The figure, its word, and every entry; JSON says the rule too.
    package func document() -> Document {
        Document(
            "party.strength", title: .plain("\(code) \(name)"), asOf: .plain(asOf.description),
            sections: [
                .figures([
                    KeyFigure(
                        "level", "report.strength.level",
                        .word(level.rawValue, .code("report.strength.level.\(level.rawValue)"))),
                    KeyFigure("strength", "report.strength.total", .decimal(totalMilli, places: 3)),
                ]),
                .table(
                    Table(
                        "entries",
                        columns: [
                            Column("day", "report.timeline.day", .day),
                            Column("contact", "report.strength.contact", .code),
                            Column("evidence", "report.strength.evidence"), Column("what", "report.timeline.what"),
                            Column("points", "report.strength.points", .number),
                            Column("now", "report.strength.now", .number),
                        ],
                        rows: entries.map { entry in
                            [
                                .day(entry.day), .text(entry.contact),
                                .word(
                                    entry.evidence.rawValue,
                                    .code("report.strength.evidence.\(entry.evidence.rawValue)")), .text(entry.what),
                                .int(entry.points), .decimal(entry.nowMilli, places: 3),
                            ]
                        })),
            ], notes: ["report.strength.rule"] + (isCut ? ["report.timeline.cut"] : []),
            payload: [
                "party": .string(code), "strength": Cell.decimal(totalMilli, places: 3).json,
                "level": .string(level.rawValue),
                "entries": .array(
                    entries.map { entry in
                        [
                            "day": .day(entry.day), "contact": .string(entry.contact),
                            "evidence": .string(entry.evidence.rawValue), "what": .string(entry.what),
                            "points": .int(entry.points), "now": Cell.decimal(entry.nowMilli, places: 3).json,
                        ]
                    }),
                "rule": [
                    "version": .int(StrengthRule.version), "half_life_days": .double(StrengthRule.halfLifeDays),
                    "levels": .object(
                        StrengthRule.Level.allCases.map { JSONValue.Member($0.rawValue, .int($0.least)) }),
                ],
            ])
    }
}
