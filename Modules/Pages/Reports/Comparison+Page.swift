import Presentation
import Reports
import Vocabulary

/// The figures of a summary beside those of the period before and of a year earlier (前期比・前年同期比).
struct SummaryBeside {
    let report: SummaryReport

    /// One figure of the totals, in the three periods.
    private struct Line {
        let key: String
        let title: Label
        let cell: (RoadFigures, KnownFigures) -> Cell
        /// What is compared; nil where nothing is known.
        let value: (RoadFigures, KnownFigures) -> Int64?

        init(_ amount: RoadAmount) {
            key = amount.rawValue
            title = amount.title
            cell = { amount.cell($0, $1) }
            value = { $1[amount] ? $0[amount].minor : nil }
        }

        init(_ count: RoadCount) {
            key = count.rawValue
            title = count.title
            cell = { count.cell($0, $1) }
            value = { $1[count] ? $0[count] : nil }
        }
    }

    /// A year earlier is the period before where that is a year: it is shown once.
    private var other: [Comparison] {
        report.compared.filter { one in
            one.kind == .previous || one.basis.period != report.compared.first?.basis.period
        }
    }

    /// Those of which anything is known.
    private var shown: [Comparison] { other.filter { !$0.known.isEmpty } }

    private var lines: [Line] {
        SummaryTables.amountColumns.filter { shows($0.side) }.map { Line($0) }
            + SummaryTables.countColumns.filter { shows($0.side) }.map { Line($0) }
    }

    private func shows(_ side: Side?) -> Bool { side.map(report.basis.sides.contains) ?? true }

    /// A row for each figure of the totals; nil where nothing stands beside it.
    var table: Table? {
        guard !shown.isEmpty else { return nil }
        var columns = [
            Column("figure", "term.report.compared.figure"), Column("now", "term.report.compared.now", .money),
        ]
        for one in shown {
            columns.append(Column(one.kind.rawValue, name(of: one), .money))
            columns.append(Column("\(one.kind.rawValue)_change", change(of: one), .percent))
        }
        var rows = lines.map { line -> [Cell] in
            [.word(line.key, line.title), line.cell(report.totals, report.known)]
                + shown.flatMap { [line.cell($0.totals, $0.known), changed(line, $0)] }
        }
        rows.append(
            [.word("return", "term.report.return"), report.totals.times(report.known)]
                + shown.flatMap { [$0.totals.times($0.known), Cell.empty] })
        return Table("compared", title: "page.report.compared.title", columns: columns, rows: rows)
    }

    /// `前月比 +12.3%`, `前年同期比 -4.5%`: as many lines as can be said.
    func lines(_ amount: RoadAmount) -> [Label] { said(Line(amount)) }
    func lines(_ count: RoadCount) -> [Label] { said(Line(count)) }

    private func said(_ line: Line) -> [Label] {
        shown.compactMap { one in
            guard let now = line.value(report.totals, report.known), let before = line.value(one.totals, one.known),
                let change = Figures.change(now, from: before)
            else { return nil }
            return .code("page.report.compared.\(word(one))", facts: [change])
        }
    }

    private func changed(_ line: Line, _ one: Comparison) -> Cell {
        guard let now = line.value(report.totals, report.known), let before = line.value(one.totals, one.known) else {
            return .empty
        }
        return .change(now, from: before)
    }

    /// The periods that are compared, and how far.
    var notes: [Label] {
        other.flatMap { one -> [Label] in
            let (period, day) = (one.basis.period, one.basis.asOf)
            let facts = [period.first.description, min(day, period.last).description]
            guard !one.known.isEmpty else { return [.code("page.report.note.compared.none", facts: facts)] }
            var notes: [Label] = [.code("page.report.note.compared.\(word(one))", facts: facts)]
            if one.isCut && one.kind == shown.first?.kind { notes.append("page.report.note.compared.cut") }
            return notes
        }
    }

    private func word(_ one: Comparison) -> String {
        one.kind == .lastYear ? "last_year" : PeriodKind(report.basis.period).rawValue
    }

