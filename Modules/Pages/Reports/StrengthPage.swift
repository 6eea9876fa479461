import Presentation
import Reports
import Vocabulary

extension Strength: ReportPage {
    /// The figure, its word, and every entry; JSON says the rule too.
    package func document() -> Document {
        let entries = Listing.evidence.table(entries, "entries")
        return Document(
            "party.strength", title: .plain("\(code) \(name)"), asOf: .plain(asOf.description),
            sections: [
                .figures([
                    KeyFigure("level", "term.report.strength.level", .word(of: level, "state.strength.level")),
                    KeyFigure("strength", "term.report.strength.total", .decimal(totalMilli, places: 3)),
                ]), .table(entries),
            ], notes: ["page.report.strength.rule"] + (isCut ? ["page.report.timeline.cut"] : []),
            payload: [
                "party": .string(code), "strength": Cell.decimal(totalMilli, places: 3).json,
                "level": .string(level.rawValue), "entries": entries.json,
                "rule": [
                    "version": .int(StrengthRule.version), "half_life_days": .double(StrengthRule.halfLifeDays),
                    "levels": .object(
                        StrengthRule.Level.allCases.map { JSONValue.Member($0.rawValue, .int($0.least)) }),
                ],
            ])
    }

    static let shape = Shape(
        "party.strength",
        after: ["party": "string", "strength": "number", "level": StrengthRule.Level.words],
        rows: Listing.evidence, "entries",
        beside: ["rule.version": "integer", "rule.half_life_days": "number", "rule.levels": "object"])

    static let words: Words = [
        "page.report.strength.rule": Phrase(
            en:
                "Strong from 50, steady from 20, weak from 5. Evidence fades by half every 180 days, each contact and kind once a day; gifts count for nothing.",
            ja: "50 以上は強い、20 以上は安定、5 以上は弱い。根拠は 180 日で半減し、相手と種類ごとに一日一回だけ数えます。贈答は数えません。"),
        "term.report.strength.level": Phrase(en: "relationship", ja: "関係"),
        "term.report.strength.total": Phrase(en: "strength", ja: "強さ"),
        "term.report.strength.contact": Phrase(en: "contact", ja: "相手"),
    ]
}

extension Listing<StrengthRule.Entry> {
    /// What the figure rests on.
    static let evidence = Listing(
        "party.strength",
        [
            .day("day", "term.day") { $0.day }, .code("contact", "term.report.strength.contact") { $0.contact },
            .word("evidence", "term.evidence", "state.strength.evidence") { $0.evidence },
            Field("what", "term.what", .text, type: "string") {
                .word($0.what, .first(["state.medium.\($0.what)"], or: $0.what))
            }, .count("points", "term.points") { $0.points },
            .number("now", "term.now") { .decimal($0.nowMilli, places: 3) },
        ])
}
