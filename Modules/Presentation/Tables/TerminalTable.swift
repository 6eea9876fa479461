import Vocabulary

/// A table for a terminal or a text file: columns aligned by display width, figures at the right, a rule below the
/// titles and one above the totals.
///
/// The widths are those of the first rows (`sample`), so that a table of a million rows can begin to be read at once;
/// a later cell that is wider pushes its own row, and only that.
struct TerminalTable {
    private let columns: [Column]
    private let speaker: Speaker
    private let style: Style
    private let sink: any TextSink
    private let sample: Int

    private var waiting: [[String]] = []
    private var negative: [[Bool]] = []
    private var widths: [Int] = []
    private var isOpen = false

    init(_ columns: [Column], by speaker: Speaker, style: Style, into sink: any TextSink, sample: Int) {
        self.columns = columns
        self.speaker = speaker
        self.style = style
        self.sink = sink
        self.sample = sample
    }

    mutating func take(_ row: [Cell]) throws {
        let (texts, signs) = shown(row)
        if isOpen {
            try write(texts, signs)
            return
        }
        waiting.append(texts)
        negative.append(signs)
        if waiting.count >= sample { try open(with: nil) }
    }

    mutating func finish(totals: [Cell]?) throws {
        let last = totals.map { shown($0) }
        if !isOpen { try open(with: last?.texts) }
        guard let last else { return }
        try sink.write(rule)
        try write(last.texts, last.signs, as: "1")
    }

    private func shown(_ row: [Cell]) -> (texts: [String], signs: [Bool]) {
        var texts: [String] = []
        var signs: [Bool] = []
        for position in columns.indices {
            let cell = row.indices.contains(position) ? row[position] : .empty
            texts.append(VisibleText.of(cell.shown(by: speaker)))
            signs.append(cell.isNegative)
        }
        return (texts, signs)
    }

    private mutating func open(with totals: [String]?) throws {
        isOpen = true
        let titles = columns.map { VisibleText.of($0.title.text(by: speaker)) }
        widths = titles.map { DisplayWidth.of($0) }
        for row in waiting + (totals.map { [$0] } ?? []) {
            for (position, text) in row.enumerated() {
                widths[position] = max(widths[position], DisplayWidth.of(text))
            }
        }
        if let width = style.width { fit(into: width, titles: titles.map { DisplayWidth.of($0) }) }
        try write(titles, [], as: "1")
        try sink.write(rule)
        for (row, signs) in zip(waiting, negative) { try write(row, signs) }
        waiting = []
        negative = []
    }

    /// Takes columns of text narrower, the widest first, until the line fits; figures are never cut by this.
    private mutating func fit(into width: Int, titles: [Int]) {
        func line() -> Int { widths.reduce(0, +) + 2 * max(0, widths.count - 1) }
        while line() > width {
            let yielding = columns.indices.filter { !columns[$0].kind.isFigure && widths[$0] > 8 }
            guard let widest = yielding.max(by: { widths[$0] < widths[$1] }) else { return }
            let second = yielding.filter { $0 != widest }.map { widths[$0] }.max() ?? 8
            widths[widest] -= min(line() - width, max(1, widths[widest] - max(second, 8)))
        }
    }

    private var rule: String {
        var line = ""
        for (position, width) in widths.enumerated() {
            if position > 0 { line += "  " }
            line += String(repeating: "─", count: width)
        }
        return style.painted(style.width.map { DisplayWidth.cut(line, to: $0) } ?? line, "2") + "\n"
    }

    private func write(_ texts: [String], _ signs: [Bool], as paint: String? = nil) throws {
        var line = ""
        var used = 0
        for (position, full) in texts.enumerated() {
            let isLast = position == texts.count - 1
            var text = full
            // Only a terminal cuts: to the column's width, and to what is left of the line.
            if let width = style.width {
                if !columns[position].kind.isFigure { text = DisplayWidth.cut(text, to: widths[position]) }
                text = DisplayWidth.cut(text, to: width - used)
            }
            let gap = max(0, widths[position] - DisplayWidth.of(text))
            let isNegative = paint == nil && signs.indices.contains(position) && signs[position]
            let painted = isNegative ? style.painted(text, "31") : text
            if columns[position].kind.isFigure {
                line += String(repeating: " ", count: gap) + painted
            } else {
                line += isLast ? painted : painted + String(repeating: " ", count: gap)
            }
            if !isLast { line += "  " }
            used += max(widths[position], DisplayWidth.of(text)) + 2
            if let width = style.width, used >= width { break }
        }
        while line.utf8.last == UInt8(ascii: " ") { line.removeLast() }
        try sink.write((paint.map { style.painted(line, $0) } ?? line) + "\n")
    }
}

extension Cell {
    /// Whether the figure stands below zero.
    var isNegative: Bool {
        switch self {
        case .int(let number), .decimal(let number, _): number < 0
        case .money(let money): money.isNegative
        case .double(let number): number < 0
        case .percent(let part, let whole), .multiple(let part, let whole): (part < 0) != (whole < 0) && part != 0
        case .change(let now, let before): before > 0 && now < before
        case .text, .word, .day, .instant, .truth, .unknown, .empty: false
        }
    }
}
