import Presentation
import Reports
import Vocabulary

extension FunnelReport: ReportPage {
    /// The report as every output format writes it.
    package func document() -> Document {
        var sections: [Document.Section] = []
        if known.isEmpty { sections.append(.paragraph("page.report.summary.empty")) }
        for side in sides where !known.isEmpty {
            sections.append(.heading(side.title))
            if let cohort = cohorts.first(where: { $0.side == side.side }), known[.contacts] {
                if !cohort.isEmpty { sections.append(.chart(cohort.chart())) }
                sections.append(.table(cohort.table))
            }
            sections.append(.table(side.table))
        }
        return Document(
            "report.funnel", title: "page.report.funnel", asOf: basis.line, sections: sections, notes: notes,
            payload: json,
            records: records)
    }

    /// `sekisho.report.funnel/1`: a row for each step of each side.
    private var json: JSONValue {
        .object(
            basis.members + [
                JSONValue.Member("rows", records.json),
                JSONValue.Member(
                    "cohort",
                    .object(
                        cohorts.map { JSONValue.Member($0.side.rawValue, known[.contacts] ? $0.json : .null) })),
                JSONValue.Member(
                    "existing",
                    .object(sides.map { JSONValue.Member($0.side.rawValue, .int($0.figures[.existing])) })),
                JSONValue.Member("unconverted", .array(unconverted.map(\.json))),
                JSONValue.Member("not_fed", known.json),
            ])
    }

    private var records: Table {
        Listing.steps.table(sides.flatMap { side in side.steps.map { StepOfSide(side: side, step: $0) } })
    }

    private var unconverted: [RoadFigures.Unconverted] { sides.flatMap(\.figures.unconverted) }

    private var notes: [Label] {
        known.isEmpty
            ? known.notes
            : [
                .code("page.report.note.amounts", facts: [basis.currency.code]),
                .code("page.report.note.cohort", facts: [basis.asOf.description]), "page.report.note.period",
                "page.report.note.evaluated",
                "page.report.note.new_customers",
            ] + known.notes + sharedNotes(unconverted: unconverted, converted: converted)
    }

    /// What summary and funnel both have to say of their figures.
    func sharedNotes(unconverted: [RoadFigures.Unconverted], converted: [String]) -> [Label] {
        var notes: [Label] = []
        let existing = sides.filter { $0.figures[.existing] > 0 }
        if !existing.isEmpty {
            let counts = Dictionary(uniqueKeysWithValues: sides.map { ($0.side, $0.figures[.existing]) })
            for side in [Side.sale, .purchase] {
                guard let count = counts[side] else { continue }
                notes.append(.code("page.report.note.existing.\(side.rawValue)", facts: [Figures.grouped(count)]))
            }
        }
        if !converted.isEmpty {
            notes.append(.code("page.report.note.converted", facts: [converted.joined(separator: ", ")]))
        }
        for missing in unconverted {
            notes.append(
                .code("page.report.note.unconverted.\(missing.amount.rawValue)", facts: [Figures.money(missing.money)]))
        }
        return notes
    }

    static let shape = Shape(
        "report.funnel",
        after: [
            "period.first": "day", "period.last": "day", "as_of": "day", "side": "purchase|sale|null",
            "currency": "string",
        ], rows: Listing.steps,
        beside: [
            "cohort": "object: by side an array of step, gate, parties, share, rate, existing; null where not known",
            "existing.purchase": "integer?", "existing.sale": "integer?",
            "unconverted[].figure": "string",
            "unconverted[].minor": "integer", "unconverted[].currency": "string",
            "not_fed[]": FigureSource.words,
        ])

