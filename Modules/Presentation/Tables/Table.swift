import Vocabulary

/// Rows under columns, and what they sum up to. The rows may be made while they are written, so that a million of them
/// never stand in memory.
package struct Table: Sendable {
    /// Writes every row to `take` in their order and answers the totals, one cell for each column, or nil.
    package typealias RowSource = @Sendable (_ take: ([Cell]) throws -> Void) throws -> [Cell]?

    /// English and `snake_case`: the table's name in JSON where a document has several.
    package let key: String
    package let title: Label?
    package let columns: [Column]
    /// The words that say of what there are none; without words of its own those of its answer.
    let empty: String?
    let source: RowSource

    /// Nil where the rows are made while they are written.
    package let rows: [[Cell]]?

    package init(
        _ key: String = "rows", title: Label? = nil, columns: [Column], rows: [[Cell]], totals: [Cell]? = nil,
        empty: String? = nil
    ) {
        self.key = key
        self.title = title
        self.empty = empty
        self.columns = columns
        self.rows = rows
        source = { take in
            for row in rows { try take(row) }
            return totals
        }
    }

    package init(
        _ key: String = "rows", title: Label? = nil, columns: [Column], streaming source: @escaping RowSource
    ) {
        self.key = key
        self.title = title
        empty = nil
        self.columns = columns
        self.rows = nil
        self.source = source
    }
}

extension Table {
    /// What people read in the place of rows that are not there: of what there are none, and what comes next.
    /// - Parameter schema: the answer that the table is part of.
    func nothing(by speaker: Speaker, in schema: String) -> String {
        guard let empty = [empty, "page.empty.\(schema)"].compactMap({ $0 }).first(where: speaker.knows) else {
            return speaker.say("presentation.no_rows")
        }
        return [speaker.say(empty), speaker.hint(empty)].compactMap { $0 }
            .joined(separator: speaker.language == .japanese ? "" : " ")
    }

    /// The rows as the array that JSON holds; empty for a table that streams.
    package var json: JSONValue {
        .array((rows ?? []).map { row in .object(zip(columns, row).map { JSONValue.Member($0.key, $1.json) }) })
    }
}
