import Gate
import Party
import Presentation
import Reports
import Vocabulary

extension FreshnessReport: ReportPage {
    /// The report as every output format writes it.
    package func document() -> Document {
        let whole = scores.last
        let stale = rows.reduce(0) { $0 + $1.stale }
        let bad = rows.reduce(0) { $0 + $1.bad }
        var sections: [Document.Section] = [
            .figures([
                KeyFigure(
                    "score", "term.report.freshness.score", Self.cell(whole?.tenths),
                    note: .code("page.report.freshness.score.of", facts: ["100"])),
                KeyFigure("held", "term.report.freshness.held", .int(whole?.held ?? 0)),
                KeyFigure(
                    "confirmed", "term.report.freshness.confirmed", .int(whole?.confirmed ?? 0),
                    note: Figures.percent(whole?.confirmed ?? 0, of: whole?.held ?? 0).map {
                        .code("page.report.freshness.of_held", facts: [$0])
                    }, tone: (whole?.confirmed ?? 0) == 0 && (whole?.held ?? 0) > 0 ? .warning : .plain),
                KeyFigure("stale", "state.freshness.stale", .int(stale), tone: stale > 0 ? .warning : .plain),
                KeyFigure("bad", "state.freshness.bad", .int(bad), tone: bad > 0 ? .warning : .plain),
            ])
        ]
        if !decay.isEmpty {
            sections.append(
                .chart(
                    Chart(
                        .columns, title: "page.report.freshness.fading", unit: .count,
                        categories: Self.months.map(Self.title),
                        series: [
                            Chart.Series(
                                "term.report.freshness.expected",
                                Self.months.indices.map { index in
                                    decay.reduce(0) { $0 + $1.expectedMilli[index] } / 1000
                                })
                        ])))
        }
        return Document(
            "report.freshness", title: "page.report.freshness",
            asOf: .code("presentation.as_of", facts: [asOf.description]),
            sections: sections + [.table(rowTable), .table(scoreTable), .table(decayTable)],
            notes: [
                "page.report.freshness.note.confirmed", "page.report.freshness.note.score",
                "page.report.freshness.note.rules",
                "page.report.freshness.note.owner",
            ],
            payload: json)
    }

    private static func cell(_ tenths: Int64?) -> Cell { tenths.map { .decimal($0, places: 1) } ?? .empty }

    private static func title(_ months: Int) -> Label {
        months == 0 ? "page.report.freshness.now" : .code("page.report.freshness.months", facts: [String(months)])
    }

    private var rowTable: Table {
        Table(
            "rows", title: "page.report.freshness.by_field",
            columns: [
                Column("owner", "term.report.freshness.owner"), Column("field", "term.report.freshness.field"),
                Column("held", "term.report.freshness.held", .number),
                Column("fresh", "state.freshness.fresh", .number),
                Column("stale", "state.freshness.stale", .number), Column("bad", "state.freshness.bad", .number),
                Column("expected", "term.report.freshness.expected", .number),
                Column("expected_share", "term.report.freshness.expected_share", .percent),
                Column("confirmed", "term.report.freshness.confirmed", .number),
            ],
            rows: rows.map { row in
                [
                    Self.word(row.owner), Self.word(row.field), .int(row.held), .int(row.fresh), .int(row.stale),
                    .int(row.bad), .decimal((row.expectedMilli + 50) / 100, places: 1),
                    .percent(row.expectedMilli, of: row.held * 1000), .int(row.confirmed),
                ]
            })
    }

    private var scoreTable: Table {
        Table(
            "scores", title: "page.report.freshness.scores",
            columns: [
                Column("owner", "term.report.freshness.owner"),
                Column("expected", "term.report.freshness.expected", .number),
                Column("held", "term.report.freshness.held", .number),
                Column("score", "term.report.freshness.score", .number),
                Column("confirmed", "term.report.freshness.confirmed", .number),
            ],
            rows: scores.map { score in
                [
                    score.owner.map(Self.word) ?? .word("all", "presentation.total"),
                    .decimal((score.expectedMilli + 50) / 100, places: 1), .int(score.held), Self.cell(score.tenths),
                    .int(score.confirmed),
                ]
            })
    }

    private var decayTable: Table {
        Table(
            "decay", title: "page.report.freshness.fading",
            columns: [
                Column("field", "term.report.freshness.field"),
                Column("half_life_days", "term.report.freshness.half_life", .number),
                Column("held", "term.report.freshness.held", .number),
            ] + Self.months.map { Column("after_\($0)_months", Self.title($0), .percent) },
            rows: decay.map { one in
                [Self.word(one.field), .int(Int64(one.halfLifeDays)), .int(one.held)]
                    + one.expectedMilli.map { .percent($0, of: one.held * 1000) }
            })
    }

    static func word(_ owner: Owner) -> Cell {
        .word(of: owner, "state.freshness.owner")
    }