    private func name(of one: Comparison) -> Label { .code("term.report.compared.\(word(one))") }
    private func change(of one: Comparison) -> Label { .code("term.report.compared.\(word(one)).change") }

    /// `previous` and `last_year`, each null where the calendar or the period has none. What nobody knows is null.
    var json: JSONValue {
        .object(
            Comparison.Kind.allCases.map { kind in
                let one = report.compared.first { $0.kind == kind }
                return JSONValue.Member(kind.rawValue, one.map { object($0) } ?? .null)
            })
    }

    private func object(_ one: Comparison) -> JSONValue {
        let all = SummaryTables.amountColumns.map { Line($0) } + SummaryTables.countColumns.map { Line($0) }
        return [
            "period": [
                "first": .string(one.basis.period.first.description),
                "last": .string(one.basis.period.last.description),
            ],
            "as_of": .day(one.basis.asOf),
            "figures": .object(
                all.map { JSONValue.Member($0.key, $0.cell(one.totals, one.known).json) } + [
                    JSONValue.Member(
                        "return",
                        one.totals.times(one.known) == .unknown ? .null : one.totals.returnedForPrograms.json)
                ]),
            "change": .object(all.map { JSONValue.Member($0.key, changed($0, one).json) }),
        ]
    }
}

extension RoadFigures {
    /// How many times what was spent came back; unknown where nobody knows what was spent, or what came back.
    func times(_ known: KnownFigures) -> Cell {
        // Whoever invoices and has no receipts yet does not know what came back.
        let isCashKnown = known[.collected] || !known[.invoiced] && !known[.ordered]
        guard known[.spend], isCashKnown, known[.collected] || known[.savings], returned != .empty else {
            return .unknown
        }
        return returned
    }
}

extension RoadAmount {
    /// The amount, or that nobody knows it.
    func cell(_ figures: RoadFigures, _ known: KnownFigures) -> Cell {
        known[self] ? .money(figures[self]) : .unknown
    }
}

extension RoadCount {
    /// The count, or that nobody knows it.
    func cell(_ figures: RoadFigures, _ known: KnownFigures) -> Cell { known[self] ? .int(figures[self]) : .unknown }
}

extension KnownFigures {
    /// Which sources have brought nothing, each with the command that feeds it.
    var notes: [Label] { missing.map { .code("page.report.missing.\($0.rawValue)") } }

    /// The same for programs.
    var json: JSONValue { .array(missing.map { .string($0.rawValue) }) }

    static let words: Words = [
        "page.report.missing.spend": Phrase(
            en: "Not known (—): what was spent. Import it: sekisho import spend FILE",
            ja: "費用は未登録のため「—」としています。取り込み: sekisho import spend FILE"),
        "page.report.missing.touches": Phrase(
            en: "Not known (—): interactions and contacts. Import them: sekisho import touches FILE",
            ja: "接点は未登録のため「—」としています。取り込み: sekisho import touches FILE"),
        "page.report.missing.gate_sale": Phrase(
            en: "Nobody has been judged for sale yet: sekisho gate evaluate --side sale",
            ja: "販売側では、まだ誰も判定していません。判定: sekisho gate evaluate --side sale"),
        "page.report.missing.gate_purchase": Phrase(
            en: "Nobody has been judged for purchase yet: sekisho gate evaluate --side purchase",
            ja: "調達側では、まだ誰も判定していません。判定: sekisho gate evaluate --side purchase"),
        "page.report.missing.orders": Phrase(
            en: "Not known (—): orders. Import them: sekisho import orders FILE",
            ja: "受注は未登録のため「—」としています。取り込み: sekisho import orders FILE"),
        "page.report.missing.invoices": Phrase(
            en: "Not known (—): what was invoiced. Import it: sekisho import invoices FILE",
            ja: "請求は未登録のため「—」としています。取り込み: sekisho import invoices FILE"),
        "page.report.missing.receipts": Phrase(
            en: "Not known (—): cash collected. Import receipts: sekisho import receipts FILE",
            ja: "入金は未登録のため「—」としています。取り込み: sekisho import receipts FILE"),
        "page.report.missing.purchase_orders": Phrase(
            en: "Not known (—): purchases and savings. Import them: sekisho import purchase_orders FILE",
            ja: "発注は未登録のため、購買額と削減額は「—」としています。取り込み: sekisho import purchase_orders FILE"),
        "page.report.missing.baselines": Phrase(
            en:
                "Not known (—): cost saved. No purchase says what was paid before (baseline_unit_price): sekisho import purchase_orders FILE",
            ja: "比較する単価（baseline_unit_price）が発注に 1 件もないため、削減額は「—」としています。取り込み: sekisho import purchase_orders FILE"),
    ]
}

