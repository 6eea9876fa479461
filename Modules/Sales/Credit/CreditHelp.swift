import Governance
import Party
import Storage
import Vocabulary

/// What helps whoever hears an answer to a credit question to go on: how much would be fine, what is overdue, and whom
/// to ask.
package struct CreditHelp: Sendable, Equatable {
    /// The largest amount that is not refused; nil where no limit counts.
    package var fine: Money?
    /// The invoices that are overdue, the earliest first; not all of very many.
    package var overdue: [InvoiceLine] = []
    /// Who may raise the limit, where that would help.
    package var raisers: [String] = []
    /// More invoices or people than these are not named.
    private static let most = 20

    package init() {}

    /// Reads no more than a customer who pays in time costs: one question for whoever is overdue, one for a limit that
    /// is too low.
    init(_ question: CreditQuestion, of party: ID<Party>, in rows: Connection) throws {
        fine = question.fine
        if question.overdueDays > 0 {
            var filter = InvoiceFilter()
            filter.isOverdue = true
            overdue = try rows.all(
                InvoiceLines(filter: filter, party: party, today: question.day, limit: Self.most))
        }
        if question.objections.contains(where: \.isOfLimitOrExcess) {
            raisers = Array(try Staff.whoMay(CreditLimitImport.action, in: rows).prefix(Self.most))
        }
    }
}

extension CreditQuestion {
    /// The largest amount that the rules would not refuse today: nothing where they refuse whatever is asked; nil where
    /// no limit counts.
    package var fine: Money? {
        let nothing = CreditQuestion(
            amount: .zero(amount.currency), day: day, line: line, earliestDue: earliestDue, screening: screening,
            policy: policy)
        if nothing.objections.contains(where: \.refuses) { return .zero(amount.currency) }
        return limit.map { _ in Money(minor: max(0, available.minor), amount.currency) }
    }
}
