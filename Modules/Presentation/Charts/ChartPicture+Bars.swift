import Vocabulary

extension ChartPicture {
    /// Horizontal bars: names at the left, values behind the bars, a round axis below.
    func bars() -> String {
        var drawing = empty
        let top = legend(&drawing)
        let scale = Scale(chart.smallest, chart.largest)
        let nameWidth = isNarrow ? 0 : min(230, (names.map { Drawing.width(of: $0) }.max() ?? 0) + 12)
        let above = isNarrow ? 18.0 : 0
        let values = chart.series.flatMap { $0.values.compactMap { $0.map { Drawing.width(of: short($0)) } } }
        let left = nameWidth + 4
        let room = drawing.width - left - (values.max() ?? 0) - 14
        let count = Double(max(1, chart.series.count))
        let thickness = count == 1 ? 18.0 : 14.0
        let pitch = thickness * count + (count == 1 ? 14 : 16) + above
        let bottom = top + pitch * Double(names.count)

        // A phone has room for every second figure of the axis.
        for (number, tick) in scale.ticks.enumerated() where !isNarrow || number.isMultiple(of: 2) {
            let x = left + scale.part(tick) * room
            drawing.line(x, top, x, bottom + 4, kind: tick == 0 ? "axis" : "grid")
            drawing.text(short(tick), x, bottom + 20, .middle, kind: "tick")
        }
        for (position, name) in names.enumerated() {
            let y = top + pitch * Double(position) + (pitch - above - thickness * count) / 2 + above
            if isNarrow {
                drawing.text(Drawing.cut(name, to: drawing.width - 8), 4, y - 6, kind: "label")
            } else {
                drawing.text(
                    Drawing.cut(name, to: nameWidth - 10), nameWidth - 6, y + thickness * count / 2 + 4.5, .end,
                    kind: "label")
            }
            for (number, series) in chart.series.enumerated() {
                guard let value = chart.value(series, at: position) else { continue }
                let from = left + scale.part(min(0, value)) * room
                let to = left + scale.part(max(0, value)) * room
                let barY = y + thickness * Double(number)
                drawing.rectangle(
                    x: from, y: barY + 0.5, width: max(value == 0 ? 0 : 1, to - from), height: thickness - 1,
                    kind: color(number), tip: tip(series, name, value))
                drawing.text(short(value), to + 7, barY + thickness / 2 + 4.5, kind: "value")
            }
        }
        return finished(drawing, height: bottom + 28)
    }

    /// Steps that grow narrower: each centred, with its count and its share of the step before.
    func funnel() -> String {
        var drawing = empty
        guard let series = chart.series.first else { return finished(drawing, height: 20) }
        let nameWidth = min(
            isNarrow ? 96 : 210, (names.map { Drawing.width(of: $0) }.max() ?? 0) + (isNarrow ? 10 : 28))
        let room = drawing.width - nameWidth - (isNarrow ? 108 : 190)
        let centre = nameWidth + room / 2
        let largest = max(1, Double(chart.largest))
        let thickness = 34.0
        let pitch = 54.0
        let gap = 30.0
        func top(_ position: Int) -> Double {
            6 + pitch * Double(position) + (chart.crossing.map { position >= $0.position } == true ? gap : 0)
        }
        func half(_ position: Int) -> Double {
            max(1.5, Double(max(0, chart.value(series, at: position) ?? 0)) / largest * room / 2)
        }
        for (position, name) in names.enumerated() {
            let y = top(position)
            let value = chart.value(series, at: position) ?? 0
            if position + 1 < names.count {
                let (here, next) = (half(position), half(position + 1))
                drawing.path(
                    [
                        (centre - here, y + thickness), (centre + here, y + thickness),
                        (centre + next, top(position + 1)),
                        (centre - next, top(position + 1)),
                    ], kind: "slope", closed: true)
            }
            drawing.rectangle(
                x: centre - half(position), y: y, width: half(position) * 2, height: thickness, kind: "s1",
                tip: tip(series, name, value), radius: 3)
            drawing.text(
                Drawing.cut(name, to: nameWidth - 12), nameWidth - 10, y + thickness / 2 + 4.5, .end, kind: "label")
            let x = nameWidth + room + (isNarrow ? 6 : 14)
            drawing.text(Figures.full(value, chart.unit), x, y + thickness / 2 + 4.5, kind: "figure")
            if position > 0, let before = chart.value(series, at: position - 1),
                let share = Figures.percent(value, of: before)
            {
                drawing.text(
                    isNarrow ? share : "▸ \(share)", drawing.width - 4, y + thickness / 2 + 4.5, .end, kind: "tick")
            }
        }
        if let crossing = chart.crossing, names.indices.contains(crossing.position), crossing.position > 0 {
            let y = (top(crossing.position - 1) + thickness + top(crossing.position)) / 2
            let title = crossing.title.text(by: speaker)
            drawing.text(title, 4, y - 5, kind: "crossing-name")
            drawing.line(4, y, drawing.width - 4, y, kind: "crossing")
        }
        return finished(drawing, height: top(max(1, names.count) - 1) + thickness + 8)
    }
}
