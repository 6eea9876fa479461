import Vocabulary

/// Why a receipt cannot be matched, or not be taken from what it paid.
package enum ReceiptRefusal: Refusal, Equatable {
    case unknown(String)
    /// All of it is assigned.
    case nothingWaits(String)
    case unknownInvoice(String)
    case invoicePaid(String)
    case otherCurrency(String, Currency)
    /// Nothing of it is assigned.
    case notMatched(String)
    /// Credit notes come to as much as the invoices, or more.
    case nothingToPay
    /// What is missing is more than the last invoice.
    case feeBeyondInvoice(Money)
    case unknownPayer(String)
    case emptyPayer

    package var code: String {
        switch self {
        case .unknown: "sales.receipt.unknown"
        case .nothingWaits: "sales.receipt.nothing_waits"
        case .unknownInvoice: "sales.receipt.unknown_invoice"
        case .invoicePaid: "sales.receipt.invoice_paid"
        case .otherCurrency: "sales.receipt.other_currency"
        case .notMatched: "sales.receipt.not_matched"
        case .nothingToPay: "sales.receipt.nothing_to_pay"
        case .feeBeyondInvoice: "sales.receipt.fee_beyond_invoice"
        case .unknownPayer: "sales.payer.unknown"
        case .emptyPayer: "sales.payer.empty"
        }
    }

    package var facts: [String] {
        switch self {
        case .unknown(let fact), .nothingWaits(let fact), .unknownInvoice(let fact), .invoicePaid(let fact),
            .notMatched(let fact), .unknownPayer(let fact):
            [fact]
        case .otherCurrency(let number, let currency): [number, currency.code]
        case .feeBeyondInvoice(let money): [money.shown]
        case .nothingToPay, .emptyPayer: []
        }
    }

    package var kind: RefusalKind {
        switch self {
        case .nothingWaits, .invoicePaid, .notMatched, .nothingToPay, .feeBeyondInvoice: .declined
        case .unknown, .unknownInvoice, .otherCurrency, .unknownPayer, .emptyPayer: .badInput
        }
    }
}
