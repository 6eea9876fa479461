/// Where an amount stands in the books (勘定). Debits are positive, credits negative.
package enum Account: String, CaseIterable, Sendable {
    /// What a customer owes us for invoices (売掛金).
    case receivable
    /// What we have sold, without tax (売上).
    case sales
    /// Consumption tax that we owe (仮受消費税).
    case taxPayable = "tax_payable"
    /// Money at the bank (預金).
    case cash
    /// What we owe a supplier (買掛金).
    case payable
    /// What we have bought, without tax (仕入).
    case purchases
    /// Consumption tax that we get back (仮払消費税).
    case taxReceivable = "tax_receivable"
    /// Paid to us before we delivered, for a known customer (前受金).
    case deposit
    /// Money received whose payer or purpose is not known yet (仮受金).
    case suspense
    /// Fees of banks, also those that a payer kept back (振込手数料).
    case bankFee = "bank_fee"
}
