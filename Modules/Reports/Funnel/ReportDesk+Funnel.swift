import Governance
import Storage
import Vocabulary

extension ReportDesk {
    /// The road step by step in the period, to one exit or to both, and how far the parties have come that were touched
    /// for the first time in it.
    /// - Throws: ``GovernanceRefusal`` where the actor may not see reports.
    /// - Parameter asOf: nothing dated later is counted; today where nil.
    package func funnel(over period: Period, side: Side? = nil, asOf: Day? = nil) throws -> FunnelReport {
        try books.read("reports.view") { rows in
            let basis = try basis(over: period, side: side, asOf: asOf, in: rows)
            let civil = try Setting.civilTime(in: rows)
            let cohorts = try basis.sides.map { side in
                let span = CohortSpan(side: side, period: period, asOf: basis.asOf, civil: civil)
                return Cohort(
                    side: side, period: period, basis.passed == nil ? [] : try rows.all(CohortCounts(span: span)))
            }
            return FunnelReport(try Road(basis, in: rows), cohorts: cohorts)
        }
    }
}
