/// The stretch of values that an axis shows: from nought, or below where values are negative, to a round number.
package struct Scale: Hashable, Sendable {
    package let low: Int64
    package let high: Int64
    package let step: Int64

    /// Steps are 1, 2 or 5 with noughts behind, about `count` of them.
    package init(_ smallest: Int64, _ largest: Int64, ticks count: Int64 = 5) {
        let bottom = Int128(min(0, smallest))
        let top = Int128(max(0, largest))
        let span = max(1, top - bottom)
        var power: Int128 = 1
        while power * 10 * Int128(count) <= span { power *= 10 }
        let wanted: Int128 = [1, 2, 5, 10].first { power * $0 * Int128(count) >= span } ?? 10
        let step = power * wanted
        let low = -((-bottom + step - 1) / step) * step
        let high = max(step, (top + step - 1) / step * step)
        self.step = Int64(clamping: step)
        self.low = Int64(clamping: low)
        self.high = Int64(clamping: top == 0 && bottom < 0 ? 0 : high)
    }

    package var ticks: [Int64] {
        var ticks: [Int64] = []
        var tick = low
        while tick < high {
            ticks.append(tick)
            let (next, overflow) = tick.addingReportingOverflow(step)
            guard !overflow else { return ticks }
            tick = next
        }
        return ticks + [high]
    }

    /// Where the value lies between the ends of the axis, 0 to 1.
    func part(_ value: Int64) -> Double {
        let span = Double(high) - Double(low)
        return span > 0 ? (Double(value) - Double(low)) / span : 0
    }
}
