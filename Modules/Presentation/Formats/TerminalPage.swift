import Vocabulary

/// A document as lines of text, for a terminal or a text file.
struct TerminalPage {
    let document: Document
    let speaker: Speaker
    let style: Style
    let sink: any TextSink

    func write() throws {
        var isFirst = true
        func gap() throws {
            if !isFirst { try sink.write("\n") }
            isFirst = false
        }
        if document.isRehearsal {
            try gap()
            try line(style.painted(visible(Document.rehearsal), "1;33"))
        }
        if document.title != nil || document.asOf != nil {
            try gap()
            if let title = document.title { try line(style.painted(visible(title), "1")) }
            if let asOf = document.asOf { try line(style.painted(visible(asOf), "2")) }
        }
        for section in document.sections {
            try gap()
            try write(section)
        }
        if !document.notes.isEmpty {
            try gap()
            for note in document.notes { try line(style.painted("* " + visible(note), "2")) }
        }
    }

    private func write(_ section: Document.Section) throws {
        switch section {
        case .heading(let heading): try line(style.painted(visible(heading), "1"))
        case .paragraph(let text): try line(visible(text))
        case .figures(let figures): try write(figures)
        case .table(let table): try write(table)
        case .chart(let chart):
            for text in TerminalChart(chart: chart, speaker: speaker, style: style).lines { try line(text) }
        }
    }

    private func write(_ figures: [KeyFigure]) throws {
        let titles = figures.map { visible($0.title) }
        let values = figures.map { VisibleText.of($0.value.shown(by: speaker)) }
        let titleWidth = titles.map { DisplayWidth.of($0) }.max() ?? 0
        let valueWidth = values.map { DisplayWidth.of($0) }.max() ?? 0
        for (figure, (title, value)) in zip(figures, zip(titles, values)) {
            let color =
                switch figure.tone {
                case .plain: "1"
                case .good: "1;32"
                case .warning: "1;31"
                }
            let before = String(repeating: " ", count: titleWidth - DisplayWidth.of(title))
            let space = String(repeating: " ", count: valueWidth - DisplayWidth.of(value))
            let notes = ([figure.note].compactMap(\.self) + figure.beside).map(visible)
            let note = notes.isEmpty ? "" : "  " + style.painted(notes.joined(separator: " · "), "2")
            try line(title + before + "  " + space + style.painted(value, color) + note)
        }
    }

    private func write(_ table: Table) throws {
        if let title = table.title { try line(style.painted(visible(title), "1")) }
        var isEmpty = true
        // Rows in memory are measured all; of rows that are still to come a screenful or two.
        var lines = TerminalTable(
            table.columns, by: speaker, style: style, into: sink, sample: table.rows == nil ? 500 : .max)
        let totals = try table.source { row in
            isEmpty = false
            try lines.take(row)
        }
        if isEmpty {
            try line(style.painted(table.nothing(by: speaker, in: document.schema), "2"))
        } else {
            try lines.finish(totals: totals)
        }
    }

    private func visible(_ label: Label) -> String { VisibleText.of(label.text(by: speaker)) }

    private func line(_ text: String) throws { try sink.write(text + "\n") }
}
