import Ledger
import Party
import Storage
import Vocabulary

/// An amount held for a sale that is being agreed (与信枠の確保): it counts as if it were owed, until it is released or
/// its day has come.
package struct Reservation: Sendable, Equatable {
    package let key: String
    package let party: ID<Party>
    package let amount: Money
    /// On this day it ends by itself.
    package let endsOn: Day

    /// Days for which an amount is held unless told otherwise.
    package static let usualDays = 14
}

/// Reservations in the rows.
enum Reservations {
    /// What is held for a party in a currency although its day has come.
    static func ended(_ party: ID<Party>, _ currency: Currency, by day: Day, in rows: Connection) throws -> Int64 {
        try rows.count(
            """
            SELECT CAST(COALESCE(SUM(amount_minor), 0) AS BIGINT) FROM sales_reservation
             WHERE party_id = \(party) AND currency = \(currency) AND state = 'open' AND ends_on <= \(day)
            """)
    }

    /// Closes those of a party whose day has come; what they held.
    static func expire(_ party: ID<Party>, _ currency: Currency, by day: Day, in rows: Connection) throws -> Int64 {
        let amount = try ended(party, currency, by: day, in: rows)
        guard amount > 0 else { return 0 }
        try rows.run(
            """
            UPDATE sales_reservation SET state = 'expired', closed_on = \(day)
             WHERE party_id = \(party) AND currency = \(currency) AND state = 'open' AND ends_on <= \(day)
            """)
        return amount
    }

    static func insert(_ reservation: Reservation, by actor: String, at: Instant, in rows: Connection) throws {
        let inserted = try rows.run(
            """
            INSERT INTO sales_reservation (key, party_id, currency, amount_minor, ends_on, state, actor, at)
            VALUES (\(reservation.key), \(reservation.party), \(reservation.amount.currency),
                    \(reservation.amount.minor), \(reservation.endsOn), 'open', \(actor), \(at))
            ON CONFLICT (key) DO NOTHING
            """)
        guard inserted == 1 else { throw SalesRefusal.reservationExists(reservation.key) }
    }

    static func of(_ key: String, in rows: Connection) throws -> (reservation: Reservation, isOpen: Bool)? {
        try rows.first(
            "SELECT key, party_id, amount_minor, currency, ends_on, state FROM sales_reservation WHERE key = \(key)"
        ) { row in
            var row = row.inTurn()
            return try (
                Reservation(key: row.text(), party: row.id(), amount: row.money(), endsOn: row.day()),
                row.text() == "open"
            )
        }
    }

    static func release(_ key: String, on day: Day, in rows: Connection) throws {
        let changed = try rows.run(
            """
            UPDATE sales_reservation SET state = 'released', closed_on = \(day) WHERE key = \(key) AND state = 'open'
            """)
        guard changed == 1 else { throw SalesRefusal.reservationClosed(key) }
    }
}
