import Interchange
import Vocabulary

/// Which way a gift goes (贈答の方向).
package enum GiftDirection: String, CaseIterable, Sendable {
    /// 贈る
    case given
    /// 受け取る
    case received

    /// The name under which the limit of this direction is kept.
    var setting: String { "gift_limit_\(rawValue)" }
}

package enum GiftKind: String, CaseIterable, Sendable {
    /// 贈答品
    case gift
    /// 接待
    case entertainment
}

/// A gift or an entertainment between one of us and a party (贈答・接待).
package struct Gift: Equatable, Sendable {
    package let number: Int64
    package let code: String
    package let name: String
    package let direction: GiftDirection
    package let kind: GiftKind
    package let day: Day
    package let amount: Money
    package let what: String
    /// Who of us gave or received it.
    package let byWhom: String
    /// Why it was kept although it passed the limit.
    package let exception: String?
}

/// A gift on its way into the records.
package struct NewGift: Sendable {
    package let party: String
    package let direction: GiftDirection
    package var kind = GiftKind.gift
    package let amount: Money
    package let what: String
    package var day: Day?
    package var byWhom: String?
    package var exception: String?

    package init(party: String, direction: GiftDirection, amount: Money, what: String) {
        self.party = party
        self.direction = direction
        self.amount = amount
        self.what = what
    }
}

/// Whether a gift stays within the limit of a person and fiscal year, and all that the answer rests on.
package struct GiftDecision: Equatable, Sendable {
    package let party: PartyName
    package let direction: GiftDirection
    package let year: Period
    /// Nil where nobody has set one.
    package let limit: Money?
    /// What the person had in that fiscal year before.
    package let before: Money
    package let amount: Money
    package let after: Money
    package let exception: String?

    package var isWithin: Bool { limit.map { after.minor <= $0.minor } ?? true }
    /// Beyond the limit nothing is kept without a reason.
    package var isKept: Bool { isWithin || exception != nil }
}

/// Why a gift cannot be judged.
package enum GiftRefusal: Refusal, Equatable {
    case notPositive(String)
    /// Amounts are counted in the currency of the limit.
    case otherCurrency(String, limit: String)

    package var code: String {
        switch self {
        case .notPositive: "party.gift_not_positive"
        case .otherCurrency: "party.gift_other_currency"
        }
    }

    package var facts: [String] {
        switch self {
        case .notPositive(let amount): [amount]
        case .otherCurrency(let currency, let limit): [currency, limit]
        }
    }

    package var kind: RefusalKind { .badInput }
}
