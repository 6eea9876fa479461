import Ledger
import Party
import Screening
import Vocabulary

/// May this customer owe us this much more today? (与信照会) Everything the answer rests on.
package struct CreditQuestion: Equatable, Sendable {
    package let amount: Money
    package let day: Day
    /// What the customer owes, is held for it, and may owe, as of the day.
    package let line: ExposureLine
    /// The earliest due date of what is not paid; nil where nothing is open.
    package let earliestDue: Day?
    /// What screening has against the customer.
    package let screening: ScreeningBlock?
    /// By what it is decided.
    package let policy: CreditPolicy
    /// The day whose limit counts: that of the question, unless a document bears another.
    private(set) var limitDay: Day

    package init(
        amount: Money, day: Day, line: ExposureLine, earliestDue: Day?, screening: ScreeningBlock? = nil,
        policy: CreditPolicy = CreditPolicy()
    ) {
        self.policy = policy
        self.screening = screening
        self.amount = amount
        self.day = day
        limitDay = day
        self.line = line
        self.earliestDue = earliestDue
    }

    /// The same with the limit that is in force on another day.
    func under(_ limit: ExposureLine.LimitInForce?, of day: Day) -> CreditQuestion {
        var line = line
        line.setLimit(limit)
        var other = CreditQuestion(
            amount: amount, day: self.day, line: line, earliestDue: earliestDue, screening: screening, policy: policy)
        other.limitDay = day
        return other
    }

    /// Days for which the oldest unpaid invoice is past due; 0 where none is.
    package var overdueDays: Int { max(0, earliestDue.map { day.days(since: $0) } ?? 0) }

    /// What may be owed; nil where no limit was ever granted, zero where all have ended.
    package var limit: Money? { line.limit.map { Money(minor: $0.amount, amount.currency) } }

    package var exposure: Money { Money(minor: line.exposure, amount.currency) }

    /// What is left of the limit before the amount; below zero where more is owed already.
    package var available: Money { money(left) }

    /// What would be left with the amount owed too.
    package var after: Money { money(left - Int128(amount.minor)) }

    private var left: Int128 { Int128(line.limit?.amount ?? 0) - Int128(line.used) }

    private func money(_ value: Int128) -> Money { Money(minor: Int64(clamping: value), amount.currency) }

    /// Whether more than the warning line would be used.
    var passesWarningLine: Bool {
        let used = Int128(line.used) + Int128(amount.minor)
        return used * 100 > Int128(line.limit?.amount ?? 0) * Int128(policy.warningLine)
    }

    /// What the rules in force object to, in their order.
    package var objections: [CreditObjection] { CreditRules.inForce.compactMap { $0(self) } }

    package var decision: CreditDecision {
        let objections = objections
        if objections.contains(where: \.refuses) { return .refuse }
        return objections.isEmpty ? .approve : .warn
    }
}

/// The answer to a credit question.
package enum CreditDecision: String, CaseIterable, Sendable {
    case approve
    /// Yes, but look at the reasons.
    case warn
    case refuse
}
