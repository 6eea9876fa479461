import Presentation
import Reports
import Vocabulary

extension Strength {
    /// The figure, its word, and every entry; JSON says the rule too.
    package func document() -> Document {
        Document(
            "party.strength", title: .plain("\(code) \(name)"), asOf: .plain(asOf.description),
            sections: [
                .figures([
                    KeyFigure(
                        "level", "term.report.strength.level",
                        .word(level.rawValue, .code("state.strength.level.\(level.rawValue)"))),
                    KeyFigure("strength", "term.report.strength.total", .decimal(totalMilli, places: 3)),
                ]),
                .table(
                    Table(
                        "entries",
                        columns: [
                            Column("day", "term.day", .day),
                            Column("contact", "term.report.strength.contact", .code),
                            Column("evidence", "term.evidence"), Column("what", "term.what"),
                            Column("points", "term.points", .number),
                            Column("now", "term.now", .number),
                        ],
                        rows: entries.map { entry in
                            [
                                .day(entry.day), .text(entry.contact),
                                .word(
                                    entry.evidence.rawValue,
                                    .code("state.strength.evidence.\(entry.evidence.rawValue)")), .text(entry.what),
                                .int(entry.points), .decimal(entry.nowMilli, places: 3),
                            ]
                        })),
            ], notes: ["page.report.strength.rule"] + (isCut ? ["page.report.timeline.cut"] : []),
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

    static let shape = Shape(
        "party.strength",
        [
            "party": "string", "strength": "number", "level": StrengthRule.Level.words, "entries[].day": "day",
            "entries[].contact": "string", "entries[].evidence": "string", "entries[].what": "string",
            "entries[].points": "integer", "entries[].now": "number", "rule.version": "integer",
            "rule.half_life_days": "number", "rule.levels": "object",
        ])
}
