import Glibc
import Governance
import Storage
import Vocabulary

/// How fast a field goes out of date.
package struct FieldRule: Sendable, Equatable {
    package let field: VerifiedField
    /// Days after which half of the values are expected to be wrong.
    package let halfLifeDays: Int
    /// Days after which somebody should ask again.
    package let staleDays: Int

    package init(_ field: VerifiedField, halfLifeDays: Int, staleDays: Int) {
        self.field = field
        self.halfLifeDays = halfLifeDays
        self.staleDays = staleDays
    }

    /// What holds until the company sets its own. Mail follows the 2.1 % a month that MarketingSherpa published for
    /// business addresses, which is half in 994 days; the others are assumptions.
    package static let usual: [FieldRule] = [
        FieldRule(.name, halfLifeDays: 5475, staleDays: 730), FieldRule(.address, halfLifeDays: 2190, staleDays: 730),
        FieldRule(.phone, halfLifeDays: 1825, staleDays: 365), FieldRule(.email, halfLifeDays: 994, staleDays: 365),
        FieldRule(.website, halfLifeDays: 1825, staleDays: 730),
        FieldRule(.representative, halfLifeDays: 1825, staleDays: 365),
    ]

    /// The rules in force, one for each field.
    package static func all(in rows: Connection) throws -> [VerifiedField: FieldRule] {
        var rules = Dictionary(usual.map { ($0.field, $0) }) { first, _ in first }
        try rows.each("SELECT field, half_life_days, stale_days FROM party_field_rule ORDER BY field") { row in
            var row = row.inTurn()
            guard let field = VerifiedField(rawValue: try row.text()) else { return }
            rules[field] = try FieldRule(field, halfLifeDays: Int(row.int()), staleDays: Int(row.int()))
        }
        return rules
    }
}

/// How good one value is on a day, from when it was last found right and last found wrong (鮮度).
package struct Freshness: Sendable, Equatable {
    package enum State: String, CaseIterable, Sendable {
        /// Found right, or come in, not long ago.
        case fresh
        /// Somebody should ask again.
        case stale
        /// Found wrong since: a bounce, a returned letter, a call that reached nobody.
        case bad
    }

    package let state: State
    /// When it was last found right, or came in.
    package let confirmedOn: Day
    package let ageDays: Int
    /// The probability that it is still right.
    package let expected: Double

    /// - Parameters:
    ///   - cameOn: when the party came in, which counts where nobody has confirmed the value since.
    ///   - failedOn: when it was last found wrong.
    package init(
        _ rule: FieldRule, cameOn: Day, confirmedOn: Day?, failedOn: Day?, on day: Day
    ) {
        let confirmed = max(cameOn, confirmedOn ?? cameOn)
        self.confirmedOn = confirmed
        ageDays = max(0, day.days(since: confirmed))
        // A value is wrong until it is found right on a later day; both on one day cannot be, the last word holds.
        if let failedOn, failedOn <= day, confirmedOn.map({ $0 < failedOn }) ?? true {
            state = .bad
            expected = 0
        } else {
            state = ageDays > rule.staleDays ? .stale : .fresh
            expected = Self.expected(rule, afterDays: ageDays)
        }
    }

    /// One half for each half-life that has passed.
    package static func expected(_ rule: FieldRule, afterDays days: Int) -> Double {
        exp2(-Double(max(0, days)) / Double(rule.halfLifeDays))
    }
}
