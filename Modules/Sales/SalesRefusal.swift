import Governance
import Vocabulary

/// Why sales cannot do something.
package enum SalesRefusal: Refusal, Equatable {
    /// A reservation of that key is known already.
    case reservationExists(String)
    case unknownReservation(String)
    /// The reservation was released or has ended.
    case reservationClosed(String)
    /// Net and tax do not add up to gross.
    case grossDiffers(net: Money, tax: Money, gross: Money)
    case notPositive(Money)
    /// A statement of account of a bank, imported as a list of receipts.
    case bankStatement
    case negative(Money)
    /// Net, tax and gross are not all above zero, or all below it.
    case mixedSigns
    /// An invoice is due before it was written.
    case dueBeforeIssued(issued: Day, due: Day)
    case unknownOrder(String)
    /// The order is of another customer, or in another currency.
    case otherOrder(String)
    /// The order is invoiced, at least in part, and cannot change.
    case orderInvoiced(String)
    /// An order cannot be smaller than what is invoiced of it.
    case belowInvoiced(String, Money)
    /// Something was paid on the invoice, and it cannot change.
    case invoicePaid(String)
    /// The last day lies before the first.
    case endsBeforeItBegins(Day, Day)
    /// To be known: the limit is lower than what the customer owes already, by so much.
    case limitBelowExposure(customer: String, by: Money)

    package var code: String {
        switch self {
        case .reservationExists: "sales.reservation.exists"
        case .unknownReservation: "sales.reservation.unknown"
        case .reservationClosed: "sales.reservation.closed"
        case .grossDiffers: "sales.gross_differs"
        case .notPositive: "sales.not_positive"
        case .bankStatement: "sales.bank_statement"
        case .negative: "sales.negative"
        case .mixedSigns: "sales.mixed_signs"
        case .dueBeforeIssued: "sales.due_before_issued"
        case .unknownOrder: "sales.unknown_order"
        case .otherOrder: "sales.other_order"
        case .orderInvoiced: "sales.order_invoiced"
        case .belowInvoiced: "sales.below_invoiced"
        case .invoicePaid: "sales.invoice_paid"
        case .endsBeforeItBegins: "sales.ends_before_it_begins"
        case .limitBelowExposure: "sales.limit_below_exposure"
        }
    }

    package var facts: [String] {
        switch self {
        case .reservationExists(let fact), .unknownReservation(let fact), .reservationClosed(let fact),
            .unknownOrder(let fact), .otherOrder(let fact), .orderInvoiced(let fact), .invoicePaid(let fact):
            [fact]
        case .grossDiffers(let net, let tax, let gross): [net.shown, tax.shown, gross.shown]
        case .notPositive(let money), .negative(let money): [money.shown]
        case .mixedSigns, .bankStatement: []
        case .belowInvoiced(let number, let money): [number, money.shown]
        case .endsBeforeItBegins(let first, let last), .dueBeforeIssued(let first, let last):
            [first.description, last.description]
        case .limitBelowExposure(let customer, let by): [customer, by.shown]
        }
    }

    package var kind: RefusalKind {
        switch self {
        case .reservationExists, .reservationClosed, .orderInvoiced, .belowInvoiced, .invoicePaid, .limitBelowExposure:
            .declined
        case .unknownReservation, .grossDiffers, .notPositive, .negative, .unknownOrder, .otherOrder,
            .endsBeforeItBegins, .mixedSigns, .dueBeforeIssued, .bankStatement:
            .badInput
        }
    }
}
