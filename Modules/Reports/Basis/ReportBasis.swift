import Vocabulary

/// What the figures of a report rest on: whoever has these gets the same figures again.
package struct ReportBasis: Hashable, Sendable {
    package let period: Period
    /// Nil where both exits of the road are reported.
    package let side: Side?
    /// Nothing that is dated later is in the figures, whenever they are read.
    package let asOf: Day
    /// The currency in which amounts are told (基準通貨).
    package let currency: Currency

    package init(period: Period, side: Side?, asOf: Day, currency: Currency) {
        self.period = period
        self.side = side
        self.asOf = asOf
        self.currency = currency
    }

    /// What of the period has passed by that day; nil where it has not begun.
    package var passed: Period? { period.until(asOf) }

    package var sides: [Side] { side.map { [$0] } ?? [.sale, .purchase] }
}
