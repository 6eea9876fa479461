import Vocabulary

/// How the road is walked with the sample files: what is imported month by month, and what people decide in between.
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

    /// What comes in until the end of a month.
    package struct Month: Sendable, Equatable {
        /// The day on which it is imported and judged.
        package let day: Day
        /// Imported before the gate judges, in this order: spend, rates, parties, touches.
        package let beforeTheGate: [File]
        /// Imported after the gate and the approvals, in this order: credit limits, purchase orders, receipts, orders,
        /// invoices. What was paid is told before more is asked on credit.
        package let behindTheGate: [File]
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
    /// What it had when the year began, then the months, the oldest first. The last one ends today.
    package let months: [Month]
    /// Codes of parties that pass the gate to sales and are accepted there as leads. Among them are all who order.
    package let leads: Set<String>
    /// Codes of parties that pass the gate to sales and are returned to marketing: their time comes later.
    package let returned: Set<String>
    /// Codes of candidates that pass the gate to sourcing and are approved as suppliers. All of them get orders.
    package let suppliers: Set<String>
    /// Asked after the receipts: refused, because the limit is nearly used and invoices are overdue.
    package let refusedCredit: CreditQuestion
    /// Asked after the receipts: granted; everything has been paid on time.
    package let grantedCredit: CreditQuestion
}
