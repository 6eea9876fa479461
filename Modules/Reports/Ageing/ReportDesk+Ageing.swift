import Governance
import Storage
import Vocabulary

extension ReportDesk {
    /// How old what is open is on a day: what customers owe us, or on the side of purchase what we owe.
    /// - Parameter asOf: today where nil. The books say what is open today: for an earlier day, what was paid since is
    ///   missing, and the report says so.
    package func ageing(_ side: Side = .sale, asOf: Day? = nil) throws -> AgeingReport {
        try books.read("reports.view") { rows in
            let day = asOf ?? books.today
            var byParty: [Key: AgeingReport.Row] = [:]
            func row(_ party: String, _ name: String, _ currency: Currency) -> AgeingReport.Row {
                byParty[Key(party: party, currency: currency)]
                    ?? AgeingReport.Row(party: party, name: name, currency: currency)
            }
            for item in try rows.all(OpenByDueDay(side: side, asOf: day)) {
                var open = row(item.party, item.name, item.open.currency)
                let bucket = AgeingReport.Bucket(daysPastDue: day.days(since: item.dueOn))
                open.open[bucket] = try open[bucket].plus(item.open).minor
                byParty[Key(party: item.party, currency: item.open.currency)] = open
            }
            if side == .sale {
                for paid in try rows.all(UnappliedCash()) {
                    var open = row(paid.party, paid.name, paid.unapplied.currency)
                    open.unappliedMinor = paid.unapplied.minor
                    byParty[Key(party: paid.party, currency: paid.unapplied.currency)] = open
                }
            }
            let base = BaseCurrency(try Setting.currency(in: rows), rows)
            return try AgeingReport(
                side: side, asOf: day, today: books.today, currency: base.currency, rows: Array(byParty.values),
                convert: { try base.convert($0, on: day) })
        }
    }

    private struct Key: Hashable {
        let party: String
        let currency: Currency
    }
}
