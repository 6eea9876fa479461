import Vocabulary

/// How the road is walked with the sample files: what to import, and what people decide in between.
package struct Plan: Sendable, Equatable {
    /// A file and the kind as which it is imported.
    package struct File: Sendable, Equatable {
        /// As in `sekisho import KIND`.
        package let kind: String
        package let path: String

        package init(kind: String, path: String) {
            self.kind = kind
            self.path = path
        }
    }

    /// A question of credit (与信照会): may this customer owe us that much more?
    package struct CreditQuestion: Sendable, Equatable {
        package let customer: String
        package let amount: Money

        package init(customer: String, amount: Money) {
            self.customer = customer
            self.amount = amount
        }
    }

    /// The name of the sample company.
    package let company: String
    /// Imported first, in this order: campaigns, spend, rates, parties, touches, items.
    package let beforeTheGate: [File]
    /// Codes of parties that pass the gate to sales and are accepted there as leads. Among them are all who order.
    package let leads: [String]
    /// Codes of parties that pass the gate to sales and are returned to marketing: their time comes later.
    package let returned: [String]
    /// Codes of candidates that pass the gate to sourcing and are approved as suppliers. All of them get orders.
    package let suppliers: [String]
    /// Imported after the gate and the approvals, in this order: credit limits, purchase orders, orders, invoices,
    /// receipts.
    package let behindTheGate: [File]
    /// Asked after the receipts: refused, because the limit is nearly used and invoices are overdue.
    package let refusedCredit: CreditQuestion
    /// Asked after the receipts: granted; everything has been paid on time.
    package let grantedCredit: CreditQuestion
}
