import Presentation
import Reports
import Vocabulary

/// The pictures of a summary: what each campaign brought back, and money over time.
struct SummaryCharts {
    let report: SummaryReport

    /// More bars than these nobody reads; the smaller ones are drawn together.
    private static let mostBars = 12

    private var currency: Currency { report.basis.currency }

    /// Spend beside what came back, the largest first.
    func byCampaign() throws -> Chart {
        var bars: [(title: Label, spend: Money, back: Money)] = []
        for row in report.rows {
            let back = try row.figures.cameBack()
            guard !row.figures[.spend].isZero || !back.isZero else { continue }
            bars.append((row.origin.map { .plain($0.name) } ?? "page.report.none", row.figures[.spend], back))
        }
        // Equal ones stay in the order of the rows.
        let ranked = bars.enumerated().sorted { left, right in
            let (one, other) = (
                max(left.element.spend.minor, left.element.back.minor),
                max(right.element.spend.minor, right.element.back.minor)
            )
            return one == other ? left.offset < right.offset : one > other
        }.map(\.element)
        var shown = Array(ranked.prefix(ranked.count > Self.mostBars ? Self.mostBars - 1 : Self.mostBars))
        let rest = ranked.dropFirst(shown.count)
        if !rest.isEmpty {
            var (spend, back) = (Money.zero(currency), Money.zero(currency))
            for bar in rest {
                spend = try spend.plus(bar.spend)
                back = try back.plus(bar.back)
            }
            shown.append((.code("page.report.others", facts: [String(rest.count)]), spend, back))
        }
        return Chart(
            .bars, title: "page.report.summary.by_campaign", unit: .money(currency), categories: shown.map(\.title),
            series: [
                Chart.Series("term.report.spend", shown.map(\.spend)), Chart.Series(backTitle, shown.map(\.back)),
            ])
    }

    /// Money by day, month or year of the period, as far as the day of the report.
    func overTime() -> Chart {
        let amounts: [RoadAmount] = [.spend, .collected, .savings].filter { amount in
            amount.side.map(report.basis.sides.contains) ?? true
        }
        let reached =
            report.basis.asOf < report.basis.period.first
            ? -1 : report.intervals.position(of: min(report.basis.asOf, report.basis.period.last))
        return Chart(
            .line, title: .code("page.report.summary.over_time.\(report.intervals.length.rawValue)"),
            unit: .money(currency),
            categories: report.intervals.names.map { .plain($0) },
            series: amounts.map { amount in
                Chart.Series(
                    amount.title,
                    report.byInterval.enumerated().map { position, figures -> Money? in
                        // What lies ahead has no figure yet, unless something is booked there.
                        position <= reached || !figures[amount].isZero ? figures[amount] : nil
                    })
            })
    }

    private var backTitle: Label {
        switch report.basis.side {
        case .sale: "term.report.collected"
        case .purchase: "term.report.savings"
        case nil: "term.report.came_back"
        }
    }
}
