import Vocabulary

/// A document in Markdown with the tables that GitHub, GitLab and Pandoc read.
struct MarkdownPage {
    let document: Document
    let speaker: Speaker
    let sink: any TextSink

    func write() throws {
        var isFirst = true
        func gap() throws {
            if !isFirst { try sink.write("\n") }
            isFirst = false
        }
        if document.isRehearsal {
            try gap()
            try sink.write("**\(escaped(Document.rehearsal))**\n")
        }
        if let title = document.title {
            try gap()
            try sink.write("# \(escaped(title))\n")
        }
        if let asOf = document.asOf {
            try gap()
            try sink.write("*\(escaped(asOf))*\n")
        }
        for section in document.sections {
            try gap()
            try write(section)
        }
        if !document.notes.isEmpty {
            try gap()
            for note in document.notes { try sink.write("- \(escaped(note))\n") }
        }
    }

    private func write(_ section: Document.Section) throws {
        switch section {
        case .heading(let heading): try sink.write("## \(escaped(heading))\n")
        case .paragraph(let text): try sink.write(MarkdownText.paragraph(text.text(by: speaker)) + "\n")
        case .figures(let figures):
            for figure in figures {
                let notes = ([figure.note].compactMap(\.self) + figure.beside).map { escaped($0) }
                let note = notes.isEmpty ? "" : " (\(notes.joined(separator: " · ")))"
                let value = MarkdownText.escaped(figure.value.shown(by: speaker))
                try sink.write("- \(escaped(figure.title)): **\(value)**\(note)\n")
            }
        case .table(let table): try write(table)
        case .chart(let chart): try write(chart.table)
        }
    }

    private func write(_ table: Table) throws {
        if let title = table.title { try sink.write("### \(escaped(title))\n\n") }
        try row(table.columns.map { escaped($0.title) })
        try row(table.columns.map { $0.kind.isFigure ? "---:" : "---" })
        var isEmpty = true
        let totals = try table.source { cells in
            isEmpty = false
            try row(table.columns.indices.map { shown($0 < cells.count ? cells[$0] : .empty) })
        }
        if isEmpty {
            try sink.write("\n" + MarkdownText.paragraph(table.nothing(by: speaker, in: document.schema)) + "\n")
        }
        guard let totals, !isEmpty else { return }
        try row(
            table.columns.indices.map { position in
                let text = shown(position < totals.count ? totals[position] : .empty)
                return text.isEmpty ? "" : "**\(text)**"
            })
    }

    private func row(_ texts: [String]) throws { try sink.write("| \(texts.joined(separator: " | ")) |\n") }

    private func shown(_ cell: Cell) -> String { MarkdownText.escaped(cell.shown(by: speaker)) }

    private func escaped(_ label: Label) -> String { MarkdownText.escaped(label.text(by: speaker)) }
}
