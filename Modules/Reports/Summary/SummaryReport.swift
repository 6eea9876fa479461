import Vocabulary

/// What every campaign cost and what came of it, as far as cash and savings (施策別の経営サマリー).
package struct SummaryReport: Sendable {
    /// One campaign; nil stands for everything that belongs to none, so that the rows add up to the books.
    package struct Row: Equatable, Sendable {
        package let origin: RoadOrigin?
        package let figures: RoadFigures
    }

    package let basis: ReportBasis
    /// By code, what belongs to no campaign last.
    package let rows: [Row]
    package let totals: RoadFigures
    /// The same road, side by side, step by step.
    package let funnel: FunnelReport
    package let byInterval: [RoadFigures]
    package let intervals: Intervals
    package let converted: [String]
    package let known: KnownFigures
    /// The periods that stand beside it: the one before, and a year earlier.
    package let compared: [Comparison]

    init(_ road: Road, compared: [Comparison]) throws(MoneyRefusal) {
        self.compared = compared
        known = road.known
        basis = road.basis
        intervals = road.intervals
        byInterval = road.byInterval
        converted = road.converted.sorted()
        funnel = FunnelReport(road)
        var rows = road.origins
            .map { Row(origin: $0, figures: road.figures(of: $0.id.value)) }
            .filter { row in
                guard row.figures.isEmpty, let origin = row.origin else { return true }
                return (road.basis.passed.map(origin.ran) ?? false)
                    && (road.basis.side.map(origin.audience.includes) ?? true)
            }
            .sorted { left, right in
                // By bytes, so that no engine's idea of the alphabet changes the order.
                (left.origin?.code ?? "").utf8.lexicographicallyPrecedes((right.origin?.code ?? "").utf8)
            }
        let none = road.figures(of: 0)
        if !none.isEmpty { rows.append(Row(origin: nil, figures: none)) }
        self.rows = rows
        totals = try road.totals()
    }
}

extension SummaryReport.Row {
    /// The sides that the campaign is for; what belongs to none is for all that are asked for.
    package func audience(_ basis: ReportBasis) -> String {
        if let origin { return origin.audience.rawValue }
        return basis.side?.rawValue ?? Audience.both.rawValue
    }
}
