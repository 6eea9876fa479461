/// What a party's exposure (与信残高) is made of.
package enum ExposurePart: String, CaseIterable, Sendable {
    /// Invoiced and not paid (売掛金), tax included.
    case invoices
    /// Ordered and not invoiced (受注残), tax included.
    case orders
    /// Bills and recorded claims that we hold (受取手形・電子記録債権).
    case bills
    /// Bills discounted or endorsed that are not due yet (割引・裏書手形).
    case discountedBills = "discounted_bills"
    /// Paid to us beforehand (前受金): takes from the exposure.
    case deposits
    /// What we owe the party (買掛金): takes from the exposure where set-off (相殺) is agreed.
    case payables

    /// The part that an account of the books feeds.
    init?(_ account: Account) {
        switch account {
        case .receivable: self = .invoices
        case .deposit: self = .deposits
        case .payable: self = .payables
        default: return nil
        }
    }

    /// Whether debits raise it.
    var isDebit: Bool { self == .invoices }
}
