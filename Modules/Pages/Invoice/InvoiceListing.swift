import Presentation
import Sales
import Vocabulary

extension Listing<InvoiceLine> {
    /// Invoices and what is open of them (請求一覧).
    package static let invoices = Listing(
        "invoice.list",
        [
            .code("number", "term.receipt.invoice") { $0.number },
            .code("customer", "term.invoice.customer") { $0.customer }, .text("name", "term.name") { $0.name },
            Field.code("order", "term.invoice.order", optional: { $0.order }).forPrograms,
            .day("issued_on", "term.invoice.issued_on") { $0.issuedOn },
            .day("due_on", "term.task.due_on") { $0.dueOn },
            .word("state", "term.state", "state.invoice") { $0.state },
            .count("days_overdue", "term.invoice.days_overdue") { $0.daysOverdue },
            Field.code("currency", "term.report.currency") { $0.gross.currency.code }.forPrograms,
            .money("gross", "term.invoice.gross") { $0.gross }, .money("open", "term.invoice.open") { $0.open },
        ])
}

extension PageShapes {
    static let invoice: [Shape] = [Listing.invoices.shape]
}
