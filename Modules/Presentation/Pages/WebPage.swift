import Vocabulary

/// A document as one HTML file that needs nothing beside it: no script, no font, no picture from elsewhere. It reads
/// well on a screen in light and dark, on a phone, and on A4 paper.
struct WebPage {
    let document: Document
    let speaker: Speaker
    let sink: any TextSink

    func write() throws {
        let title = document.title?.text(by: speaker) ?? document.schema
        try sink.write(
            """
            <!doctype html>
            <html lang="\(speaker.language.rawValue)">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="generator" content="Sekisho">
            <title>\(HTMLText.escaped(title))</title>
            <style>
            \(PageStyle.css)
            </style>
            </head>
            <body>
            <header>
            <div class="seal" aria-hidden="true">関</div>
            <div>
            <h1>\(HTMLText.escaped(title))</h1>

            """)
        if document.isRehearsal { try sink.write("<p><strong>\(escaped(Document.rehearsal))</strong></p>\n") }
        if let asOf = document.asOf { try sink.write("<p class=\"as-of\">\(escaped(asOf))</p>\n") }
        try sink.write("</div>\n</header>\n<main>\n")
        for (number, section) in document.sections.enumerated() { try write(section, number: number + 1) }
        try sink.write("</main>\n<footer>\n")
        if !document.notes.isEmpty {
            try sink.write("<ul>\n")
            for note in document.notes { try sink.write("<li>\(escaped(note))</li>\n") }
            try sink.write("</ul>\n")
        }
        try sink.write(
            "<p>\(HTMLText.escaped(speaker.say("presentation.made_by")))</p>\n</footer>\n</body>\n</html>\n"
        )
    }

    private func write(_ section: Document.Section, number: Int) throws {
        switch section {
        case .heading(let heading): try sink.write("<h2>\(escaped(heading))</h2>\n")
        case .paragraph(let text): try sink.write("<p>\(escaped(text))</p>\n")
        case .figures(let figures): try write(figures)
        case .table(let table): try write(table, number: number)
        case .chart(let chart):
            let wide = ChartPicture(chart: chart, speaker: speaker, id: "chart-\(number)")
            let narrow = ChartPicture(chart: chart, speaker: speaker, id: "chart-\(number)-n", isNarrow: true)
            try sink.write(
                """
                <figure class="\(isSmall(chart) ? "small" : "\(chart.shape)")">
                <figcaption>\(escaped(chart.title))</figcaption>
                <div class="wide">
                \(wide.svg)
                </div>
                <div class="narrow">
                \(narrow.svg)
                </div>
                </figure>

                """)
        }
    }

    private func write(_ figures: [KeyFigure]) throws {
        try sink.write("<dl class=\"cards\">\n")
        for figure in figures {
            let tone =
                switch figure.tone {
                case .plain: "card"
                case .good: "card good"
                case .warning: "card warning"
                }
            let value = HTMLText.escaped(figure.value.shown(by: speaker))
            let note = ([figure.note].compactMap(\.self) + figure.beside)
                .map { "<dd class=\"note\">\(escaped($0))</dd>" }.joined()
            try sink.write("<div class=\"\(tone)\"><dt>\(escaped(figure.title))</dt><dd>\(value)</dd>\(note)</div>\n")
        }
        try sink.write("</dl>\n")
    }

    private func write(_ table: Table, number: Int) throws {
        let name = table.title.map { escaped($0) }
        let label = name.map { " aria-label=\"\($0)\"" } ?? ""
        try sink.write(
            "<div class=\"scroll\" role=\"region\" tabindex=\"0\"\(label)>\n<table\(isStacked(table) ? " class=\"stacked\"" : "")>\n"
        )
        if let name { try sink.write("<caption>\(name)</caption>\n") }
        try sink.write("<thead><tr>")
        for column in table.columns {
            try sink.write("<th scope=\"col\"\(kind(column))>\(escaped(column.title))</th>")
        }
        try sink.write("</tr></thead>\n<tbody>\n")
        var isEmpty = true
        let totals = try table.source { row in
            isEmpty = false
            try sink.write(line(of: row, in: table))
        }
        if isEmpty {
            let nothing = HTMLText.escaped(table.nothing(by: speaker, in: document.schema))
            try sink.write(
                "<tr><td class=\"nothing\" colspan=\"\(max(1, table.columns.count))\">\(nothing)</td></tr>\n")
        }
        try sink.write("</tbody>\n")
        if let totals, !isEmpty { try sink.write("<tfoot>\n\(line(of: totals, in: table))</tfoot>\n") }
        try sink.write("</table>\n</div>\n")
    }

    private func line(of row: [Cell], in table: Table) -> String {
        var line = "<tr>"
        for (position, column) in table.columns.enumerated() {
            let cell = position < row.count ? row[position] : .empty
            let text = HTMLText.escaped(cell.shown(by: speaker))
            let name = isStacked(table) && position > 0 ? " data-name=\"\(escaped(column.title))\"" : ""
            line += "<td\(kind(column, isNegative: cell.isNegative))\(name)>\(text)</td>"
        }
        return line + "</tr>\n"
    }

    /// Whether two of it stand beside each other on paper.
    private func isSmall(_ chart: Chart) -> Bool { chart.series.count == 1 && chart.categories.count <= 8 }

    /// Whether a row becomes a card where the page is as narrow as a phone: each cell with the name of its column.
    private func isStacked(_ table: Table) -> Bool { table.columns.count > 3 }

    private func kind(_ column: Column, isNegative: Bool = false) -> String {
        switch column.kind {
        case .number, .money, .percent: isNegative ? " class=\"n minus\"" : " class=\"n\""
        case .code, .day, .instant: " class=\"c\""
        case .text, .truth: ""
        }
    }

    private func escaped(_ label: Label) -> String { HTMLText.escaped(label.text(by: speaker)) }
}
