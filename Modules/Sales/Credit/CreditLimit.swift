import Governance
import Ledger
import Party
import Storage
import Vocabulary

/// How much a customer may owe us in a currency between two days (与信限度額).
package struct CreditLimit: Sendable, Equatable {
    package let id: ID<CreditLimit>
    package let party: ID<Party>
    package let kind: CreditLimitKind
    package let amount: Money
    package let validFrom: Day
    /// The last day on which it holds; nil for one without end.
    package let validUntil: Day?
    package let grantedBy: String
    package let at: Instant

    package init(
        id: ID<CreditLimit>, party: ID<Party>, kind: CreditLimitKind, amount: Money, validFrom: Day, validUntil: Day?,
        grantedBy: String, at: Instant
    ) {
        self.id = id
        self.party = party
        self.kind = kind
        self.amount = amount
        self.validFrom = validFrom
        self.validUntil = validUntil
        self.grantedBy = grantedBy
        self.at = at
    }

    package func holds(on day: Day) -> Bool {
        validFrom <= day && (validUntil.map { day <= $0 } ?? true)
    }

    static let shape = RecordShape<CreditLimit>(
        "sales_credit_limit",
        [
            .key("id") { $0.id }, .fact("party_id") { $0.party }, .fact("kind") { $0.kind.rawValue },
            .fact("amount_minor") { $0.amount.minor }, .fact("currency") { $0.amount.currency },
            .fact("valid_from") { $0.validFrom }, .fact("valid_until") { $0.validUntil },
            .fact("granted_by") { $0.grantedBy }, .fact("at") { $0.at },
        ], beside: ["import_id"]
    ) { row in
        try CreditLimit(
            id: row.id(), party: row.id(), kind: row.word(), amount: row.money(), validFrom: row.day(),
            validUntil: row.optionalDay(), grantedBy: row.text(), at: row.instant())
    }

    /// The hash that protects the row.
    var hash: Digest { Self.shape.seal(of: self) }
}

package enum CreditLimitKind: String, CaseIterable, Sendable {
    /// 常備枠
    case permanent
    /// 臨時枠
    case temporary
}

extension CreditLimit {
    /// What all limits of one party in one currency come to on a day, and between which days it stays so. A limit that
    /// has ended counts as nothing; nil is answered only where none was ever granted.
    package static func inForce(_ limits: [CreditLimit], on day: Day) -> ExposureLine.LimitInForce? {
        guard !limits.isEmpty else { return nil }
        var amount: Int128 = 0
        var first = Day.earliest
        var last = Day.latest
        for limit in limits {
            if limit.holds(on: day) { amount += Int128(limit.amount.minor) }
            for change in [limit.validFrom, limit.validUntil?.adding(days: 1)].compactMap(\.self) {
                if change <= day { first = max(first, change) } else { last = min(last, change.adding(days: -1)) }
            }
        }
        return ExposureLine.LimitInForce(amount: Int64(clamping: amount), first: first, last: last)
    }
}
