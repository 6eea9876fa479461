import Governance
import Interchange
import Presentation
import Vocabulary
import Workbooks

/// An empty file of one kind, to be filled in (記入用のひな形): the headers that its import understands, and in a workbook
/// beside them what each column is for.
package struct TemplatePage {
    private let columns: [Interchange.Column]
    private let speaker: Speaker
    private let headers: [String]

    package init(of importer: any Importer.Type, by speaker: Speaker) {
        columns = importer.columns
        self.speaker = speaker
        headers = Interchange.Column.headers(of: columns, in: speaker.language)
    }

    /// As a text: a row of headers and nothing below it.
    package var document: Document {
        Document(
            "import.template",
            sections: [.table(Table(columns: headers.map { Presentation.Column($0, .plain($0)) }, rows: []))])
    }

    /// As a workbook: columns that must be filled in stand out, codes keep their zeros, words of a list can be chosen.
    /// - Parameter kind: the word behind `import`, as which the sheet is named.
    /// - Throws: `WorkbookRefusal`, and what `take` throws.
    package func writeWorkbook(
        of kind: String, made: Instant, _ take: (UnsafeRawBufferPointer) throws -> Void
    ) throws {
        let writer = try WorkbookWriter(made: made)
        _ = try writer.begin(kind, zip(columns, headers).map(Self.sheetColumn))
        let terms = ["column", "required", "example", "words"].map { speaker.say("term.import.\($0)") }
        let sheet = try writer.begin(
            speaker.language == .japanese ? ExplainingSheet.japanese : ExplainingSheet.english,
            ([speaker.say("term.import.header")] + terms).map { SheetColumn($0) })
        for (column, header) in zip(columns, headers) {
            try sheet.row([
                .text(header), .text(column.name), .text(column.isRequired ? speaker.say("presentation.yes") : ""),
                .text(column.content.sample ?? ""), .text(column.content.words.joined(separator: ", ")),
            ])
        }
        try writer.finish(take)
    }

    private static func sheetColumn(_ column: Interchange.Column, _ header: String) -> SheetColumn {
        let kind: SheetColumn.Kind =
            switch column.content {
            case .day, .instant: .day
            case .amount, .number: .figure
            // Zeros of postal codes and numbers stay as they are typed.
            default: .code
            }
        var made = SheetColumn(header, kind)
        made.isRequired = column.isRequired
        if case .word(let words) = column.content { made.choices = words }
        return made
    }
}
