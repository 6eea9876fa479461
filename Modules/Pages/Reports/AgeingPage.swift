import Presentation
import Reports
import Vocabulary

extension AgeingReport: ReportPage {
    /// The report as every output format writes it.
    package func document() throws -> Document {
        Document(
            "report.ageing", title: .code("page.report.ageing.\(side.rawValue)"),
            asOf: .code("presentation.as_of", facts: [asOf.description]),
            sections: isKnown
                ? try sections() : [.paragraph(.code("page.report.ageing.unrecorded.\(side.rawValue)"))],
            notes: notes, payload: try json(), records: try table())
    }

    private func sections() throws -> [Document.Section] {
        let overdue = try totals.overdue()
        var figures = [
            KeyFigure("open", "term.report.ageing.open", .money(try totals.total())),
            KeyFigure(
                "overdue", "term.report.ageing.overdue", .money(overdue),
                note: Figures.percent(overdue.minor, of: try totals.total().minor).map {
                    .code("page.report.ageing.share", facts: [$0])
                }, tone: overdue.minor > 0 ? .warning : .plain),
            KeyFigure(
                "over_90", Bucket.over90.title, .money(totals[.over90]),
                tone: totals[.over90].minor > 0 ? .warning : .plain),
        ]
        if side == .sale {
            figures.append(KeyFigure("unapplied", "term.report.ageing.unapplied", .money(totals.unapplied)))
            figures.append(
                KeyFigure(
                    "unmatched", "term.report.ageing.unmatched", .money(unmatchedTotal),
                    note: unmatched.isEmpty ? nil : .code("page.report.ageing.receipts", facts: [receipts]),
                    tone: unmatched.isEmpty ? .plain : .warning))
        }
        var sections: [Document.Section] = [.figures(figures)]
        if !rows.isEmpty {
            sections.append(
                .chart(
                    Chart(
                        .columns, title: "page.report.ageing.by_age", unit: .money(currency),
                        categories: Bucket.allCases.map(\.title),
                        series: [Chart.Series("term.report.ageing.open", Bucket.allCases.map { totals[$0] })])))
        }
        sections.append(.table(try table()))
        return sections
    }

    private var receipts: String { String(unmatched.reduce(0) { $0 + $1.receipts }) }

    private func table() throws -> Table {
        var columns =
            [
                Column("party", "term.report.party", .code), Column("name", "term.report.name"),
                Column("currency", "term.report.currency", .code),
            ]
            + Bucket.allCases.map { Column($0.rawValue, $0.title, .money) } + [
                Column("total", "presentation.total", .money)
            ]
        if side == .sale { columns.append(Column("unapplied", "term.report.ageing.unapplied", .money)) }
        func cells(_ row: Row) throws -> [Cell] {
            let open = Bucket.allCases.map { Cell.money(row[$0]) } + [.money(try row.total())]
            return side == .sale ? open + [.money(row.unapplied)] : open
        }
        return Table(
            columns: columns,
            rows: try rows.map { [.text($0.party), .text($0.name), .text($0.currency.code)] + (try cells($0)) },
            totals: isKnown
                ? [.word("total", "presentation.total"), .empty, .text(currency.code)] + (try cells(totals)) : nil)
    }

    private func json() throws -> JSONValue {
        func members(_ row: Row) throws -> [JSONValue.Member] {
            Bucket.allCases.map { JSONValue.Member($0.rawValue, .money(row[$0])) } + [
                JSONValue.Member("total", .money(try row.total())),
                JSONValue.Member("unapplied", .money(row.unapplied)),
            ]
        }
        return .object([
            JSONValue.Member("as_of", .day(asOf)), JSONValue.Member("side", .string(side.rawValue)),
            JSONValue.Member("currency", .string(currency.code)),
            JSONValue.Member(
                "rows",
                .array(
                    try rows.map { row in
                        .object(
                            [
                                JSONValue.Member("party", .string(row.party)),
                                JSONValue.Member("name", .string(row.name)),
                            ] + (try members(row)))
                    })),
            JSONValue.Member("totals", isKnown ? .object(try members(totals)) : .null),
            JSONValue.Member("recorded", .bool(isRecorded)),
            JSONValue.Member(
                "unmatched",
                .array(
                    unmatched.map { sum -> JSONValue in
                        ["receipts": .int(sum.receipts), "amount": .money(sum.amount)]
                    })),
            JSONValue.Member("unconverted", .array(unconverted.map(JSONValue.money))),
        ])
    }

