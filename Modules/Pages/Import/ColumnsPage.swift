import Governance
import Interchange
import Presentation

/// What a kind of file may hold (列の一覧): our name, the headers that are understood, what must be there, an example, and
/// the words that are allowed.
package enum ColumnsPage {
    package static func document(of importer: any Importer.Type) -> Document {
        listing.document(importer.columns)
    }

    package static let listing: Listing<Interchange.Column> = Listing(
        "import.columns",
        [
            .code("column", "term.import.column") { $0.name },
            Field("required", "term.import.required", .text, type: "boolean") { .truth($0.isRequired) },
            .text("japanese", "term.import.japanese") {
                headers(of: $0).filter(Interchange.Column.isJapanese).joined(separator: ", ")
            },
            .text("english", "term.import.english") {
                headers(of: $0).filter { !Interchange.Column.isJapanese($0) }.joined(separator: ", ")
            },
            .text("example", "term.import.example") { $0.content.sample ?? "" },
            .text("words", "term.import.words") { $0.content.words.joined(separator: ", ") },
        ])

    /// All names of a column, those of its parts joined by a plus.
    private static func headers(of column: Interchange.Column) -> [String] {
        let parts = column.parts.compactMap(\.first)
        return column.aliases + column.substitutes + (parts.isEmpty ? [] : [parts.joined(separator: "+")])
    }
}
