import Vocabulary

/// What speaks against a sale on credit. Reason and hint stand in the catalogue under `code`.
package enum CreditObjection: Refusal, Equatable {
    /// No limit was ever granted in the currency.
    case neverGranted(String)
    /// The same, where the rules do not refuse because of it.
    case withoutLimit(String)
    /// On this day every limit has ended, or none has begun.
    case ended(Day)
    /// The amount does not fit, by so much.
    case exceeds(by: Money)
    /// The oldest unpaid invoice is too long past due.
    case longOverdue(days: Int)
    /// An unpaid invoice is past due.
    case overdue(days: Int)
    /// More than the warning line would be used; what would be left.
    case nearLimit(left: Money)
    /// More is owed than the limit allows, under the name of who booked it.
    case excess(Money, by: String)
    /// The customer may be somebody who is listed, and nobody has decided yet.
    case screeningWaits
    /// The customer is somebody who is listed.
    case screeningConfirmed

    /// Whether it alone is a no.
    package var refuses: Bool {
        switch self {
        case .neverGranted, .ended, .exceeds, .longOverdue, .screeningWaits, .screeningConfirmed: true
        case .withoutLimit, .overdue, .nearLimit, .excess: false
        }
    }

    /// Whether it is about how much may be owed, not about who owes.
    var isOfLimit: Bool {
        switch self {
        case .neverGranted, .ended, .exceeds: true
        case .withoutLimit, .longOverdue, .overdue, .nearLimit, .excess, .screeningWaits, .screeningConfirmed: false
        }
    }

    var isOfLimitOrExcess: Bool {
        if case .excess = self { return true }
        return isOfLimit
    }

    package var code: String {
        switch self {
        case .neverGranted: "sales.credit.never_granted"
        case .withoutLimit: "sales.credit.without_limit"
        case .ended: "sales.credit.ended"
        case .exceeds: "sales.credit.exceeds"
        case .longOverdue: "sales.credit.long_overdue"
        case .overdue: "sales.credit.overdue"
        case .nearLimit: "sales.credit.near_limit"
        case .excess: "sales.credit.excess"
        case .screeningWaits: "sales.credit.screening_waits"
        case .screeningConfirmed: "sales.credit.screening_confirmed"
        }
    }

    package var facts: [String] {
        switch self {
        case .neverGranted(let currency), .withoutLimit(let currency): [currency]
        case .screeningWaits, .screeningConfirmed: []
        case .ended(let day): [day.description]
        case .exceeds(let money), .nearLimit(let money): [money.shown]
        case .longOverdue(let days), .overdue(let days): [String(days)]
        case .excess(let money, let actor): [money.shown, actor]
        }
    }

    package var kind: RefusalKind { .declined }
}
