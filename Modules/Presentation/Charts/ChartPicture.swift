import Vocabulary

/// Draws a chart as SVG, in the language of the page.
struct ChartPicture {
    let chart: Chart
    let speaker: Speaker
    /// Distinguishes the picture from others on the page.
    let id: String
    /// Drawn for the width of a phone: names stand above their bars.
    var isNarrow = false

    var svg: String {
        switch chart.shape {
        case .bars: bars()
        case .columns: columns()
        case .line: lines()
        case .funnel: funnel()
        }
    }

    /// Nothing drawn yet.
    var empty: Drawing { Drawing(width: isNarrow ? 320 : 840) }

    var names: [String] { chart.categories.map { $0.text(by: speaker) } }

    func short(_ value: Int64) -> String { Figures.short(value, chart.unit, in: speaker.language) }

    func tip(_ series: Chart.Series, _ name: String, _ value: Int64) -> String {
        let label = series.title.text(by: speaker)
        let figure = Figures.full(value, chart.unit)
        return chart.series.count > 1 && !label.isEmpty ? "\(name) · \(label): \(figure)" : "\(name): \(figure)"
    }

    /// One colour a series; the fifth begins again.
    func color(_ number: Int) -> String { "s\(number % 4 + 1)" }

    /// The names of the series above the picture; its height, nought where there is one series only.
    func legend(_ drawing: inout Drawing) -> Double {
        guard chart.series.count > 1 else { return 0 }
        var (x, y) = (4.0, 4.0)
        for (number, series) in chart.series.enumerated() {
            let title = series.title.text(by: speaker)
            let width = 17 + Drawing.width(of: title)
            if x > 4, x + width > drawing.width { (x, y) = (4, y + 20) }
            drawing.rectangle(x: x, y: y, width: 11, height: 11, kind: color(number), tip: title)
            drawing.text(title, x + 17, y + 10, kind: "label")
            x += width + 22
        }
        return y + 26
    }

    func finished(_ drawing: Drawing, height: Double) -> String {
        drawing.svg(
            height: height, id: id, title: chart.title.text(by: speaker),
            description: chart.description?.text(by: speaker) ?? spoken)
    }

    /// The figures in a sentence, as far as one listens: twelve of them.
    private var spoken: String {
        var parts: [String] = []
        for (position, name) in names.enumerated() {
            for series in chart.series {
                if let value = chart.value(series, at: position) { parts.append(tip(series, name, value)) }
            }
        }
        return parts.prefix(12).joined(separator: "; ") + (parts.count > 12 ? "; …" : "")
    }
}
