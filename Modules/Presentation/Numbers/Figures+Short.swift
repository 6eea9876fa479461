import Vocabulary

/// What a chart's values count.
package enum ChartUnit: Hashable, Sendable {
    case count
    /// Minor units of the currency.
    case money(Currency)
    /// Tenths of a percent: 125 is 12.5%.
    case tenthsOfPercent
}

extension Figures {
    /// A value in full: `¥1,234,567`, `1,234`, `12.5%`.
    package static func full(_ value: Int64, _ unit: ChartUnit) -> String {
        switch unit {
        case .count: grouped(value)
        case .money(let currency): money(Money(minor: value, currency))
        case .tenthsOfPercent: decimal(value, places: 1) + "%"
        }
    }

    /// A value in few characters, as on an axis: `1.2億円` and `350万` in Japanese, `¥120M` and `3.5M` in English.
    /// Where one decimal cannot hold it the value is rounded, halves away from zero.
    package static func short(_ value: Int64, _ unit: ChartUnit, in language: Language) -> String {
        switch unit {
        case .count:
            return short(value, in: language)
        case .tenthsOfPercent:
            return plain(value, places: 1) + "%"
        case .money(let currency):
            let whole = Ratio.rounded(value, times: 1, over: currency.minorUnits) ?? value
            let text = short(whole, in: language)
            guard currency == .yen else { return "\(text) \(currency.code)" }
            if language == .japanese { return text + "円" }
            return text.hasPrefix("-") ? "-¥\(text.dropFirst())" : "¥\(text)"
        }
    }

    private static func short(_ value: Int64, in language: Language) -> String {
        let steps: [(Int64, String)] =
            switch language {
            case .japanese: [(1_000_000_000_000, "兆"), (100_000_000, "億"), (10_000, "万")]
            case .english: [(1_000_000_000_000, "T"), (1_000_000_000, "B"), (1_000_000, "M"), (1000, "k")]
            }
        for (position, (step, name)) in steps.enumerated() {
            // What would be rounded up to the next name has it: 9,999.9万 is 1億.
            let below = position + 1 < steps.count ? steps[position + 1].0 / 2 : 0
            guard value.magnitude >= (step - below).magnitude else { continue }
            // Three digits are enough beside a bar: a decimal below 100, none above.
            if value.magnitude < 100 * step.magnitude, let tenths = Ratio.rounded(value, times: 10, over: step) {
                return plain(tenths, places: 1) + name
            }
            return grouped(Ratio.rounded(value, times: 1, over: step) ?? value / step) + name
        }
        return grouped(value)
    }
}
