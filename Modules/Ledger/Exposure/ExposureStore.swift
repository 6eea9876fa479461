import Party
import Storage
import Vocabulary

/// The exposure lines that one action reads and changes. Each is read once, changed in memory, and written once per
/// page; a line that another writer changed meanwhile makes the whole action start again.
package final class ExposureStore {
    private let rows: Connection
    private let actor: String
    private var lines: [Key: ExposureLine] = [:]
    private var changed: Set<Key> = []
    /// In which anything was read or changed: a handful.
    private var currencies: [Currency] = []
    private var known: Set<ID<Party>> = []
    /// Parties whose lines are kept in memory between the pages of an import.
    private static let capacity = 100_000

    private struct Key: Hashable {
        let party: ID<Party>
        let currency: Currency
    }

    init(_ rows: Connection, actor: String) {
        self.rows = rows
        self.actor = actor
    }

    /// Reads the lines of parties that are not known yet.
    package func load(_ parties: some Collection<ID<Party>>) throws {
        let missing = Set(parties).subtracting(known)
        guard !missing.isEmpty else { return }
        try rows.inChunks(of: missing) { list in
            try rows.each("\(SQL(ExposureRows.columns, [])) WHERE party_id IN (\(list))") { row in
                let line = try ExposureRows.line(row)
                lines[Key(party: line.party, currency: line.currency)] = line
                if !currencies.contains(line.currency) { currencies.append(line.currency) }
            }
        }
        known.formUnion(missing)
    }

    /// The line of a party in a currency, an empty one where nothing was ever booked.
    package func line(_ party: ID<Party>, _ currency: Currency) throws -> ExposureLine {
        if !known.contains(party) { try load([party]) }
        return lines[Key(party: party, currency: currency)] ?? ExposureLine(party: party, currency: currency)
    }

    /// All lines of a party.
    package func lines(of party: ID<Party>) throws -> [ExposureLine] {
        if !known.contains(party) { try load([party]) }
        return currencies.compactMap { lines[Key(party: party, currency: $0)] }
    }

    /// Changes a line. Where the body throws, the line stays as it was.
    @discardableResult
    package func change<Answer>(
        _ party: ID<Party>, _ currency: Currency, _ body: (inout ExposureLine) throws -> Answer
    ) throws -> Answer {
        var line = try line(party, currency)
        let answer = try body(&line)
        line.carryExcess(by: actor)
        let key = Key(party: party, currency: currency)
        lines[key] = line
        if !currencies.contains(currency) { currencies.append(currency) }
        changed.insert(key)
        return answer
    }

    /// Writes the lines that were changed.
    /// - Throws: ``StorageRefusal/busy`` where another writer was quicker.
    package func save() throws {
        let ordered = changed.sorted { ($0.party, $0.currency.code) < ($1.party, $1.currency.code) }
        changed.removeAll(keepingCapacity: true)
        try ExposureRows.write(ordered.compactMap { lines[$0] }, in: rows)
        for key in ordered { lines[key]?.version += 1 }
        if known.count > Self.capacity {
            known.removeAll()
            lines.removeAll()
        }
    }
}

