import Storage

extension Company {
    /// Every row of every table as text, by table, for comparing before and after.
    /// - Parameter left: tables and columns (`table.column`) that are left out.
    package func rows(without left: Set<String> = []) throws -> [String: [String]] {
        let place = engine == .sqlite ? Database.Place.file(path(address)) : .server(address)
        return try Database(place).read { rows in
            var all: [String: [String]] = [:]
            for table in try rows.tables() where !left.contains(table.name) {
                let columns = table.columns.map(\.name).filter { !left.contains("\(table.name).\($0)") }
                let values = columns.map { rows.dialect == .sqlite ? "quote(\($0))" : "CAST(\($0) AS TEXT)" }
                let found = try rows.rows(SQL("SELECT \(values.joined(separator: ", ")) FROM \(table.name)", [])) {
                    row in columns.indices.map { row.optionalText($0) ?? "–" }.joined(separator: " | ")
                }
                all[table.name] = found.sorted()
            }
            return all
        }
    }
}
