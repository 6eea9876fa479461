import Vocabulary

/// What becomes of a receipt by one rule (消込), and on what evidence.
package struct Match: Sendable, Equatable {
    package let rule: MatchingRuleName
    /// What the rule has seen: the numbers named, the key of the payer.
    package let evidence: String
    package let parts: [Part]

    /// So much of the receipt goes to that invoice. A credit note takes a part below zero: the payer has set it off.
    package struct Part: Sendable, Equatable {
        package let invoice: OpenInvoice
        package let amount: Money
        /// What the bank kept of it (振込手数料差引): the invoice is paid by that much more.
        package let fee: Money

        package init(invoice: OpenInvoice, amount: Money, fee: Int64 = 0) {
            self.invoice = invoice
            self.amount = amount
            self.fee = Money(minor: fee, amount.currency)
        }

        /// What the invoice owes less by it.
        package var settled: Int64 { amount.minor + fee.minor }
    }

    package var total: Int64 { parts.reduce(0) { $0 + $1.amount.minor } }
    /// What the bank kept in all.
    package var fee: Int64 { parts.reduce(0) { $0 + $1.fee.minor } }
}

/// The rules by their names, in the order in which they are tried.
package enum MatchingRuleName: String, CaseIterable, Sendable {
    /// The payer's text names invoices (振込人の指定).
    case reference
    /// The same, and the bank kept its fee (振込手数料差引).
    case referenceLessFee = "reference_less_fee"
    /// The payer is known, and the amount is that of exactly one open invoice.
    case payerAndAmount = "payer_and_amount"
    /// The payer is known, and the amount is the sum of the invoices due first.
    case payerAndOldest = "payer_and_oldest"
    /// The payer is known, and the amount is the sum of exactly one set of open invoices, less credit notes (組合せ).
    case payerAndCombination = "payer_and_combination"
    /// The payer is known, and the amount is that of exactly one invoice, or of those due first, less the bank's fee.
    case payerLessFee = "payer_less_fee"
    /// The payer is known: what is due first is paid, in part too (弁済充当). Only where it is switched on.
    case payerOldestFirst = "payer_oldest_first"
    /// Somebody has said so (手動消込).
    case byHand = "by_hand"
}