/// Exposure lines in the rows.
package enum ExposureRows {
    static let columns = """
        SELECT party_id, currency, invoices_minor, orders_minor, bills_minor, discounted_bills_minor, deposits_minor,
               payables_minor, reserved_minor, sets_off, limit_minor, limit_first, limit_last, excess_minor, excess_by,
               version
          FROM ledger_exposure
        """

    /// The line of a party in a currency, read by its key.
    package static func line(_ party: ID<Party>, _ currency: Currency, in rows: Connection) throws -> ExposureLine {
        let found = try rows.first(
            "\(SQL(columns, [])) WHERE party_id = \(party) AND currency = \(currency)", line)
        return found ?? ExposureLine(party: party, currency: currency)
    }

    /// All lines of a party.
    package static func lines(of party: ID<Party>, in rows: Connection) throws -> [ExposureLine] {
        try rows.rows("\(SQL(columns, [])) WHERE party_id = \(party) ORDER BY currency", line)
    }

    /// All lines of some parties.
    package static func lines(of parties: [ID<Party>], in rows: Connection) throws -> [ExposureLine] {
        var lines: [ExposureLine] = []
        try rows.inChunks(of: parties) { lines += try self.lines(among: $0, in: rows) }
        return lines
    }

    /// All lines of the parties that a list or a question names.
    package static func lines(among parties: SQL, in rows: Connection) throws -> [ExposureLine] {
        try rows.rows("\(SQL(columns, [])) WHERE party_id IN (\(parties)) ORDER BY party_id, currency", line)
    }

    /// Some parties that have a line, in ascending order.
    package static func parties(after last: ID<Party>, limit: Int, in rows: Connection) throws -> [ID<Party>] {
        try rows.rows(
            """
            SELECT party_id FROM ledger_exposure WHERE party_id > \(last)
             GROUP BY party_id ORDER BY party_id LIMIT \(limit)
            """
        ) { $0.id(0) }
    }

    /// Every line, in bounded memory; nothing else may run on the connection meanwhile.
    package static func each(in rows: Connection, _ body: (ExposureLine) throws -> Void) throws {
        try rows.stream("\(SQL(columns, [])) ORDER BY party_id, currency") { try body(try line($0)) }
    }

    static func line(_ row: Row) throws -> ExposureLine {
        var row = row.inTurn()
        return try ExposureLine(
            party: row.id(), currency: row.currency(),
            amounts: [
                (.invoices, row.int()), (.orders, row.int()), (.bills, row.int()), (.discountedBills, row.int()),
                (.deposits, row.int()), (.payables, row.int()),
            ],
            reserved: row.int(), setsOff: row.bool(), limit: limit(&row), excess: row.int(), excessBy: row.text(),
            version: row.int())
    }

    /// The limit in force, in three columns that are all there or all not.
    private static func limit(_ row: inout Row.Turn) throws -> ExposureLine.LimitInForce? {
        guard !row.isNull else {
            row.skip(3)
            return nil
        }
        return try ExposureLine.LimitInForce(amount: row.int(), first: row.day(), last: row.day())
    }

    /// Writes lines, each only if it is still what was read.
    static func write(_ lines: [ExposureLine], in rows: Connection) throws {
        let fresh = lines.filter { $0.version == 0 }
        let inserted = try rows.inPortions(of: fresh.map(values), types: types) { list in
            """
            INSERT INTO ledger_exposure
                (party_id, currency, invoices_minor, orders_minor, bills_minor, discounted_bills_minor,
                 deposits_minor, payables_minor, reserved_minor, sets_off, limit_minor, limit_first, limit_last,
                 excess_minor, excess_by, version)
            VALUES \(list) ON CONFLICT (party_id, currency) DO NOTHING
            """
        }
        let known = lines.filter { $0.version > 0 }
        let updated = try rows.inPortions(of: known.map(values), types: types) { list in
            """
            WITH line(party_id, currency, invoices, orders, bills, discounted_bills, deposits, payables, reserved,
                      sets_off, credit_limit, first_day, last_day, excess, excess_by, version)
              AS (VALUES \(list))
            UPDATE ledger_exposure
               SET invoices_minor = line.invoices, orders_minor = line.orders, bills_minor = line.bills,
                   discounted_bills_minor = line.discounted_bills, deposits_minor = line.deposits,
                   payables_minor = line.payables, reserved_minor = line.reserved, sets_off = line.sets_off,
                   limit_minor = line.credit_limit, limit_first = line.first_day, limit_last = line.last_day,
                   excess_minor = line.excess, excess_by = line.excess_by, version = line.version
              FROM line
             WHERE ledger_exposure.party_id = line.party_id AND ledger_exposure.currency = line.currency
               AND ledger_exposure.version = line.version - 1
            """
        }
        guard inserted + updated == lines.count else { throw StorageRefusal.busy }
    }

    private static let types: [StaticString] = [
        "BIGINT", "TEXT", "BIGINT", "BIGINT", "BIGINT", "BIGINT", "BIGINT", "BIGINT", "BIGINT", "BIGINT", "BIGINT",
        "BIGINT", "BIGINT", "BIGINT", "TEXT", "BIGINT",
    ]

    private static func values(_ line: ExposureLine) -> [SQLValue] {
        [
            .int(line.party.value), .text(line.currency.code), .int(line[.invoices]), .int(line[.orders]),
            .int(line[.bills]), .int(line[.discountedBills]), .int(line[.deposits]), .int(line[.payables]),
            .int(line.reserved), line.setsOff.sqlValue, (line.limit?.amount).sqlValue, (line.limit?.first).sqlValue,
            (line.limit?.last).sqlValue, .int(line.excess), .text(line.excessBy), .int(line.version + 1),
        ]
    }
}
