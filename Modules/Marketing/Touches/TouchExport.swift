import Governance
import Interchange
import Storage
import Vocabulary

/// Touches as rows of a file (`sekisho export touches`): the columns of the import, so that one undoes the other.
package enum TouchExport: Exporter {
    package static let action: Action = "marketing.view"
    package static let columns = TouchImport.columns.map(\.name)

    /// Every touch in the order of its number, as the fields of ``columns``; in bounded memory.
    package static func each(in rows: Connection, _ body: ([String]) throws -> Void) throws {
        try rows.stream(
            """
            SELECT t.external_id, t.at, p.code, t.visitor, o.code, t.medium, t.kind, t.topic, t.dwell_seconds, t.page,
                   t.grade
              FROM marketing_touch t
              LEFT JOIN party p ON p.id = t.party_id
              LEFT JOIN party_origin o ON o.id = t.origin_id
             ORDER BY t.external_id
            """
        ) { row in
            var row = row.inTurn()
            try body([
                row.text(), row.instant().description, row.optionalText() ?? "", row.optionalText() ?? "",
                row.optionalText() ?? "", try Self.word(row.int(), Medium.self),
                try Self.word(row.int(), TouchKind.self), row.optionalText() ?? "",
                row.optionalInt().map { String($0) } ?? "", row.optionalText() ?? "",
                try Self.word(row.int(), Grade.self),
            ])
        }
    }

    private static func word<Word: SmallWord>(_ number: Int64, _: Word.Type) throws -> String {
        guard let word = Word(rawValue: number) else { throw StorageRefusal.unreadable("\(Word.self) \(number)") }
        return word.word
    }
}
