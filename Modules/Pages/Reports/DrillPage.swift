import Presentation
import Reports
import Vocabulary

extension Listing<DrillRow> {
    /// What a figure consists of, a row for each document.
    static let drill = Listing(
        "report.drill",
        [
            .code("number", "term.report.drill.number", optional: { $0.number }),
            .text("reference", "term.report.drill.reference", optional: { $0.reference }),
            .day("day", "term.report.drill.day") { $0.day },
            .code("party", "term.report.party", optional: { $0.party }),
            .text("name", "term.report.name", optional: { $0.name }),
            .code("campaign", "term.report.campaign", optional: { $0.campaign }),
            .code("currency", "term.report.currency", optional: { $0.amount?.currency.code }),
            .money("amount", "term.report.amount", optional: { $0.amount }),
            .money("part", "term.report.drill.part", optional: { $0.part }),
            .count("count", "term.report.count") { $0.count },
        ])
}

extension Drill: ReportPage {
    /// The rows while they are read, and what they add up to.
    package func document() -> Document {
        let fields = Listing.drill.fields
        let table = Table(
            columns: fields.map(\.column),
            streaming: { take in
                let sum = try each { row in try take(fields.map { $0.cell(row) }) }
                return fields.map { field -> Cell in
                    switch field.name {
                    case "number": .word("total", "presentation.total")
                    case "part": Cell(sum.amount)
                    case "count": .int(sum.count)
                    default: .empty
                    }
                }
            })
        return Document(
            Self.shape.name,
            title: .code("page.report.drill", facts: [figure.rawValue]), asOf: basis.line, sections: [.table(table)],
            notes: figure.amount == nil ? [] : [.code("page.report.note.drill", facts: [basis.currency.code])])
    }

    static let shape = Shape("report.drill", rows: Listing.drill, beside: ["totals": "object"])

    static let words: Words = [
        "page.report.drill": Phrase(en: "What {0} consists of", ja: "{0} の内訳"),
        "page.report.note.drill": Phrase(
            en: "The parts in {0} add up to the figure: each campaign, day and currency is converted once, as there.",
            ja: "{0} の内訳額の合計が、レポートの数字です。レポートと同じく、施策・日・通貨ごとに一度だけ換算しています。"),
        "term.report.drill.number": Phrase(en: "Document number", ja: "伝票番号"),
        "term.report.drill.reference": Phrase(en: "Of it", ja: "対象"),
        "term.report.drill.day": Phrase(en: "Dated", ja: "計上日"),
        "term.report.drill.part": Phrase(en: "In the report", ja: "内訳額"),
    ]
}
