import Vocabulary

/// How much of a receipt is assigned.
package enum ReceiptState: String, CaseIterable, Sendable {
    /// 消込済
    case matched
    /// 一部
    case partly
    /// 未消込
    case unmatched
}

/// Why the rules do not assign a receipt.
package enum WhyUnmatched: String, CaseIterable, Sendable {
    /// Somebody has taken it from its invoices.
    case held
    /// Nobody who owes us anything is known by that name.
    case payerUnknown = "payer_unknown"
    /// Several customers are.
    case payerAmbiguous = "payer_ambiguous"
    /// It names an invoice that is paid.
    case namesPaid = "names_paid"
    /// It names an invoice of somebody else than who pays.
    case namesOthers = "names_others"
    /// The payer owes nothing in the currency.
    case nothingOpen = "nothing_open"
    /// Several invoices are of the amount.
    case severalOfAmount = "several_of_amount"
    /// No invoice is, and no sum.
    case noneOfAmount = "none_of_amount"
    /// A person must say so: one set of invoices comes to the amount.
    case proposed
    /// The rules have not been asked since: the next run assigns it.
    case notAsked = "not_asked"
}

/// A receipt as a list shows it (入金一覧).
package struct ReceiptLine: Sendable {
    package let receipt: String
    package let day: Day
    package let payer: String
    package let reference: String
    package let amount: Money
    package let waiting: Money
    /// The numbers of the invoices that it has paid.
    package var invoices: [String] = []
    package var rules: [MatchingRuleName] = []
    /// What banks have kept of it.
    package var fee: Int64 = 0
    /// Nil where nothing waits.
    package var why: WhyUnmatched?
    /// What that is about: numbers, codes.
    package var about: [String] = []
    /// Open invoices that it comes nearest to; what is proposed.
    package var candidates: [Candidate] = []

    package var state: ReceiptState {
        waiting.isZero ? .matched : waiting == amount ? .unmatched : .partly
    }

    /// An invoice that may be meant.
    package struct Candidate: Sendable, Equatable {
        package let invoice: String
        package let customer: String
        package let name: String
        package let open: Money
        package let dueOn: Day
        /// By how much more is open than was paid; below zero for less.
        package let difference: Money
    }
}