    static let words: Words = [
        "page.report.funnel": Phrase(en: "From interactions to cash and savings", ja: "接点から回収・削減まで"),
        "page.report.funnel.sale": Phrase(en: "Sale: from {0} interactions to orders", ja: "販売：接点 {0} 件から受注まで"),
        "page.report.funnel.purchase": Phrase(
            en: "Purchase: from {0} interactions to qualified suppliers", ja: "調達：接点 {0} 件から認定仕入先まで"),
        "page.report.gate.line": Phrase(en: "The gate", ja: "関所"),
        "page.report.gate.row": Phrase(en: "── the gate ──", ja: "── 関所 ──"),
        "page.report.note.cohort": Phrase(
            en:
                "The cohort: parties touched for the first time in the period, followed to {0}. Each step counts whoever reached it or a later one; parties known before are counted apart.",
            ja: "コホートは、期間中に初めて接触した企業です。{0} までに、その段階またはそれより先に進んだ企業を数えています。既存の取引先は別に数えます。"),
        "page.report.note.period": Phrase(
            en: "What happened in the period is counted step by step, and is not the same parties followed.",
            ja: "「期間中の件数」は期間中に起きたことの件数で、同じ企業を追ったものではありません。"),
        "page.report.note.evaluated": Phrase(
            en: "A party is judged once a day at most, and counted on each day on which it was.",
            ja: "判定は 1 社につき 1 日 1 回までを、日ごとに数えています。"),
        "page.report.note.new_customers": Phrase(
            en:
                "New customers came through the gate as lead or pull; all others were there before. What held when the document was recorded decides.",
            ja: "新規顧客は、関所を見込み客または引き出しとして通った得意先です。それ以外は既存顧客で、書類を登録した時点の状態で区分します。"),
        "page.report.funnel.cohort.sale": Phrase(
            en: "Sale: of {0} parties first touched in the period", ja: "販売：期間中に初めて接触した {0} 社のその後"),
        "page.report.funnel.cohort.purchase": Phrase(
            en: "Purchase: of {0} parties first touched in the period", ja: "調達：期間中に初めて接触した {0} 社のその後"),
        "page.report.funnel.cohort": Phrase(en: "The cohort of the period", ja: "期間中に初めて接触した企業（コホート）"),
        "page.report.funnel.period": Phrase(en: "What happened in the period", ja: "期間中の件数"),
        "term.report.parties": Phrase(en: "Parties", ja: "企業数"),
        "term.report.of_first": Phrase(en: "Of all", ja: "全体比"),
        "term.report.existing": Phrase(en: "Known before", ja: "既存取引先"),
        "term.report.of_new": Phrase(en: "New customers", ja: "新規顧客"),
        "term.report.of_existing": Phrase(en: "Existing customers", ja: "既存顧客"),
        "term.report.new_count": Phrase(en: "Orders of new customers", ja: "新規顧客の受注件数"),
        "term.report.cohort.ordered": Phrase(en: "Have ordered", ja: "受注企業"),
        "term.report.cohort.paid": Phrase(en: "Have paid", ja: "入金企業"),
        "term.report.cohort.supplied": Phrase(en: "Were ordered from", ja: "発注企業"),
        "term.report.gate": Phrase(en: "Gate", ja: "関所"),
        "term.report.step": Phrase(en: "Step", ja: "段階"),
        "term.report.count": Phrase(en: "Number", ja: "件数"),
        "term.report.amount": Phrase(en: "Amount", ja: "金額"),
        "term.report.rate": Phrase(en: "Of the step before", ja: "前段階比"),
    ]
}

/// One step on the road to one exit.
struct StepOfSide: Sendable {
    let side: FunnelSide
    let step: FunnelStep
}

extension Listing<StepOfSide> {
    /// The road as programs read it: every step of every side in a row of its own.
    static let steps = Listing(
        "report.funnel",
        [
            Field("side", "term.report.side", .code, type: Side.words) { .word($0.side.side.rawValue, $0.side.title) },
            Field("step", "term.report.step", .code, type: "string") { .word($0.step.name, $0.step.title) },
            Field("gate", "term.report.gate", .code, type: "before|behind") {
                .word($0.step.gate, .code("state.gate.\($0.step.gate)"))
            },
            .count("count", "term.report.count", optional: { $0.step.count }),
            .money("amount", "term.report.amount", optional: { $0.step.amount }),
            .share("rate", "term.report.rate") { $0.step.share },
            .count("new_count", "term.report.new_count", optional: { $0.step.newCount }),
            .money("new_amount", "term.report.of_new", optional: { $0.step.ofNew }),
            .money("existing_amount", "term.report.of_existing", optional: { $0.step.ofExisting }),
        ])
}

extension FunnelSide {
    var title: Label { .code("state.side.\(side.rawValue)") }

    /// The steps that count parties and orders. They are not the same parties, so that no funnel is drawn of them.
    func chart() -> Chart {
        let counted = steps.dropFirst().filter { $0.count != nil }
        return Chart(
            .bars, title: .code("page.report.funnel.\(side.rawValue)", facts: [Figures.grouped(figures[.touches])]),
            unit: .count, categories: counted.map(\.title),
            series: [Chart.Series("term.report.count", counted.map(\.count))])
    }

    /// A figure of a step; that nobody knows it, where that is so.
    private func shown(_ step: FunnelStep, _ count: Int64?) -> Cell {
        guard let kind = RoadCount(rawValue: step.name), count != nil else { return Cell(count) }
        return kind.cell(figures, known)
    }

    private func shown(_ step: FunnelStep, _ amount: Money?) -> Cell {
        guard let amount else { return .empty }
        let kind = RoadAmount(rawValue: step.name) ?? .ordered
        return known[kind] ? .money(amount) : .unknown
    }

    /// Every step with the gate as a line between them.
    var table: Table {
        var rows: [[Cell]] = []
        for step in steps {
            if step.isBehindGate, rows.count == steps.filter({ !$0.isBehindGate }).count {
                rows.append([.word("gate", "page.report.gate.row")])
            }
            let apart: [Cell] = side == .sale ? [shown(step, step.ofNew), shown(step, step.ofExisting)] : []
            rows.append([.word(step.name, step.title), shown(step, step.count), shown(step, step.amount)] + apart)
        }
        let apart =
            side == .sale
            ? [
                Column("new_amount", "term.report.of_new", .money),
                Column("existing_amount", "term.report.of_existing", .money),
            ] : []
        return Table(
            side.rawValue, title: "page.report.funnel.period",
            columns: [
                Column("step", "term.report.step"), Column("count", "term.report.count", .number),
                Column("amount", "term.report.amount", .money),
            ] + apart, rows: rows)
    }
}

extension FunnelStep {
    var title: Label { .code("term.report.\(name)") }

    /// Outside the gate or behind it, as files say it.
    var gate: String { isBehindGate ? "behind" : "before" }

    var share: Cell { rate.map { .percent($0.part, of: $0.whole) } ?? .empty }
}
