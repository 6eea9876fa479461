import Party
import Storage
import Vocabulary

/// Open items in the rows.
package enum OpenItems {
    /// What a party owes us in a currency (or we owe it), the earliest due date first.
    package static func open(
        of party: ID<Party>, _ side: OpenItemSide, in currency: Currency, rows: Connection
    ) throws -> [OpenItem] {
        try rows.all(OpenItemsOfParty(party: party, side: side, currency: currency))
    }

    /// The earliest due date of what a party owes us in any currency; nil where nothing is open. One step into an index.
    package static func earliestDueDay(of party: ID<Party>, in rows: Connection) throws -> Day? {
        try rows.first(
            """
            SELECT due_on FROM ledger_open_item
             WHERE party_id = \(party) AND side = 'receivable' AND open_minor > 0
             ORDER BY due_on LIMIT 1
            """
        ) { $0.day(0) }
    }

    /// The same for some parties; those to whom nothing is open are left out.
    package static func earliestDueDays(of parties: [ID<Party>], in rows: Connection) throws -> [ID<Party>: Day] {
        var days: [ID<Party>: Day] = [:]
        try rows.inChunks(of: parties) { list in
            try rows.each(
                """
                SELECT party_id, MIN(due_on) FROM ledger_open_item
                 WHERE party_id IN (\(list)) AND side = 'receivable' AND open_minor > 0
                 GROUP BY party_id ORDER BY party_id
                """
            ) { days[$0.id(0)] = $0.day(1) }
        }
        return days
    }

    /// Takes amounts off open items; a negative amount opens an item again.
    /// - Throws: ``LedgerRefusal/notOpen(_:)`` where less is open, or more would be open than was owed.
    package static func settle(_ amounts: [ID<OpenItem>: Int64], in rows: Connection) throws {
        let ordered = amounts.filter { $0.value != 0 }.sorted { $0.key < $1.key }
        let values: [[SQLValue]] = ordered.map { [.int($0.key.value), .int($0.value)] }
        let changed = try rows.inPortions(of: values, types: ["BIGINT", "BIGINT"]) { list in
            """
            WITH paid(id, amount) AS (VALUES \(list))
            UPDATE ledger_open_item SET open_minor = ledger_open_item.open_minor - paid.amount
              FROM paid
             WHERE ledger_open_item.id = paid.id
               AND (ledger_open_item.open_minor - paid.amount BETWEEN 0 AND ledger_open_item.amount_minor
                    OR ledger_open_item.open_minor - paid.amount BETWEEN ledger_open_item.amount_minor AND 0)
            """
        }
        guard changed == ordered.count else {
            throw LedgerRefusal.notOpen(ordered.first?.key.description ?? "")
        }
    }

    /// Closes items that nothing was paid on, after their entries were reversed: by those they are settled, and a day
    /// before knows them as they were.
    /// - Throws: ``LedgerRefusal/notOpen(_:)`` where one was paid in part.
    package static func remove(_ ids: [ID<OpenItem>], in rows: Connection) throws {
        var removed = 0
        try rows.inChunks(of: ids) { list in
            try rows.run(
                """
                INSERT INTO ledger_settlement (entry_id, item_id, day, amount_minor)
                SELECT e.id, i.id, e.day, i.amount_minor
                  FROM ledger_open_item i JOIN ledger_entry e ON e.reverses_id = i.entry_id
                 WHERE i.id IN (\(list)) AND i.open_minor = i.amount_minor AND i.amount_minor <> 0
                """)
            removed += try rows.run(
                "UPDATE ledger_open_item SET open_minor = 0 WHERE id IN (\(list)) AND open_minor = amount_minor")
        }
        guard removed == ids.count else { throw LedgerRefusal.notOpen(ids.first?.description ?? "") }
    }
}

/// What is open between a party and us in one currency, the earliest due date first (弁済充当の順).
struct OpenItemsOfParty: Query {
    let party: ID<Party>
    let side: OpenItemSide
    let currency: Currency

    var sql: SQL {
        """
        SELECT currency, id, party_id, side, reference, amount_minor, open_minor, opened_on, due_on
          FROM ledger_open_item
         WHERE party_id = \(party) AND side = \(side.rawValue) AND open_minor > 0 AND currency = \(currency)
         ORDER BY due_on, opened_on, id
        """
    }

    func decode(_ row: Row) throws -> OpenItem {
        var row = row.inTurn()
        let currency = try row.currency()
        return try OpenItem(
            id: row.id(), party: row.id(), side: row.word(), reference: row.text(), amount: row.money(in: currency),
            open: row.money(in: currency), openedOn: row.day(), dueOn: row.day())
    }
}
