import Governance
import Vocabulary

extension ReportDesk {
    /// The road step by step in the period, to one exit or to both.
    /// - Throws: ``GovernanceRefusal`` where the actor may not see reports.
    /// - Parameter asOf: nothing dated later is counted; today where nil.
    package func funnel(over period: Period, side: Side? = nil, asOf: Day? = nil) throws -> FunnelReport {
        try books.read("reports.view") { rows in
            FunnelReport(try Road(try basis(over: period, side: side, asOf: asOf, in: rows), in: rows))
        }
    }
}
