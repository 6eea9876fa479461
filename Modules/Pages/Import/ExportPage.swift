import Governance
import Interchange
import Presentation
import Vocabulary

/// Records of one kind as the file that comes in again (書き出し). They are read while they are written, so that a million
/// of them never stand in memory.
package struct ExportPage {
    /// Hands over every record, one text for each column.
    package typealias Records = @Sendable (_ take: ([String]) throws -> Void) throws -> Void

    private let schema: String
    private let columns: [String]

    /// - Parameter kind: the word behind `export`.
    package init(of kind: String, _ exporter: any Exporter.Type) {
        schema = "export.\(kind)"
        columns = exporter.columns
    }

    /// - Parameter importer: what its columns hold, where numbers are to be numbers and days days; as texts they are the
    ///   same in every file.
    package func document(typedBy importer: (any Importer.Type)? = nil, _ records: @escaping Records) -> Document {
        let contents = importer.map { importer in
            columns.map { name in importer.columns.first { $0.name == name }?.content ?? .text }
        }
        let table = Table(
            columns: columns.enumerated().map { place, name in
                Presentation.Column(name, .plain(name), contents.map { Self.kind($0[place]) } ?? .text)
            },
            streaming: { take in
                try records { record in
                    try take(
                        record.enumerated().map { place, text in
                            contents.map { Self.cell(text, $0[place]) } ?? .text(text)
                        })
                }
                return nil
            })
        return Document(schema, sections: [.table(table)])
    }

    private static func kind(_ content: ColumnContent) -> Presentation.Column.Kind {
        switch content {
        case .amount, .number: .number
        case .day: .day
        case .code, .party, .phone: .code
        case .text, .instant, .currency, .country, .mail, .word, .words: .text
        }
    }

    /// A number or a day where the text is exactly that, so that it comes in again as it went out.
    private static func cell(_ text: String, _ content: ColumnContent) -> Cell {
        switch content {
        case .day: Day(iso: text).map { .day($0) } ?? .text(text)
        case .amount, .number: ExactNumber(text).map { .decimal($0.scaled, places: $0.places) } ?? .text(text)
        default: .text(text)
        }
    }

    /// Every column is a text, as in the file.
    package var shape: Shape { Shape(schema, rows: Listing(schema, columns.map(Self.field))) }

    /// The shapes of all kinds of files that go out as rows.
    package static func shapes(of files: [FileKind]) -> [Shape] {
        files.compactMap { file in file.exporter.map { ExportPage(of: file.name, $0).shape } }
    }

    private static func field(_ column: String) -> Field<Void> {
        Field(column, .plain(column), .text, type: "string") { _ in .empty }
    }
}

/// A number in digits without anything else: `-1234.50`.
private struct ExactNumber {
    let scaled: Int64
    let places: Int

    init?(_ text: String) {
        let parts = text.drop { $0 == "-" }.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count <= 2, parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
            parts[0] == "0" || !parts[0].hasPrefix("0"), text.utf8.count(where: { $0 == 0x2D }) <= 1
        else { return nil }
        let digits = parts.joined()
        guard digits.utf8.count <= 15, let number = Int64(digits) else { return nil }
        scaled = text.hasPrefix("-") ? -number : number
        places = parts.count == 2 ? parts[1].utf8.count : 0
    }
}
