extension ChartPicture {
    private static let plotHeight = 250.0

    /// Upright columns, those of one category side by side.
    func columns() -> String {
        var drawing = empty
        let frame = frame(&drawing)
        let pitch = frame.width / Double(max(1, names.count))
        let count = Double(max(1, chart.series.count))
        let thickness = min(46, pitch * 0.72 / count)
        let widest =
            chart.series.flatMap { $0.values.compactMap { $0.map { Drawing.width(of: short($0)) } } }.max() ?? 0
        let isRoomy = widest < thickness + (count == 1 ? pitch - thickness : 4)

        names(in: &drawing, frame, pitch: pitch)
        for (position, name) in names.enumerated() {
            let start = frame.left + pitch * (Double(position) + 0.5) - thickness * count / 2
            for (number, series) in chart.series.enumerated() {
                guard let value = chart.value(series, at: position) else { continue }
                let high = frame.y(max(0, value))
                let x = start + thickness * Double(number)
                drawing.rectangle(
                    x: x + 0.75, y: high, width: thickness - 1.5, height: frame.y(min(0, value)) - high,
                    kind: color(number), tip: tip(series, name, value))
                if isRoomy { drawing.text(short(value), x + thickness / 2, high - 6, .middle, kind: "value") }
            }
        }
        drawing.line(frame.left, frame.y(0), frame.left + frame.width, frame.y(0), kind: "axis")
        return finished(drawing, height: frame.bottom + 30)
    }

    /// A line for each series over time; where a value is missing the line is broken.
    func lines() -> String {
        var drawing = empty
        let frame = frame(&drawing)
        let pitch = frame.width / Double(max(1, names.count))
        names(in: &drawing, frame, pitch: pitch)
        drawing.line(frame.left, frame.y(0), frame.left + frame.width, frame.y(0), kind: "axis")
        func x(_ position: Int) -> Double { frame.left + pitch * (Double(position) + 0.5) }
        var ends: [(text: String, x: Double, y: Double)] = []

        for (number, series) in chart.series.enumerated() {
            var run: [(Double, Double)] = []
            var runs: [[(Double, Double)]] = []
            for position in names.indices {
                if let value = chart.value(series, at: position) {
                    run.append((x(position), frame.y(value)))
                } else if !run.isEmpty {
                    runs.append(run)
                    run = []
                }
            }
            for run in runs + [run] {
                if chart.series.count == 1, let first = run.first, let last = run.last, run.count > 1 {
                    let base = frame.y(0)
                    drawing.path(run + [(last.0, base), (first.0, base)], kind: "area", closed: true)
                }
                if run.count > 1 { drawing.path(run, kind: "line \(color(number))", closed: false) }
            }
            for (position, name) in names.enumerated() where names.count <= 40 {
                guard let value = chart.value(series, at: position) else { continue }
                drawing.dot(x(position), frame.y(value), kind: color(number), tip: tip(series, name, value))
            }
            if let last = names.indices.last(where: { chart.value(series, at: $0) != nil }),
                let value = chart.value(series, at: last)
            {
                ends.append((short(value), min(x(last) + 8, drawing.width - 4), frame.y(value) - 9))
            }
        }
        // Lines that end near each other keep their figures apart, from the bottom up.
        var free = Double.infinity
        for end in ends.sorted(by: { $0.y > $1.y }) {
            free = min(end.y, free - 14)
            drawing.text(end.text, end.x, free, .end, kind: "value")
        }
        return finished(drawing, height: frame.bottom + 30)
    }

    private struct Frame {
        let left: Double
        let width: Double
        let top: Double
        let bottom: Double
        let scale: Scale

        func y(_ value: Int64) -> Double { bottom - scale.part(value) * (bottom - top) }
    }

    /// The horizontal lines with their figures at the left; what is inside them is the plot.
    private func frame(_ drawing: inout Drawing) -> Frame {
        let top = legend(&drawing) + 20
        let scale = Scale(chart.smallest, chart.largest)
        let left = (scale.ticks.map { Drawing.width(of: short($0)) }.max() ?? 0) + 14
        let frame = Frame(
            left: left, width: drawing.width - left - 6, top: top, bottom: top + Self.plotHeight, scale: scale)
        for tick in scale.ticks {
            drawing.line(left, frame.y(tick), left + frame.width, frame.y(tick), kind: "grid")
            drawing.text(short(tick), left - 8, frame.y(tick) + 4, .end, kind: "tick")
        }
        return frame
    }

    /// The categories below; of many, each second, third, … so that they never touch.
    private func names(in drawing: inout Drawing, _ frame: Frame, pitch: Double) {
        let widest = (names.map { Drawing.width(of: $0) }.max() ?? 0) + 10
        let isFew = names.count <= 8
        let every = isFew ? 1 : max(1, Int((widest / max(1, pitch)).rounded(.up)))
        for (position, name) in names.enumerated() where position.isMultiple(of: every) {
            let text = isFew ? Drawing.cut(name, to: pitch - 6) : name
            drawing.text(
                text, frame.left + pitch * (Double(position) + 0.5), frame.bottom + 20, .middle, kind: "tick")
        }
    }
}
