import Governance
import Storage
import Vocabulary

extension ReportDesk {
    /// What every campaign cost and what came of it in the period, on one side or on both.
    /// - Throws: ``GovernanceRefusal`` where the actor may not see reports.
    /// - Parameter asOf: nothing dated later is counted; today where nil.
    package func summary(over period: Period, side: Side? = nil, asOf: Day? = nil) throws -> SummaryReport {
        try books.read("reports.view") { rows in
            let basis = try basis(over: period, side: side, asOf: asOf, in: rows)
            return try SummaryReport(
                try Road(basis, in: rows), compared: try Comparison.all(beside: basis, in: rows))
        }
    }

    func basis(over period: Period, side: Side?, asOf: Day?, in rows: Connection) throws -> ReportBasis {
        ReportBasis(period: period, side: side, asOf: asOf ?? books.today, currency: try Setting.currency(in: rows))
    }
}
