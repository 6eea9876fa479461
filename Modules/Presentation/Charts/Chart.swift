import Vocabulary

/// Figures to be seen: bars, columns, a line over time, or a funnel. Values are whole numbers of the unit, so that a
/// label never shows a rounding that happened on the way.
package struct Chart: Sendable {
    package enum Shape: Hashable, Sendable {
        /// Horizontal, one or two bars a category.
        case bars
        /// Upright, grouped where there are several series.
        case columns
        /// Points in time joined by lines; a missing value breaks the line.
        case line
        /// The first series only: each step as wide as its value, with its share of the step before.
        case funnel
    }

    package struct Series: Sendable {
        package let title: Label
        package let values: [Int64?]

        package init(_ title: Label, _ values: [Int64?]) {
            self.title = title
            self.values = values
        }

        package init(_ title: Label, _ money: [Money?]) {
            self.init(title, money.map { $0?.minor })
        }
    }

    /// A line across a funnel, such as the gate between those outside and those who came through.
    package struct Crossing: Sendable {
        /// The step behind the line.
        package let position: Int
        package let title: Label

        package init(before position: Int, _ title: Label) {
            self.position = position
            self.title = title
        }
    }

    package let shape: Shape
    package let title: Label
    /// What the chart shows, in a sentence, for those who cannot see it.
    package let description: Label?
    package let unit: ChartUnit
    package let categories: [Label]
    package let series: [Series]
    /// Drawn in a funnel only.
    package let crossing: Crossing?

    package init(
        _ shape: Shape, title: Label, description: Label? = nil, unit: ChartUnit, categories: [Label],
        series: [Series], crossing: Crossing? = nil
    ) {
        self.shape = shape
        self.title = title
        self.description = description
        self.unit = unit
        self.categories = categories
        self.series = series
        self.crossing = crossing
    }

    /// The value of a series at a category, nil where there is none.
    func value(_ series: Series, at position: Int) -> Int64? {
        series.values.indices.contains(position) ? series.values[position] : nil
    }

    var largest: Int64 { series.flatMap { $0.values.compactMap(\.self) }.max() ?? 0 }
    var smallest: Int64 { series.flatMap { $0.values.compactMap(\.self) }.min() ?? 0 }

    /// The same figures as rows, for formats that cannot draw.
    var table: Table {
        let kind: Column.Kind =
            switch unit {
            case .count: .number
            case .money: .money
            case .tenthsOfPercent: .percent
            }
        let columns =
            [Column("category", en: "Category", ja: "項目")]
            + series.enumerated().map { Column("series_\($0.offset + 1)", $0.element.title, kind) }
        return Table(
            title: title, columns: columns,
            rows: categories.indices.flatMap { position -> [[Cell]] in
                let row = [.word(String(position), categories[position])] + series.map { cell(value($0, at: position)) }
                guard let crossing, crossing.position == position else { return [row] }
                return [[.word("crossing", crossing.title)], row]
            })
    }

    private func cell(_ value: Int64?) -> Cell {
        guard let value else { return .empty }
        return switch unit {
        case .count: .int(value)
        case .money(let currency): .money(Money(minor: value, currency))
        case .tenthsOfPercent: .percent(value, of: 1000)
        }
    }
}
