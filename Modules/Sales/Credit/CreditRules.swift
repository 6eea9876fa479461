import Ledger
import Party
import Screening
import Vocabulary

/// One rule of credit: what it objects to, nil where it has nothing against the sale.
package typealias CreditRule = @Sendable (CreditQuestion) -> CreditObjection?

/// The rules of credit, each a sentence, in the order in which they are asked.
package enum CreditRules {
    package static let inForce: [CreditRule] = [
        nobodyWhoIsListed, aLimitWasGranted, aLimitHolds, theAmountFits, nothingIsLongOverdue, nothingIsOverdue,
        thereIsRoom, nothingExceedsTheLimit,
    ]

    static let nobodyWhoIsListed: CreditRule = { question in
        switch question.screening {
        case .confirmed: .screeningConfirmed
        case .possible: .screeningWaits
        case nil: nil
        }
    }

    static let aLimitWasGranted: CreditRule = { question in
        guard question.limit == nil else { return nil }
        return switch question.policy.withoutLimit {
        case .refuse: .neverGranted(question.amount.currency.code)
        case .warn: .withoutLimit(question.amount.currency.code)
        case .approve: nil
        }
    }

    /// A limit that lapses is nothing, not everything.
    static let aLimitHolds: CreditRule = { question in
        question.limit?.isZero == true ? .ended(question.limitDay) : nil
    }

    static let theAmountFits: CreditRule = { question in
        guard let limit = question.limit, !limit.isZero, question.after.isNegative else { return nil }
        return .exceeds(by: Money(minor: Int64(clamping: -Int128(question.after.minor)), limit.currency))
    }

    static let nothingIsLongOverdue: CreditRule = { question in
        question.overdueDays > question.policy.daysOverdue ? .longOverdue(days: question.overdueDays) : nil
    }

    static let nothingIsOverdue: CreditRule = { question in
        let days = question.overdueDays
        return days > 0 && days <= question.policy.daysOverdue ? .overdue(days: days) : nil
    }

    static let thereIsRoom: CreditRule = { question in
        guard question.limit != nil, !question.after.isNegative, question.passesWarningLine else { return nil }
        return .nearLimit(left: question.after)
    }

    static let nothingExceedsTheLimit: CreditRule = { question in
        guard question.line.excess > 0 else { return nil }
        return .excess(Money(minor: question.line.excess, question.amount.currency), by: question.line.excessBy)
    }
}
