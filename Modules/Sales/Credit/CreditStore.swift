import Governance
import Ledger
import Party
import Storage
import Vocabulary

/// The credit of customers inside one action: every road that raises what a customer owes, or lowers what the customer
/// may owe, leads through here. What speaks against it is asked in `CreditStore+Guard`.
final class CreditStore {
    let deed: Deed
    let exposures: ExposureStore
    private var limits: [ID<Party>: [CreditLimit]] = [:]
    private var renewed: Set<LineKey> = []
    /// Who they are to the rules, beside what they owe: asked once in an action.
    var standings: [ID<Party>: CreditStanding] = [:]
    private(set) lazy var rules = Result { try CreditTerms(deed) }

    struct LineKey: Hashable {
        let party: ID<Party>
        let currency: Currency
    }

    init(_ deed: Deed, _ exposures: ExposureStore) {
        self.deed = deed
        self.exposures = exposures
    }

    /// Reads what is needed about customers, all at once.
    func prepare(_ parties: Set<ID<Party>>) throws {
        try exposures.load(parties)
        let missing = parties.filter { limits[$0] == nil }
        if limits.count > 100_000 { limits.removeAll() }
        for party in missing { limits[party] = [] }
        for limit in try CreditLimits.of(missing.sorted(), in: deed.rows) {
            limits[limit.party, default: []].append(limit)
        }
    }

    func limits(of party: ID<Party>, _ currency: Currency) throws -> [CreditLimit] {
        if limits[party] == nil { try prepare([party]) }
        return (limits[party] ?? []).filter { $0.amount.currency == currency }
    }

    /// Forgets the limits of a party, because they are about to change.
    func forgetLimits(of party: ID<Party>) {
        limits[party] = nil
    }

    /// Brings a line to today, once per action: the limit that holds, and without reservations whose day has come.
    func renew(_ party: ID<Party>, _ currency: Currency) throws {
        guard renewed.insert(LineKey(party: party, currency: currency)).inserted else { return }
        let line = try exposures.line(party, currency)
        let inForce = line.limit.map { $0.covers(deed.today) } ?? false
        guard !inForce || line.reserved > 0 else { return }
        let limit = CreditLimit.inForce(try limits(of: party, currency), on: deed.today)
        guard limit != line.limit || line.reserved > 0 else { return }
        try exposures.change(party, currency) { line in
            line.setLimit(limit)
            if line.reserved > 0 {
                try line.reserve(-Reservations.expire(party, currency, by: deed.today, in: deed.rows))
            }
        }
    }

    /// Brings the line of a party to limits that have just changed; what exceeds them is recorded under the actor.
    /// - Returns: what exceeds them.
    @discardableResult
    func limitsChanged(of party: ID<Party>, _ currency: Currency) throws -> Int64 {
        renewed.insert(LineKey(party: party, currency: currency))
        let limit = CreditLimit.inForce(try limits(of: party, currency), on: deed.today)
        try exposures.change(party, currency) { line in
            line.setLimit(limit)
            if line.reserved > 0 {
                try line.reserve(-Reservations.expire(party, currency, by: deed.today, in: deed.rows))
            }
        }
        return try exposures.line(party, currency).excess
    }

    /// Books an order. Whether it may be is asked before: ``objections(to:of:on:)``.
    func order(_ amount: Money, of party: ID<Party>) throws {
        try exposures.change(party, amount.currency) { line in
            try line.add(amount.minor, to: .orders)
        }
    }

    /// Takes an order off what the customer owes: it is withdrawn, or becomes an invoice.
    func withdraw(_ amount: Money, of party: ID<Party>) throws {
        guard !amount.isZero else { return }
        try exposures.change(party, amount.currency) { line in
            try line.add(-amount.minor, to: .orders)
        }
    }

    /// Holds an amount. Whether it may be is asked before: ``question(_:of:)``.
    func reserve(_ amount: Money, of party: ID<Party>) throws {
        try exposures.change(party, amount.currency) { line in
            try line.reserve(amount.minor)
        }
    }

    /// Lets a held amount go.
    func release(_ reservation: Reservation) throws {
        try exposures.change(reservation.party, reservation.amount.currency) { line in
            try line.reserve(-reservation.amount.minor)
        }
    }
}
