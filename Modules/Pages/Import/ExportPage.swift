import Governance
import Presentation

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

    package func document(_ records: @escaping Records) -> Document {
        let table = Table(
            columns: columns.map { Column($0, .plain($0)) },
            streaming: { take in
                try records { record in try take(record.map { .text($0) }) }
                return nil
            })
        return Document(schema, sections: [.table(table)])
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