extension SummaryBeside {
    static let words: Words = [
        "page.report.compared.title": Phrase(en: "Beside the period before and a year earlier", ja: "前期間・前年同期との比較"),
        "page.report.compared.month": Phrase(en: "{0} on the month before", ja: "前月比 {0}"),
        "page.report.compared.quarter": Phrase(en: "{0} on the quarter before", ja: "前四半期比 {0}"),
        "page.report.compared.half": Phrase(en: "{0} on the half-year before", ja: "前半期比 {0}"),
        "page.report.compared.year": Phrase(en: "{0} on the year before", ja: "前年比 {0}"),
        "page.report.compared.period": Phrase(en: "{0} on the period before", ja: "前期間比 {0}"),
        "page.report.compared.last_year": Phrase(en: "{0} on a year earlier", ja: "前年同期比 {0}"),
        "page.report.note.compared.month": Phrase(en: "The month before: {0} to {1}.", ja: "前月: {0} 〜 {1}。"),
        "page.report.note.compared.quarter": Phrase(en: "The quarter before: {0} to {1}.", ja: "前四半期: {0} 〜 {1}。"),
        "page.report.note.compared.half": Phrase(en: "The half-year before: {0} to {1}.", ja: "前半期: {0} 〜 {1}。"),
        "page.report.note.compared.year": Phrase(en: "The year before: {0} to {1}.", ja: "前年: {0} 〜 {1}。"),
        "page.report.note.compared.period": Phrase(en: "The period before: {0} to {1}.", ja: "前期間: {0} 〜 {1}。"),
        "page.report.note.compared.last_year": Phrase(en: "A year earlier: {0} to {1}.", ja: "前年同期: {0} 〜 {1}。"),
        "page.report.note.compared.none": Phrase(
            en: "Of {0} to {1} there are no figures to compare with.", ja: "{0} 〜 {1} の数字はないため、比較していません。"),
        "page.report.note.compared.cut": Phrase(
            en: "The period is not over: the others are counted as far as the same day of theirs.",
            ja: "期間の途中のため、比較する期間も同じ経過日までで集計しています。"),
        "term.report.compared.figure": Phrase(en: "Figure", ja: "項目"),
        "term.report.compared.now": Phrase(en: "This period", ja: "今期間"),
        "term.report.compared.month": Phrase(en: "Month before", ja: "前月"),
        "term.report.compared.month.change": Phrase(en: "On the month before", ja: "前月比"),
        "term.report.compared.quarter": Phrase(en: "Quarter before", ja: "前四半期"),
        "term.report.compared.quarter.change": Phrase(en: "On the quarter before", ja: "前四半期比"),
        "term.report.compared.half": Phrase(en: "Half-year before", ja: "前半期"),
        "term.report.compared.half.change": Phrase(en: "On the half-year before", ja: "前半期比"),
        "term.report.compared.year": Phrase(en: "Year before", ja: "前年"),
        "term.report.compared.year.change": Phrase(en: "On the year before", ja: "前年比"),
        "term.report.compared.period": Phrase(en: "Period before", ja: "前期間"),
        "term.report.compared.period.change": Phrase(en: "On the period before", ja: "前期間比"),
        "term.report.compared.last_year": Phrase(en: "Year earlier", ja: "前年同期"),
        "term.report.compared.last_year.change": Phrase(en: "On a year earlier", ja: "前年同期比"),
    ]
}
