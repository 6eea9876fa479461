extension Connection {
    private static var portions: [Int] { [256, 32, 4, 1] }

    /// Runs a statement over many rows of values, in portions of few sizes, so that few statements are prepared.
    /// - Parameters:
    ///   - types: `BIGINT` or `TEXT` per value: PostgreSQL takes the types of a list from its first row.
    ///   - statement: makes the statement from the list `($1, $2), ($3, $4), …`, to stand behind `VALUES`.
    /// - Returns: the number of rows changed.
    @discardableResult
    package func inPortions(
        of values: [[SQLValue]], types: [StaticString], _ statement: (SQL) -> SQL
    ) throws -> Int {
        var changed = 0
        var start = 0
        while start < values.count {
            let left = values.count - start
            let size = Self.portions.first { $0 <= left } ?? 1
            let portion = values[start..<start + size]
            changed += try run(statement(SQL(Self.list(size, types), Array(portion.joined()))))
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
}
