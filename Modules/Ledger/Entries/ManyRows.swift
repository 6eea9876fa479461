import Storage

/// Statements over many rows at once, in portions of few sizes, so that few statements are prepared.
package enum ManyRows {
    private static let portions = [256, 32, 4, 1]

    /// Runs a statement once per portion.
    /// - Parameters:
    ///   - width: values per row.
    ///   - types: `BIGINT` or `TEXT` per value: PostgreSQL takes the types of a list from its first row.
    ///   - statement: makes the statement from the list `($1, $2), ($3, $4), …`.
    /// - Returns: the number of rows changed.
    @discardableResult
    package static func run(
        _ values: [[SQLValue]], types: [StaticString], in rows: Connection, _ statement: (String) -> String
    ) throws -> Int {
        var changed = 0
        var start = 0
        while start < values.count {
            let left = values.count - start
            let size = portions.first { $0 <= left } ?? 1
            let portion = values[start..<start + size]
            changed += try rows.run(SQL(statement(list(size, types)), Array(portion.joined())))
            start += size
        }
        return changed
    }

    private static func list(_ count: Int, _ types: [StaticString]) -> String {
        var text = ""
        var number = 1
        for row in 0..<count {
            text += row == 0 ? "(" : ", ("
            for (position, type) in types.enumerated() {
                if position > 0 { text += ", " }
                text += row == 0 ? "CAST($\(number) AS \(type))" : "$\(number)"
                number += 1
            }
            text += ")"
        }
        return text
    }

    /// Calls the body with portions of a list of values, each written `$1, $2, …`.
    package static func ask(
        _ asked: [some SQLBindable], _ body: (_ list: String, _ values: [SQLValue]) throws -> Void
    ) throws {
        var start = 0
        while start < asked.count {
            let left = asked.count - start
            let size = portions.first { $0 <= left } ?? 1
            let list = (1...size).map { "$\($0)" }.joined(separator: ", ")
            try body(list, asked[start..<start + size].map(\.sqlValue))
            start += size
        }
    }
}
