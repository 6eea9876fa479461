import Governance
import Storage
import Vocabulary

/// Gifts in the rows.
enum Gifts {
    /// The limit as it was set, `30000 JPY`; nil where nobody has set one.
    static func limit(_ direction: GiftDirection, in rows: Connection) throws -> Money? {
        guard let text = try Setting.value(direction.setting, in: rows) else { return nil }
        let parts = text.split(separator: " ").map(String.init)
        guard parts.count == 2, let minor = Int64(parts[0]), let currency = Currency(parts[1]) else {
            throw StorageRefusal.unreadable("\(direction.setting) \(text)")
        }
        return Money(minor: minor, currency)
    }

    static func setLimit(_ direction: GiftDirection, to limit: Money, in deed: Deed) throws {
        try Setting.set(direction.setting, to: "\(limit.minor) \(limit.currency.code)", in: deed)
    }

    /// What a party had of a direction in a period.
    static func total(
        of party: ID<Party>, _ direction: GiftDirection, in period: Period, currency: Currency, _ rows: Connection
    ) throws -> Money {
        let sum = try rows.first(
            """
            SELECT CAST(coalesce(SUM(amount_minor), 0) AS BIGINT) FROM party_gift
             WHERE party_id = \(party) AND direction = \(direction.rawValue) AND currency = \(currency)
               AND day BETWEEN \(period.first) AND \(period.last)
            """
        ) { $0.int(0) }
        return Money(minor: sum ?? 0, currency)
    }

    static func list(_ filter: SQL, limit: Int, in rows: Connection) throws -> [Gift] {
        try rows.rows(
            """
            SELECT g.id, p.code, p.name, g.direction, g.kind, g.day, g.amount_minor, g.currency, g.what, g.by_whom,
                   g.exception
              FROM party_gift g JOIN party p ON p.id = g.party_id
             WHERE \(filter) ORDER BY g.day DESC, g.id DESC LIMIT \(limit)
            """
        ) { row in
            var row = row.inTurn()
            return try Gift(
                number: row.int(), code: row.text(), name: row.text(), direction: row.word(), kind: row.word(),
                day: row.day(), amount: row.money(), what: row.text(), byWhom: row.text(),
                exception: row.optionalText())
        }
    }

    /// The fiscal year (年度) of a day; nil at the ends of the calendar.
    static func fiscalYear(of day: Day, from month: Int) -> Period? {
        .fiscalYear(of: day, beginningIn: month)
    }
}