    private var notes: [Label] {
        var notes: [Label] = [.code("page.report.note.ageing", facts: [currency.code])]
        if isKnown && !isRecorded { notes.append(.code("page.report.ageing.unrecorded.\(side.rawValue)")) }
        if !unmatched.isEmpty { notes.append(.code("page.report.note.ageing.unmatched", facts: [receipts])) }
        for money in unconverted {
            notes.append(.code("page.report.note.unconverted.open", facts: [Figures.money(money)]))
        }
        return notes
    }

    static let shape = Shape(
        "report.ageing",
        [
            "as_of": "day", "side": Side.words, "currency": "string", "rows[].party": "string",
            "rows[].name": "string", "rows[].not_due": "money", "rows[].days_1_30": "money",
            "rows[].days_31_60": "money", "rows[].days_61_90": "money", "rows[].days_over_90": "money",
            "rows[].total": "money", "rows[].unapplied": "money",
            "totals": "object?", "unconverted[]": "money", "recorded": "boolean",
            "unmatched[].receipts": "integer", "unmatched[].amount": "money",
        ])

    static let words: Words = [
        "page.report.ageing.sale": Phrase(en: "Ageing of receivables", ja: "売掛金年齢表"),
        "page.report.ageing.purchase": Phrase(en: "Ageing of payables", ja: "買掛金年齢表"),
        "page.report.ageing.by_age": Phrase(en: "Open amounts by age", ja: "経過日数別の残高"),
        "page.report.ageing.share": Phrase(en: "{0} of what is open", ja: "残高の {0}"),
        "page.report.note.ageing": Phrase(
            en: "Days past the due date. Totals in {0} at the latest rate on or before the day; rows as agreed.",
            ja: "期日からの経過日数です。合計は当日以前で最新のレートで {0} に換算し、各行は取引通貨のままです。"),
        "page.report.note.ageing.unmatched": Phrase(
            en:
                "{0} receipts wait in suspense, because nobody has said what they pay: sekisho receipt list --unmatched",
            ja: "何の入金か分からない {0} 件は仮受金に残っています: sekisho receipt list --unmatched"),
        "page.report.ageing.receipts": Phrase(en: "receipts: {0}", ja: "{0} 件"),
        "page.report.ageing.unrecorded.sale": Phrase(
            en: "No invoice is recorded yet. Import them: sekisho import invoices FILE",
            ja: "請求がまだ登録されていません。取り込み: sekisho import invoices FILE"),
        "page.report.ageing.unrecorded.purchase": Phrase(
            en: "Not known: no invoice of a supplier is recorded, so what we owe cannot be said.",
            ja: "不明です。仕入先からの請求が登録されていないため、買掛金の残高は分かりません。"),
        "term.report.ageing.unmatched": Phrase(en: "Receipts of unknown payers", ja: "振込人不明・未消込の入金"),
        "page.report.note.unconverted.open": Phrase(
            en: "Not in the totals for want of a rate: {0}. Import rates: sekisho import rates FILE",
            ja: "レートがないため合計に含まれていません: {0}。取り込み: sekisho import rates FILE"),
        "term.report.ageing.open": Phrase(en: "Open", ja: "残高"),
        "term.report.ageing.overdue": Phrase(en: "Overdue", ja: "延滞額"),
        "term.report.ageing.unapplied": Phrase(en: "Unapplied cash", ja: "未充当入金"),
        "term.report.ageing.not_due": Phrase(en: "Not due", ja: "期日前"),
        "term.report.ageing.days_1_30": Phrase(en: "1–30 days", ja: "1〜30日"),
        "term.report.ageing.days_31_60": Phrase(en: "31–60 days", ja: "31〜60日"),
        "term.report.ageing.days_61_90": Phrase(en: "61–90 days", ja: "61〜90日"),
        "term.report.ageing.days_over_90": Phrase(en: "Over 90 days", ja: "90日超"),
    ]
}

extension AgeingReport.Bucket {
    var title: Label { .code("term.report.ageing.\(rawValue)") }
}