    static func word(_ field: VerifiedField) -> Cell {
        .word(of: field, "state.freshness.field")
    }

    private var json: JSONValue {
        func number(_ milli: Int64) -> JSONValue { .number(Figures.plain(milli, places: 3)) }
        func tenths(_ score: Int64?) -> JSONValue { score.map { .number(Figures.plain($0, places: 1)) } ?? .null }
        return [
            "as_of": .day(asOf),
            "rows": .array(
                rows.map { row in
                    [
                        "owner": .string(row.owner.rawValue), "field": .string(row.field.rawValue),
                        "held": .int(row.held), "confirmed": .int(row.confirmed), "fresh": .int(row.fresh),
                        "stale": .int(row.stale),
                        "bad": .int(row.bad), "expected": number(row.expectedMilli),
                    ]
                }),
            "scores": .array(
                scores.map { score in
                    [
                        "owner": .text(score.owner?.rawValue), "held": .int(score.held),
                        "confirmed": .int(score.confirmed), "bad": .int(score.bad),
                        "expected": number(score.expectedMilli), "score": tenths(score.tenths),
                    ]
                }),
            "decay": .array(
                decay.map { one in
                    [
                        "field": .string(one.field.rawValue), "half_life_days": .int(one.halfLifeDays),
                        "held": .int(one.held),
                        "expected": .array(
                            zip(Self.months, one.expectedMilli).map { months, milli in
                                ["months": .int(months), "values": number(milli)]
                            }),
                    ]
                }),
        ]
    }

    static let shape = Shape(
        "report.freshness",
        [
            "as_of": "day", "rows[].owner": Owner.words, "rows[].field": VerifiedField.words,
            "rows[].held": "integer", "rows[].confirmed": "integer", "scores[].confirmed": "integer",
            "rows[].fresh": "integer", "rows[].stale": "integer",
            "rows[].bad": "integer", "rows[].expected": "number", "scores[].owner": Owner.words + "?",
            "scores[].held": "integer", "scores[].bad": "integer", "scores[].expected": "number",
            "scores[].score": "number?", "decay[].field": VerifiedField.words,
            "decay[].half_life_days": "integer", "decay[].held": "integer",
            "decay[].expected[].months": "integer", "decay[].expected[].values": "number",
        ])

    static let words: Words = [
        "page.report.freshness": Phrase(en: "Freshness of the contact base", ja: "顧客台帳の鮮度"),
        "page.report.freshness.score.of": Phrase(en: "of {0}", ja: "{0} 点満点"),
        "page.report.freshness.by_field": Phrase(en: "By department and field", ja: "部門・項目別"),
        "page.report.freshness.scores": Phrase(
            en: "Data care score: expected to be right ÷ held × 100", ja: "データ保全点＝正しいと見込まれる件数÷保有件数×100"),
        "page.report.freshness.fading": Phrase(
            en: "If nobody asks: what is expected to be right", ja: "確認をしないままの場合に正しいと見込まれる割合"),
        "page.report.freshness.now": Phrase(en: "now", ja: "現在"),
        "page.report.freshness.months": Phrase(en: "in {0} months", ja: "{0} か月後"),
        "page.report.freshness.of_held": Phrase(en: "{0} of the values held", ja: "保有件数の {0}"),
        "page.report.freshness.note.confirmed": Phrase(
            en:
                "Imported is not confirmed: the score supposes that a value was right on the day it came in. Confirmed are only values that somebody has found right since.",
            ja: "取り込んだだけでは確認済みになりません。点数は登録日に正しかったものと仮定した見込みで、確認済みはその後に正しいと確かめた件数です。"),
        "term.report.freshness.confirmed": Phrase(en: "Confirmed", ja: "確認済み"),
        "page.report.freshness.note.score": Phrase(
            en:
                "A value counts as 0 where it was found wrong since, and otherwise fades by one half with each half-life since it was last found right or came in.",
            ja: "値は、誤りと分かれば 0、そうでなければ最後に確認した日（なければ登録日）から半減期ごとに半分と数えます。"),
        "page.report.freshness.note.rules": Phrase(
            en:
                "Half-lives are assumptions, that of e-mail a published figure; sekisho party rules shows and sets them.",
            ja: "半減期は仮定です（メールだけは公表値）。sekisho party rules で確認・変更できます。"),
        "page.report.freshness.note.owner": Phrase(
            en:
                "The department is the one that looks after the party today: what crosses the gate and is accepted belongs to sales or sourcing.",
            ja: "部門は本日の担当です。関所を通って受理された先は営業または調達に属します。"),
        "term.report.freshness.score": Phrase(en: "Data care score", ja: "データ保全点"),
        "term.report.freshness.held": Phrase(en: "Values held", ja: "保有件数"),
        "term.report.freshness.expected": Phrase(en: "Expected to be right", ja: "正しいと見込まれる件数"),
    ]
}
