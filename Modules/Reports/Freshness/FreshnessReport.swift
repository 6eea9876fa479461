import Gate
import Party
import Vocabulary

/// How fresh the contact base is (顧客台帳の鮮度): by department and field, what is expected to be right still, and how
/// that fades if nobody asks.
package struct FreshnessReport: Sendable {
    /// The values of one field that one department looks after.
    package struct Row: Sendable, Equatable {
        package let owner: Owner
        package let field: VerifiedField
        package fileprivate(set) var held: Int64 = 0
        package fileprivate(set) var fresh: Int64 = 0
        package fileprivate(set) var stale: Int64 = 0
        package fileprivate(set) var bad: Int64 = 0
        /// Values that somebody has found right since they came in.
        package fileprivate(set) var confirmed: Int64 = 0
        /// Values that are expected to be right, in thousandths.
        package fileprivate(set) var expectedMilli: Int64 = 0
        fileprivate var expected = 0.0
    }

    /// How well a department keeps what it looks after (データ保全点).
    package struct Score: Sendable, Equatable {
        /// Nil for the whole company.
        package let owner: Owner?
        package let held: Int64
        package let bad: Int64
        package let confirmed: Int64
        package let expectedMilli: Int64
        /// 0 to 1000: the values expected to be right, of a thousand held. Nil where nothing is held.
        package let tenths: Int64?
    }

    /// What is expected to be right of one field after some months without care.
    package struct Decay: Sendable, Equatable {
        package let field: VerifiedField
        package let halfLifeDays: Int
        package let held: Int64
        /// In thousandths, in the order of ``months``.
        package let expectedMilli: [Int64]
    }

    /// The months for which the decay is told; the first is now.
    package static let months = [0, 6, 12, 24]
    private static let daysOfMonth = 365.25 / 12

    package let asOf: Day
    package let rows: [Row]
    package let scores: [Score]
    package let decay: [Decay]

    init(asOf: Day, rules: [VerifiedField: FieldRule], counts: [FreshnessCount: Int64]) {
        self.asOf = asOf
        var sums: [Key: Row] = [:]
        // In a settled order, so that the sums of fractions are the same each time.
        for (known, count) in counts.sorted(by: { Self.isBefore($0.key, $1.key) }) {
            guard let rule = rules[known.field] else { continue }
            let freshness = Freshness(
                rule, cameOn: known.cameOn, confirmedOn: known.confirmedOn, failedOn: known.failedOn, on: asOf)
            var row =
                sums[Key(owner: known.owner, field: known.field)] ?? Row(owner: known.owner, field: known.field)
            row.held += count
            if known.confirmedOn != nil { row.confirmed += count }
            switch freshness.state {
            case .fresh: row.fresh += count
            case .stale: row.stale += count
            case .bad: row.bad += count
            }
            row.expected += freshness.expected * Double(count)
            sums[Key(owner: known.owner, field: known.field)] = row
        }
        rows = Owner.allCases.flatMap { owner in
            VerifiedField.allCases.compactMap { field in
                guard var row = sums[Key(owner: owner, field: field)] else { return nil }
                row.expectedMilli = Self.milli(row.expected)
                return row
            }
        }
        let all = rows
        scores =
            Owner.allCases.compactMap { owner in
                let own = all.filter { $0.owner == owner }
                return own.isEmpty ? nil : Self.score(owner, own)
            } + [Self.score(nil, all)]
        decay = VerifiedField.allCases.compactMap { field in
            let own = all.filter { $0.field == field }
            guard let rule = rules[field], !own.isEmpty else { return nil }
            let now = own.reduce(0) { $0 + $1.expected }
            return Decay(
                field: field, halfLifeDays: rule.halfLifeDays, held: own.reduce(0) { $0 + $1.held },
                expectedMilli: Self.months.map { months in
                    let days = (Double(months) * Self.daysOfMonth).rounded()
                    return Self.milli(now * Freshness.expected(rule, afterDays: Int(days)))
                })
        }
    }

    private struct Key: Hashable {
        let owner: Owner
        let field: VerifiedField
    }

    private static func isBefore(_ left: FreshnessCount, _ right: FreshnessCount) -> Bool {
        (left.cameOn, left.confirmedOn ?? .earliest, left.failedOn ?? .earliest)
            < (right.cameOn, right.confirmedOn ?? .earliest, right.failedOn ?? .earliest)
    }

    private static func milli(_ number: Double) -> Int64 { Int64((number * 1000).rounded()) }

    private static func score(_ owner: Owner?, _ rows: [Row]) -> Score {
        let held = rows.reduce(0) { $0 + $1.held }
        let expected = milli(rows.reduce(0) { $0 + $1.expected })
        return Score(
            owner: owner, held: held, bad: rows.reduce(0) { $0 + $1.bad },
            confirmed: rows.reduce(0) { $0 + $1.confirmed }, expectedMilli: expected,
            tenths: held == 0 ? nil : (expected + held / 2) / held)
    }
}
