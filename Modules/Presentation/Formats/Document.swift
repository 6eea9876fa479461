import Vocabulary

/// What a command answers, before it has a format: figures, tables and charts under a title.
///
/// Every format writes what it can hold: CSV and TSV the records or else the first table (or the key figures where there
/// is none), JSON the payload or what the tables hold, the others everything.
package struct Document: Sendable {
    package enum Section: Sendable {
        case heading(Label)
        case paragraph(Label)
        case figures([KeyFigure])
        case table(Table)
        case chart(Chart)
    }

    /// The name of the shape, `report.summary`: JSON says `"schema": "sekisho.report.summary/1"`.
    package let schema: String
    package let title: Label?
    /// The day or period that the figures are of, in words.
    package let asOf: Label?
    package let sections: [Section]
    package let notes: [Label]
    /// What JSON holds in the place of the tables: the members of this object after `schema`.
    package let payload: JSONValue?
    /// What CSV and TSV hold, where one wide table serves programs better than those that people read.
    package let records: Table?
    /// Members, columns and figures that hold numbers which were given out: a rehearsal gives none.
    let given: Set<String>
    /// What it tells was done and taken back.
    package internal(set) var isRehearsal = false

    package init(
        _ schema: String, title: Label? = nil, asOf: Label? = nil, sections: [Section] = [], notes: [Label] = [],
        payload: JSONValue? = nil, records: Table? = nil, given: Set<String> = []
    ) {
        self.given = given
        self.schema = schema
        self.title = title
        self.asOf = asOf
        self.sections = sections
        self.notes = notes
        self.payload = payload
        self.records = records
    }

    /// The same with one note more.
    package func noting(_ note: Label) -> Document {
        var document = Document(
            schema, title: title, asOf: asOf, sections: sections, notes: notes + [note], payload: payload,
            records: records, given: given)
        document.isRehearsal = isRehearsal
        return document
    }

    /// How many rows its list has; nil where they are made while they are written.
    package var rowCount: Int? { tables.first?.rows?.count }

    /// The whole answer as one text. For long tables write into a sink.
    package func text(_ format: OutputFormat, by speaker: Speaker, style: Style = .plain) throws -> String {
        let sink = StringSink()
        try write(format, by: speaker, style: style, into: sink)
        return sink.text
    }

    /// Writes the answer piece by piece. Throws what the sink or a table's source throws.
    package func write(
        _ format: OutputFormat, by speaker: Speaker, style: Style = .plain, into sink: any TextSink
    ) throws {
        switch format {
        case .table: try TerminalPage(document: self, speaker: speaker, style: style, sink: sink).write()
        case .csv: try writeSeparated(by: ",", style: style, into: sink)
        case .tsv: try writeSeparated(by: "\t", style: style, into: sink)
        case .json: try writeJSON(into: sink)
        case .markdown: try MarkdownPage(document: self, speaker: speaker, sink: sink).write()
        case .html: try WebPage(document: self, speaker: speaker, sink: sink).write()
        }
    }

    var tables: [Table] {
        sections.compactMap { section in
            guard case .table(let table) = section else { return nil }
            return table
        }
    }

    var figures: [KeyFigure] {
        sections.flatMap { section -> [KeyFigure] in
            guard case .figures(let figures) = section else { return [] }
            return figures
        }
    }

    private func writeSeparated(by separator: Character, style: Style, into sink: any TextSink) throws {
        let table = records ?? tables.first ?? figureTable
        let lines = SeparatedValues(table.columns, separator: separator, style: style)
        try sink.write(lines.header)
        _ = try table.source { try sink.write(lines.line(of: $0)) }
    }

    private var figureTable: Table {
        Table(
            columns: [
                Column("figure", en: "Figure", ja: "項目", .code), Column("value", en: "Value", ja: "値", .number),
                Column("currency", en: "Currency", ja: "通貨", .code),
            ],
            rows: figures.map { figure in
                guard case .money(let money) = figure.value else { return [.text(figure.key), figure.value, .empty] }
                return [.text(figure.key), figure.value, .text(money.currency.code)]
            })
    }
}

extension Document {
    /// What was done, in a line or two for people; programs get the payload.
    /// - Parameter given: members of the payload that hold numbers which were given out.
    package static func saying(
        _ lines: [Label], _ schema: String, payload: JSONValue, given: Set<String> = []
    ) -> Document {
        Document(schema, sections: lines.map { .paragraph($0) }, payload: payload, given: given)
    }
}
