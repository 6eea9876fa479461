import Vocabulary

/// What is counted on the road, in its order.
package enum RoadCount: String, CaseIterable, Sendable {
    case touches
    /// Parties at their first touch with a campaign (接触先).
    case contacts
    case warm, hot
    /// Judged by a policy of the gate, once a day at most.
    case evaluated
    /// Through the gate as lead or pull.
    case crossings
    case accepted
    /// Known before there was a gate: counted apart from leads and pulls.
    case existing
    case orders
    /// Those of customers who came through the gate as lead or pull (新規顧客).
    case newOrders = "new_orders"
    case qualifiedSuppliers = "qualified_suppliers"
}

/// The money along the road.
package enum RoadAmount: String, CaseIterable, Sendable {
    case spend, ordered, invoiced, collected
    case purchaseVolume = "purchase_volume"
    case savings
    /// What of an amount is of customers who came through the gate as lead or pull (新規顧客).
    case newOrdered = "new_ordered"
    case newInvoiced = "new_invoiced"
    case newCollected = "new_collected"

    /// The amount of which it is a part; nil for whole ones.
    package var whole: RoadAmount? {
        switch self {
        case .newOrdered: .ordered
        case .newInvoiced: .invoiced
        case .newCollected: .collected
        case .spend, .ordered, .invoiced, .collected, .purchaseVolume, .savings: nil
        }
    }

    /// What of it is of new customers; nil where it is not told apart.
    package var ofNew: RoadAmount? { RoadAmount.allCases.first { $0.whole == self } }
}

/// Counts and amounts of one stretch of the road: of a campaign, a side, a month, or of everything.
package struct RoadFigures: Equatable, Sendable {
    /// An amount in a currency for which no rate is known.
    package struct Unconverted: Equatable, Sendable {
        package let amount: RoadAmount
        package let money: Money
    }

    private struct Foreign: Hashable {
        let amount: RoadAmount
        let currency: Currency
    }

    package let currency: Currency
    private var counts: [RoadCount: Int64] = [:]
    private var amounts: [RoadAmount: Int64] = [:]
    private var foreign: [Foreign: Int64] = [:]

    package init(in currency: Currency) {
        self.currency = currency
    }

    package subscript(count: RoadCount) -> Int64 { counts[count] ?? 0 }
    package subscript(amount: RoadAmount) -> Money { Money(minor: amounts[amount] ?? 0, currency) }

    /// What of an amount is of customers who were there before: the rest of the whole, so that both add up to it.
    package func ofExisting(_ amount: RoadAmount) -> Money {
        let part = amount.ofNew.map { self[$0].minor } ?? 0
        return Money(minor: self[amount].minor &- part, currency)
    }

    /// What could not be converted, by figure and currency: it is in no amount of these figures.
    package var unconverted: [Unconverted] {
        foreign.map { Unconverted(amount: $0.key.amount, money: Money(minor: $0.value, $0.key.currency)) }
            .filter { !$0.money.isZero && $0.amount.whole == nil }
            .sorted { left, right in
                let order = RoadAmount.allCases
                let (one, other) = (order.firstIndex(of: left.amount) ?? 0, order.firstIndex(of: right.amount) ?? 0)
                return one == other ? left.money.currency.code < right.money.currency.code : one < other
            }
    }

    package var isEmpty: Bool {
        counts.values.allSatisfy { $0 == 0 } && amounts.values.allSatisfy { $0 == 0 } && unconverted.isEmpty
    }

    /// Cash collected and cost saved together. Throws where they leave 64 bits.
    package func cameBack() throws(MoneyRefusal) -> Money { try self[.collected].plus(self[.savings]) }

    /// What came back for what was spent, in tenths of a percent, halves away from zero. Nil where nothing was spent,
    /// and where a part of it could not be converted: half an answer would look like a whole one.
    package var returnTenths: Int64? {
        let parts: Set<RoadAmount> = [.spend, .collected, .savings]
        guard self[.spend].minor > 0, !unconverted.contains(where: { parts.contains($0.amount) }),
            let cameBack = try? cameBack()
        else { return nil }
        return Ratio.rounded(cameBack.minor, times: 1000, over: self[.spend].minor)
    }

    mutating func add(_ number: Int64, to count: RoadCount) throws(MoneyRefusal) {
        counts[count] = try Self.sum(counts[count], number)
    }

    /// Adds an amount; `money` is nil where there is no rate for `original`. What would leave 64 bits stands beside the
    /// sum, so that a report never fails for one figure.
    mutating func add(_ money: Money?, of original: Money, to amount: RoadAmount) throws(MoneyRefusal) {
        if let money {
            guard money.currency == currency else { throw .mixed(money.currency, currency) }
            if let sum = try? Self.sum(amounts[amount], money.minor) {
                amounts[amount] = sum
                return
            }
        }
        let key = Foreign(amount: amount, currency: original.currency)
        foreign[key] = try Self.sum(foreign[key], original.minor)
    }

    mutating func add(_ other: RoadFigures) throws(MoneyRefusal) {
        for (count, number) in other.counts { try add(number, to: count) }
        for (amount, minor) in other.amounts {
            let money = Money(minor: minor, currency)
            try add(money, of: money, to: amount)
        }
        for (key, minor) in other.foreign { foreign[key] = try Self.sum(foreign[key], minor) }
    }

    private static func sum(_ one: Int64?, _ other: Int64) throws(MoneyRefusal) -> Int64 {
        let (sum, overflow) = (one ?? 0).addingReportingOverflow(other)
        guard !overflow else { throw .tooLarge }
        return sum
    }
}
