import Presentation
import Reports
import Vocabulary

extension Listing<OpenItemsReport.Item> {
    /// What is open, invoice by invoice (未回収明細).
    package static let openItems = Listing(
        "report.ageing.invoices",
        [
            .code("party", "term.report.party") { $0.party }, .text("name", "term.report.name") { $0.name },
            .code("number", "term.receipt.invoice") { $0.number },
            .day("issued_on", "term.invoice.issued_on") { $0.issuedOn },
            .day("due_on", "term.task.due_on") { $0.dueOn },
            .count("days_overdue", "term.invoice.days_overdue") { $0.daysOverdue },
            .code("currency", "term.report.currency") { $0.open.currency.code },
            .money("amount", "term.amount") { $0.amount }, .money("open", "term.report.ageing.open") { $0.open },
        ])
}

extension OpenItemsReport: ReportPage {
    package func document() -> Document {
        let title: Label = .code("page.report.ageing.\(side.rawValue)")
        let day: Label = .code("presentation.as_of", facts: [asOf.description])
        guard isRecorded else {
            let unknown: [Document.Section] = [.paragraph(.code("page.report.ageing.unrecorded.\(side.rawValue)"))]
            return Document(
                Self.shape.name, title: title, asOf: day, sections: unknown, payload: json,
                records: Listing.openItems.table(items))
        }
        let notes: [Label] = sums.map { .code("page.report.ageing.sum", facts: [Figures.money($0)]) }
        return Document(
            Self.shape.name, title: title, asOf: day, sections: [.table(Listing.openItems.table(items))], notes: notes,
            payload: json)
    }

    private var json: JSONValue {
        [
            "as_of": .day(asOf), "side": .string(side.rawValue), "recorded": .bool(isRecorded),
            "rows": .array(items.map { Listing.openItems.object($0) }), "sums": .array(sums.map { .money($0) }),
        ]
    }

    static let shape = Shape(
        "report.ageing.invoices", after: ["as_of": "day", "side": Side.words, "recorded": "boolean"],
        rows: Listing.openItems, beside: ["sums[]": "money"])

    static let words: Words = [
        "page.report.ageing.sum": Phrase(en: "Open in all: {0}.", ja: "残高の合計: {0}")
    ]
}
