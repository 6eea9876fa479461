import Presentation
import Reports
import Vocabulary

/// One cohort on the road to one exit.
struct CohortOfSide: Sendable {
    let side: Side
    let row: CohortReport.Row
    let length: CohortReport.Length

    /// `2026-04`, `2026Q2`.
    var name: String {
        let first = row.cohort.period.first
        return length == .month
            ? String(first.description.prefix(7)) : "\(first.year)Q\((first.month - 1) / 3 + 1)"
    }
}

extension Listing<CohortOfSide> {
    /// A row for each cohort of each side. Steps of the other side are left out.
    static let cohorts: Listing<CohortOfSide> = {
        var fields: [Field<CohortOfSide>] = [
            Field("side", "term.report.side", .code, type: Side.words) {
                .word($0.side.rawValue, .code("state.side.\($0.side.rawValue)"))
            },
            .code("cohort", "term.report.cohort.name") { $0.name },
            Field<CohortOfSide>.day("first", "term.report.cohort.first") { $0.row.cohort.period.first }.forPrograms,
            Field<CohortOfSide>.day("last", "term.report.cohort.last") { $0.row.cohort.period.last }.forPrograms,
        ]
        for step in CohortStep.allCases {
            fields.append(
                Field(step.rawValue, step.title, .number, type: "integer?") {
                    $0.row.cohort.steps.contains(step) ? .int($0.row.cohort[step]) : .empty
                })
        }
        fields.append(.count("existing", "term.report.existing") { $0.row.cohort.existing(.contacts) })
        for (place, months) in CohortReport.ages.enumerated() {
            let title: Label = .code("term.report.cohort.after", facts: [String(months)])
            fields.append(
                Field("after_\(months)_months", title, .money, type: "money?") {
                    $0.row.byAge[place].map { .money($0) } ?? .unknown
                })
        }
        fields.append(
            Field("so_far", "term.report.cohort.so_far", .money, type: "money?") {
                $0.row.soFar.map { .money($0) } ?? .unknown
            })
        return Listing("report.cohort", fields)
    }()
}

extension CohortReport: ReportPage {
    /// The report as every output format writes it.
    package func document() -> Document {
        let all = sides.flatMap { side in
            side.rows.map { CohortOfSide(side: side.side, row: $0, length: length) }
        }
        let sections: [Document.Section] =
            known[.contacts]
            ? sides.flatMap { side -> [Document.Section] in
                [.heading(.code("page.report.cohort.\(side.side.rawValue)")), .table(table(side.side, all))]
            } : [.paragraph("page.report.summary.empty")]
        let records = Listing.cohorts.table(all)
        return Document(
            "report.cohort", title: .code("page.report.cohort.by_\(length.rawValue)"), asOf: basis.line,
            sections: sections, notes: notes,
            payload: .object(
                basis.members + [
                    JSONValue.Member("by", .string(length.rawValue)), JSONValue.Member("rows", records.json),
                    JSONValue.Member("not_fed", known.json),
                ]), records: records)
    }

    private func table(_ side: Side, _ all: [CohortOfSide]) -> Table {
        let steps = Set(CohortStep.steps(of: side).map(\.rawValue))
        let others = Set(CohortStep.allCases.map(\.rawValue)).subtracting(steps)
        let fields = Listing.cohorts.fields.filter {
            !$0.isForPrograms && $0.name != "side" && !others.contains($0.name)
        }
        return Listing(Self.shape.name, fields).table(all.filter { $0.side == side }, side.rawValue)
    }

    private var notes: [Label] {
        guard known[.contacts] else { return known.notes }
        var notes: [Label] = [
            .code("page.report.note.cohort", facts: [basis.asOf.description]),
            .code("page.report.note.cohort_money", facts: [basis.currency.code]), "page.report.note.cohort_age",
        ]
        let missing = Set(sides.flatMap(\.rows).flatMap(\.unconverted).map(\.currency.code))
        if !missing.isEmpty {
            notes.append(
                .code("page.report.note.cohort_unconverted", facts: [missing.sorted().joined(separator: ", ")]))
        }
        return notes + known.notes
    }

    static let shape = Shape(
        "report.cohort",
        after: [
            "period.first": "day", "period.last": "day", "as_of": "day", "side": "purchase|sale|null",
            "currency": "string", "by": Length.words,
        ], rows: Listing.cohorts, beside: ["not_fed[]": FigureSource.words])

    static let words: Words = [
        "page.report.cohort.by_month": Phrase(en: "Cohorts by month of first touch", ja: "コホート分析（初回接触月別）"),
        "page.report.cohort.by_quarter": Phrase(
            en: "Cohorts by quarter of first touch", ja: "コホート分析（初回接触四半期別）"),
        "page.report.cohort.sale": Phrase(en: "Sale: parties, and cash collected", ja: "販売：企業数と回収額"),
        "page.report.cohort.purchase": Phrase(en: "Purchase: parties, and cost saved", ja: "調達：企業数とコスト削減額"),
        "page.report.note.cohort_money": Phrase(
            en:
                "Amounts in {0}: cash collected from, or cost saved with, the parties of the cohort that were not known before.",
            ja: "金額は {0} 建てで、コホートのうち新規の企業からの回収額（調達はコスト削減額）です。"),
        "page.report.note.cohort_age": Phrase(
            en: "Ages are months since the last day of the cohort. — is an age that is not reached yet.",
            ja: "経過月数は、コホートの最終日から数えます。まだ達していない月数は「—」です。"),
        "page.report.note.cohort_unconverted": Phrase(
            en: "Not in the amounts for want of a rate: {0}. Import rates: sekisho import rates FILE",
            ja: "レートがないため金額に含まれていません: {0}。取り込み: sekisho import rates FILE"),
        "term.report.cohort.name": Phrase(en: "Cohort", ja: "コホート"),
        "term.report.cohort.first": Phrase(en: "From", ja: "初日"),
        "term.report.cohort.last": Phrase(en: "Until", ja: "最終日"),
        "term.report.cohort.after": Phrase(en: "After {0} months", ja: "{0} か月後まで"),
        "term.report.cohort.so_far": Phrase(en: "So far", ja: "現在まで"),
    ]
}
