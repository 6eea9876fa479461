import Vocabulary

/// A chart in text: a bar of blocks for each value, with the value beside it.
struct TerminalChart {
    let chart: Chart
    let speaker: Speaker
    let style: Style

    var lines: [String] {
        let names = chart.categories.map { VisibleText.of($0.text(by: speaker)) }
        let nameWidth = min(names.map { DisplayWidth.of($0) }.max() ?? 0, 28)
        let series = chart.shape == .funnel ? Array(chart.series.prefix(1)) : chart.series
        let values = series.flatMap { line in chart.categories.indices.map { full(chart.value(line, at: $0)) } }
        let valueWidth = values.map { DisplayWidth.of($0) }.max() ?? 0
        let room = max(8, min(48, (style.width ?? 80) - nameWidth - valueWidth - 4))

        var lines = [style.painted(VisibleText.of(chart.title.text(by: speaker)), "1")]
        for (position, name) in names.enumerated() {
            if chart.shape == .funnel, let crossing = chart.crossing, crossing.position == position, position > 0 {
                let title = "── " + VisibleText.of(crossing.title.text(by: speaker)) + " "
                let rest = max(3, nameWidth + valueWidth + 4 + room / 2 - DisplayWidth.of(title))
                lines.append(style.painted(title + String(repeating: "─", count: rest), "31"))
            }
            for (number, line) in series.enumerated() {
                let value = chart.value(line, at: position)
                let label = number == 0 ? DisplayWidth.cut(name, to: nameWidth) : ""
                let figure = full(value)
                lines.append(
                    pad(label, to: nameWidth) + "  "
                        + String(repeating: " ", count: valueWidth - DisplayWidth.of(figure)) + figure + "  "
                        + style.painted(bar(value, in: room, mark: Self.mark(number)), number == 0 ? "34" : "36"))
            }
        }
        if series.count > 1 {
            let legend = series.enumerated().map { number, line in
                Self.mark(number) + " " + VisibleText.of(line.title.text(by: speaker))
            }
            lines.append(style.painted(legend.joined(separator: "  "), "2"))
        }
        return lines.map { line in
            var line = line
            while line.utf8.last == UInt8(ascii: " ") { line.removeLast() }
            return line
        }
    }

    private func full(_ value: Int64?) -> String { value.map { Figures.full($0, chart.unit) } ?? "–" }

    /// One shade a series; the fourth begins again.
    private static func mark(_ number: Int) -> String { ["█", "▒", "░"][number % 3] }

    private func pad(_ text: String, to width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - DisplayWidth.of(text)))
    }

    /// Of negative values only the figure is shown. A value above nothing has at least a sliver.
    private func bar(_ value: Int64?, in room: Int, mark: String) -> String {
        guard let value, value > 0, chart.largest > 0,
            let blocks = Ratio.rounded(value, times: Int64(room), over: chart.largest)
        else { return "" }
        return blocks == 0 ? "▏" : String(repeating: mark, count: Int(blocks))
    }
}
