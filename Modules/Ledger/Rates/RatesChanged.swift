import Governance
import Storage
import Vocabulary

/// What a currency counts for in another on the day of the action has changed (為替レートの変更): rates came in or were
/// taken back.
package struct RatesChanged: DomainEvent {
    package static let name = "ledger.rates_changed"

    package struct Change: Sendable, Equatable {
        package let from: Currency
        package let to: Currency
        /// Nil where no rate was known.
        package let before: Conversion?
        package let after: Conversion?
    }

    package let changes: [Change]
}

/// Which rates were in force before an action changes some.
struct RatesWatch {
    private struct Pair: Hashable {
        let from: Currency
        let to: Currency
    }

    private let deed: Deed
    private var before: [Pair: Conversion?] = [:]

    init(_ deed: Deed) {
        self.deed = deed
    }

    /// Notes what is in force between two currencies, both ways, before it changes.
    mutating func note(_ one: Currency, _ other: Currency) throws {
        for pair in [Pair(from: one, to: other), Pair(from: other, to: one)] where before[pair] == nil {
            before.updateValue(try inForce(pair), forKey: pair)
        }
    }

    private func inForce(_ pair: Pair) throws -> Conversion? {
        do {
            return try Rates.rate(from: pair.from, to: pair.to, on: deed.today, in: deed.rows)
        } catch is LedgerRefusal {
            return nil
        }
    }

    /// Says what has changed, if anything has.
    func announce() throws {
        let changes = try before.map { pair, before in
            RatesChanged.Change(from: pair.from, to: pair.to, before: before, after: try inForce(pair))
        }
        let changed = changes.filter { $0.before != $0.after }
        guard !changed.isEmpty else { return }
        try deed.announce(
            RatesChanged(changes: changed.sorted { ($0.from.code, $0.to.code) < ($1.from.code, $1.to.code) }))
    }
}
