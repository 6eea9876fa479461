import Vocabulary

/// What the figures of a report rest on: whoever has these gets the same figures again.
package struct ReportBasis: Hashable, Sendable {
    package let period: Period
    /// Nil where both exits of the road are reported.
    package let side: Side?
    /// The business date on which the figures were read.
    package let asOf: Day
    /// The currency in which amounts are told (基準通貨).
    package let currency: Currency

    package init(period: Period, side: Side?, asOf: Day, currency: Currency) {
        self.period = period
        self.side = side
        self.asOf = asOf
        self.currency = currency
    }

    package var sides: [Side] { side.map { [$0] } ?? [.sale, .purchase] }
}
