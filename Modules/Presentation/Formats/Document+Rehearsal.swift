import Vocabulary

extension Document {
    /// The same answer where everything was taken back: it says so first, says what would be done, and gives out no
    /// number, because the next action will get it.
    package func rehearsed() -> Document {
        var document = Document(
            schema, title: title.map(\.conditional), asOf: asOf, sections: sections.map { rehearsed($0) },
            notes: notes.map(\.conditional), payload: payload.map { $0.leaving(given) },
            records: records.map { rehearsed($0) })
        document.isRehearsal = true
        return document
    }

    /// What a rehearsal says of itself.
    package static let rehearsal: Label = "presentation.rehearsal"

    private func rehearsed(_ section: Section) -> Section {
        switch section {
        case .heading(let label): .heading(label.conditional)
        case .paragraph(let label): .paragraph(label.conditional)
        case .figures(let figures):
            .figures(
                figures.filter { !given.contains($0.key) }.map { figure in
                    KeyFigure(
                        figure.key, figure.title.conditional, figure.value.conditional,
                        note: figure.note.map(\.conditional), tone: figure.tone)
                })
        case .table(let table): .table(rehearsed(table))
        case .chart: section
        }
    }

    private func rehearsed(_ table: Table) -> Table {
        let columns = table.columns.map { Column($0.key, $0.title.conditional, $0.kind) }
        let emptied = columns.map { given.contains($0.key) }
        @Sendable func conditional(_ row: [Cell]) -> [Cell] {
            zip(row, emptied).map { cell, isEmptied in isEmptied ? .empty : cell.conditional }
        }
        let (title, source) = (table.title.map(\.conditional), table.source)
        // Rows in memory stay there, so that their columns are as wide as all of them need.
        if let rows = table.rows {
            let totals = (try? source { _ in }) ?? nil
            return Table(
                table.key, title: title, columns: columns, rows: rows.map(conditional), totals: totals,
                empty: table.empty)
        }
        return Table(
            table.key, title: title, columns: columns,
            streaming: { take in try source { try take(conditional($0)) } })
    }
}

extension Label {
    /// What is said where it only would be so: the words under `X.would` if there are any, beside those under `X`.
    fileprivate var conditional: Label {
        guard case .code(let code, let facts) = self else { return self }
        return .first([code + ".would", code], facts: facts, or: code)
    }
}

extension Cell {
    fileprivate var conditional: Cell {
        guard case .word(let word, let label) = self else { return self }
        return .word(word, label.conditional)
    }
}

extension JSONValue {
    /// The same with null in the place of these members, however deep they stand.
    fileprivate func leaving(_ names: Set<String>) -> JSONValue {
        switch self {
        case .object(let members):
            .object(
                members.map { member in
                    Member(member.name, names.contains(member.name) ? .null : member.value.leaving(names))
                })
        case .array(let values): .array(values.map { $0.leaving(names) })
        default: self
        }
    }
}
