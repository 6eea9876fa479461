import Storage
import Vocabulary

/// The totals of a period that stands beside the one that is asked for (前期・前年同期): as far as as much of it had
/// passed, so that like is compared with like.
package struct Comparison: Sendable {
    /// Which period stands beside it.
    package enum Kind: String, CaseIterable, Sendable {
        /// The one of the same kind before.
        case previous
        case lastYear = "last_year"
    }

    package let kind: Kind
    /// Of the other period; its day is the one by which as much had passed.
    package let basis: ReportBasis
    package let totals: RoadFigures
    /// What was fed when the other period began: books that begin in the middle of it are no measure of the whole.
    package let known: KnownFigures

    /// Whether less than the whole period is in the figures.
    package var isCut: Bool { basis.asOf < basis.period.last }

    private init(_ kind: Kind, _ road: Road, in rows: Connection) throws {
        self.kind = kind
        basis = road.basis
        totals = try road.totals()
        let begun = basis.period.first.adding(days: basis.period.last.days(since: basis.period.first) / 10)
        known = try KnownFigures(
            RoadFigures(in: basis.currency),
            ReportBasis(period: basis.period, side: basis.side, asOf: min(begun, basis.asOf), currency: basis.currency),
            in: rows
        ).withoutHalves(of: totals)
    }

    /// Both, as far as the calendar has them and the period has begun.
    static func all(beside basis: ReportBasis, in rows: Connection) throws -> [Comparison] {
        try Kind.allCases.compactMap { kind in
            guard let period = kind == .previous ? basis.period.previous : basis.period.lastYear,
                let day = basis.period.progress(by: basis.asOf, in: period)
            else { return nil }
            let other = ReportBasis(period: period, side: basis.side, asOf: day, currency: basis.currency)
            return try Comparison(kind, try Road(other, in: rows), in: rows)
        }
    }
}

/// How long a period is, by which the one before it is called.
package enum PeriodKind: String, CaseIterable, Sendable {
    case month, quarter, half, year, period

    package init(_ period: Period) {
        switch period.wholeMonths {
        case 1: self = .month
        case 3: self = .quarter
        case 6: self = .half
        case 12: self = .year
        default: self = .period
        }
    }
}
