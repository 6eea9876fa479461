import Governance
import Party
import Storage
import Vocabulary

extension ReportDesk {
    /// How old what is open is on a day: what customers owe us, or on the side of purchase what we owe.
    /// - Parameter asOf: today where nil. Of an earlier day the books say what was open then.
    package func ageing(_ side: Side = .sale, asOf: Day? = nil) throws -> AgeingReport {
        try books.read("reports.view") { rows in
            let day = asOf ?? books.today
            let open = OpenOnDay(side: side, asOf: day)
            var byParty: [Key: AgeingReport.Row] = [:]
            func row(_ party: String, _ name: String, _ currency: Currency) -> AgeingReport.Row {
                byParty[Key(party: party, currency: currency)]
                    ?? AgeingReport.Row(party: party, name: name, currency: currency)
            }
            for item in try rows.all(OpenByDueDay(open: open)) {
                var open = row(item.party, item.name, item.open.currency)
                let bucket = AgeingReport.Bucket(daysPastDue: day.days(since: item.dueOn))
                open.open[bucket] = try open[bucket].plus(item.open).minor
                byParty[Key(party: item.party, currency: item.open.currency)] = open
            }
            if side == .sale {
                for paid in try rows.all(UnappliedCash(asOf: day)) {
                    var open = row(paid.party, paid.name, paid.unapplied.currency)
                    open.unappliedMinor = paid.unapplied.minor
                    byParty[Key(party: paid.party, currency: paid.unapplied.currency)] = open
                }
            }
            let base = BaseCurrency(try Setting.currency(in: rows), rows)
            return try AgeingReport(
                side: side, asOf: day, currency: base.currency, rows: Array(byParty.values),
                unmatched: side == .sale ? try rows.all(UnmatchedReceipts(asOf: day)) : [],
                isRecorded: try !byParty.isEmpty || open.isRecorded(in: rows),
                convert: { try base.convert($0, on: day) })
        }
    }

    /// The same item by item, the earliest due date of each party first.
    /// - Parameters:
    ///   - code: only of this party.
    ///   - onlyOverdue: only what should have been paid before the day.
    package func openItems(
        _ side: Side = .sale, asOf: Day? = nil, of code: String? = nil, onlyOverdue: Bool = false
    ) throws -> OpenItemsReport {
        try books.read("reports.view") { rows in
            let day = asOf ?? books.today
            let party = try code.map { try Parties.require($0, in: rows) }
            let open = OpenOnDay(side: side, asOf: day, party: party?.id.value)
            let items = try rows.all(OpenByItem(open: open))
            return OpenItemsReport(
                side: side, asOf: day, items: onlyOverdue ? items.filter { $0.daysOverdue > 0 } : items,
                isRecorded: try !items.isEmpty || open.isRecorded(in: rows))
        }
    }

    private struct Key: Hashable {
        let party: String
        let currency: Currency
    }
}
