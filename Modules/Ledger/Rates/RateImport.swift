import Governance
import Interchange
import Storage
import Vocabulary

/// The columns of a file of rates.
package enum RateColumn: Int, FileColumn {
    case day, from, to, rate

    package var column: Column {
        switch self {
        case .day: Column("day", "日付", "年月日", required: true).also("日|適用日|date|effective date").holding(.day)
        case .from:
            Column("from", "換算元", "元通貨", required: true)
                .also("通貨|from currency|base currency|currency").holding(.currency)
        case .to:
            Column("to", "換算先", "先通貨", required: true)
                .also("to currency|quote currency|target currency").holding(.currency)
        case .rate:
            Column("rate", "レート", "為替レート", required: true)
                .also("換算レート|TTM|仲値|exchange rate").holding(.number)
        }
    }
}

/// A rate as a file brings it, and as it stands in the rows.
package struct ImportedRate: StoredRecord {
    let day: Day
    let from: Currency
    let to: Currency
    /// Units of the other currency for one unit, times 10^9.
    let nano: Int64
    /// The import that brought it first.
    var broughtBy: Int64?
    /// The import that brought it, or put it in the place of another, last.
    package var importedBy: Int64?

    var key: String { "\(day) \(from.code) \(to.code)" }

    package var picture: (record: Subject, image: Image) {
        var image = Image()
        image.add("day", day.number)
        image.add("from_currency", fact: from.code)
        image.add("to_currency", fact: to.code)
        image.add("rate_nano", nano)
        image.add("changed_by", importedBy)
        return (Subject("rate", key), image)
    }
}

/// `sekisho import rates`: one rate per day and pair of currencies.
package struct RateImport: RecordImporter {
    package static let kind = "rates"
    package static let action: Action = "ledger.rate.import"
    package static let tables: [String] = []

    package let session: ImportSession
    private var watch: RatesWatch

    package init(_ session: ImportSession) {
        self.session = session
        watch = RatesWatch(session.deed)
    }

    package func read(_ row: Fields<RateColumn>) throws -> ImportedRate {
        let day = try row.day(.day)
        let from = try row.currency(.from)
        let to = try row.currency(.to)
        guard from != to else { throw row.refusal(.to, LedgerRefusal.sameCurrency(to.code)) }
        return ImportedRate(
            day: day, from: from, to: to, nano: try row.checked(.rate, RateText.nano), broughtBy: session.importID,
            importedBy: session.importID)
    }

    package func key(of rate: ImportedRate) -> String { rate.key }

    package func known(_ rates: [ImportedRate]) throws -> [String: ImportedRate] {
        guard let first = rates.map(\.day).min(), let last = rates.map(\.day).max() else { return [:] }
        let found = try session.deed.rows.records(
            """
            SELECT day, from_currency, to_currency, rate_nano, import_id, changed_by FROM ledger_rate
             WHERE day BETWEEN \(first) AND \(last)
            """
        ) { row in
            try ImportedRate(
                day: row.day(), from: row.currency(), to: row.currency(), nano: row.int(),
                broughtBy: row.optionalInt(), importedBy: row.optionalInt())
        }
        return Dictionary(found.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    }

    package func saysTheSame(_ rate: ImportedRate, as stored: ImportedRate) -> Bool { rate.nano == stored.nano }
    package func make(_ rate: ImportedRate) -> ImportedRate { rate }
    package func change(_ stored: ImportedRate, to rate: ImportedRate) -> ImportedRate { rate }

    package mutating func write(
        _ made: [ImportedRate], _ replaced: [(before: ImportedRate, after: ImportedRate)]
    ) throws {
        for rate in made + replaced.map(\.after) {
            try watch.note(rate.from, rate.to)
            try session.deed.rows.run(
                """
                INSERT INTO ledger_rate (from_currency, to_currency, day, rate_nano, import_id, changed_by)
                VALUES (\(rate.from), \(rate.to), \(rate.day), \(rate.nano), \(rate.broughtBy), \(rate.importedBy))
                ON CONFLICT (from_currency, to_currency, day)
                DO UPDATE SET rate_nano = excluded.rate_nano, changed_by = excluded.changed_by
                """)
        }
    }

    package func finish() throws {
        try watch.announce()
    }

    /// Takes the rates back; those that the import replaced stand again as they were.
    /// - Throws: ``GovernanceRefusal/changedSince(importID:)`` where another import has replaced one since.
    package static func undo(_ importID: Int64, _ deed: Deed) throws -> Int {
        let rows = deed.rows
        var watch = RatesWatch(deed)
        let pairs = try rows.rows(
            """
            SELECT DISTINCT from_currency, to_currency FROM ledger_rate
             WHERE import_id = \(importID) OR changed_by = \(importID)
            """
        ) { (from: try $0.currency(0), to: try $0.currency(1)) }
        for pair in pairs { try watch.note(pair.from, pair.to) }
        var count = 0
        for (record, image) in try BeforeImage.all(of: importID, in: rows) {
            let place: SQL = """
                from_currency = \(image["from_currency"]) AND to_currency = \(image["to_currency"])
                 AND day = \(image.number("day"))
                """
            let now = try rows.first("SELECT changed_by FROM ledger_rate WHERE \(place)") { $0.optionalInt(0) } ?? nil
            guard now == importID else { throw GovernanceRefusal.changed(record, by: now) }
            try rows.run(
                """
                UPDATE ledger_rate
                   SET rate_nano = \(try image.requireNumber("rate_nano")), changed_by = \(image.number("changed_by"))
                 WHERE \(place)
                """)
            count += 1
        }
        let later = try rows.first(
            """
            SELECT changed_by FROM ledger_rate WHERE import_id = \(importID) AND changed_by <> \(importID)
             ORDER BY changed_by DESC LIMIT 1
            """
        ) { $0.int(0) }
        if let later { throw GovernanceRefusal.changedSince(importID: later) }
        count += try rows.run("DELETE FROM ledger_rate WHERE import_id = \(importID)")
        try watch.announce()
        return count
    }
}
