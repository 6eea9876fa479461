import Gate
import Governance
import Party
import Storage
import Vocabulary

/// What the books say of a candidate that we have billed before: a policy may keep a bad payer waiting, or let a good
/// one through sooner.
package struct LedgerEvidence: EvidenceSource {
    /// What the candidate owes us, in units of the company's currency; other currencies at the latest rate.
    private static let openAmount = MeasureSpec("open_amount", .number)
    /// Days for which the oldest unpaid invoice is past due; 0 where none is.
    private static let daysOverdue = MeasureSpec("days_overdue", .number)

    package init() {}

    package var measures: [MeasureSpec] { [Self.openAmount, Self.daysOverdue] }

    package func testimony(_ question: EvidenceQuestion, in rows: Connection) throws -> Testimony {
        let company = try Setting.currency(in: rows)
        var rates: [Currency: Conversion?] = [:]
        return { table in
            var books: [ID<Party>: Owed] = [:]
            try Self.items(of: table.parties, in: rows) { party, money, due in
                let rate = try rates[money.currency] ?? Self.rate(from: money.currency, to: company, question, rows)
                rates[money.currency] = rate
                books[party, default: Owed(in: company)].take(money, due: due, on: question.today, at: rate)
            }
            for party in table.parties {
                let owed = books[party] ?? Owed(in: company)
                table.give(Self.daysOverdue, .count(Int64(owed.daysOverdue)), of: party)
                if let open = owed.open { table.give(Self.openAmount, .number(open.thousandths), of: party) }
            }
        }
    }

    /// Nil where no rate is known.
    private static func rate(
        from currency: Currency, to company: Currency, _ question: EvidenceQuestion, _ rows: Connection
    ) throws -> Conversion? {
        do {
            return try Rates.rate(from: currency, to: company, on: question.today, in: rows)
        } catch LedgerRefusal.noRate {
            return nil
        }
    }

    private static func items(
        of parties: [ID<Party>], in rows: Connection, _ body: (ID<Party>, Money, Day) throws -> Void
    ) throws {
        try rows.inChunks(of: parties) { list in
            try rows.each(
                """
                SELECT party_id, currency, CAST(SUM(open_minor) AS BIGINT), MIN(due_on) FROM ledger_open_item
                 WHERE party_id IN (\(list)) AND side = 'receivable' AND open_minor > 0
                 GROUP BY party_id, currency ORDER BY party_id, currency
                """
            ) { row in
                var row = row.inTurn()
                let (party, currency) = (try row.id(of: Party.self), try row.currency())
                try body(party, Money(minor: row.int(), currency), row.day())
            }
        }
    }
}

/// What one candidate owes us, as it is added up.
private struct Owed {
    /// Nil where a part cannot be said in the company's currency: then nothing is known of the whole.
    private(set) var open: Money?
    private(set) var daysOverdue = 0

    init(in currency: Currency) {
        open = .zero(currency)
    }

    mutating func take(_ money: Money, due: Day, on today: Day, at rate: Conversion?) {
        daysOverdue = max(daysOverdue, today.days(since: due))
        guard let sum = open, let part = try? rate?(money) else {
            open = nil
            return
        }
        open = try? sum.plus(part)
    }
}

extension Money {
    /// As policies compare it.
    fileprivate var thousandths: Int64 {
        Int64(clamping: Int128(minor) * 1000 / Int128(currency.minorUnits))
    }
}
