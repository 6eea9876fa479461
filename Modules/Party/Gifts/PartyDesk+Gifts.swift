import Governance
import Interchange
import Storage
import Vocabulary

extension PartyDesk {
    /// Records a gift if it stays within the limit, or with the reason of an exception; otherwise keeps nothing but the
    /// attempt in the audit chain.
    /// - Throws: ``GiftRefusal``, ``PartyRefusal/unknown(_:)``.
    package func addGift(_ new: NewGift) throws -> GiftDecision {
        try books.perform("party.gift.add") { deed in
            let rows = deed.rows
            let party = try Parties.require(new.party, in: rows)
            guard new.amount.minor > 0 else { throw GiftRefusal.notPositive(new.amount.shown) }
            let what = try Knowledge.text(new.what, limit: 400)
            let exception = try new.exception.map { try Knowledge.text($0, limit: 400) }
            let day = new.day ?? deed.today
            guard let year = Gifts.fiscalYear(of: day, from: try Setting.fiscalMonth(in: rows)) else {
                throw DayRefusal.noSuchDay(day.description)
            }
            let limit = try Gifts.limit(new.direction, in: rows)
            if let limit, limit.currency != new.amount.currency {
                throw GiftRefusal.otherCurrency(new.amount.currency.code, limit: limit.currency.code)
            }
            let before = try Gifts.total(
                of: party.id, new.direction, in: year, currency: new.amount.currency, rows)
            let decision = GiftDecision(
                party: PartyName(party), direction: new.direction, year: year, limit: limit, before: before,
                amount: new.amount, after: try before.plus(new.amount), exception: exception)
            deed.subject = .party(party.code)
            deed.detail("amount", new.amount.description)
            deed.detail("kept", decision.isKept ? "yes" : "no")
            guard decision.isKept else { return decision }
            if let exception, !decision.isWithin { deed.sentence("exception", exception) }
            try rows.run(
                """
                INSERT INTO party_gift (id, party_id, direction, kind, day, amount_minor, currency, what, by_whom,
                                        exception, actor, created_at)
                VALUES (\(try rows.takeIDs("party_gift", 1)), \(party.id), \(new.direction.rawValue),
                        \(new.kind.rawValue), \(day), \(new.amount.minor), \(new.amount.currency), \(what),
                        \(new.byWhom ?? deed.actor.name), \(decision.isWithin ? nil : exception), \(deed.actor.name),
                        \(deed.now))
                """)
            return decision
        }
    }

    /// Gifts to and from a party and its people, the latest first; all parties where none is named.
    package func gifts(of code: String? = nil, in period: Period? = nil, limit: Int = 100) throws -> [Gift] {
        try books.read("party.view") { rows in
            var filter: SQL = "TRUE"
            if let period { filter = "g.day BETWEEN \(period.first) AND \(period.last)" }
            if let code {
                let party = try Parties.require(code, in: rows).id
                filter = "\(filter) AND \(PeopleOf(party).orTheCompany("g.party_id"))"
            }
            return try Gifts.list(filter, limit: limit, in: rows)
        }
    }

    /// The limit for one person and fiscal year; nil where nobody has set one.
    package func giftLimit(_ direction: GiftDirection) throws -> Money? {
        try books.read("party.view") { try Gifts.limit(direction, in: $0) }
    }

    /// Sets the limit for one person and fiscal year. It is a rule of the company, so it asks for the right to govern.
    package func setGiftLimit(_ direction: GiftDirection, to limit: Money) throws {
        guard limit.minor >= 0 else { throw GiftRefusal.notPositive(limit.shown) }
        try books.perform("governance.gift_limit") { deed in
            deed.subject = Subject("gift_limit", direction.rawValue)
            try Gifts.setLimit(direction, to: limit, in: deed)
        }
    }

}
