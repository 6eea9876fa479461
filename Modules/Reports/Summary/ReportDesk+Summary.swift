import Governance
import Vocabulary

extension ReportDesk {
    /// What every campaign cost and what came of it in the period, on one side or on both.
    /// - Throws: ``GovernanceRefusal`` where the actor may not see reports.
    /// - Parameter asOf: nothing dated later is counted; today where nil.
    package func summary(over period: Period, side: Side? = nil, asOf: Day? = nil) throws -> SummaryReport {
        try SummaryReport(road(over: period, side: side, asOf: asOf))
    }

    func road(over period: Period, side: Side?, asOf: Day?) throws -> Road {
        try books.read("reports.view") { rows in
            let basis = ReportBasis(
                period: period, side: side, asOf: asOf ?? books.today, currency: try Setting.currency(in: rows))
            return try Road(basis, in: rows)
        }
    }
}
