import Storage

extension Database {
    /// Every row of every table as text, by table, for comparing before and after.
    /// - Parameter left: tables and columns (`table.column`) that are left out, beside the tallies: they grow with the
    ///   record, also when something is taken back.
    package func everything(without left: Set<String> = []) throws -> [String: [String]] {
        try read { rows in
            var all: [String: [String]] = [:]
            for table in try rows.tables() where !left.contains(table.name) && table.name != "storage_tally" {
                let columns = table.columns.map(\.name).filter { !left.contains("\(table.name).\($0)") }
                let values = columns.map { rows.dialect == .sqlite ? "quote(\($0))" : "CAST(\($0) AS TEXT)" }
                // What is refused has taken the number of its entry all the same.
                let part = table.name == "storage_id_block" ? " WHERE kind <> 'governance_audit'" : ""
                let question = "SELECT \(values.joined(separator: ", ")) FROM \(table.name)\(part)"
                let found = try rows.rows(SQL(question, [])) { row in
                    columns.indices.map { row.optionalText($0) ?? "–" }.joined(separator: " | ")
                }
                all[table.name] = found.sorted()
            }
            return all
        }
    }
}

extension Company {
    /// Every row of every table as text.
    package func rows(without left: Set<String> = []) throws -> [String: [String]] {
        try Database(place).everything(without: left)
    }
}

/// What differs between two states of the rows, in a few words; nothing where they are the same.
package func differences(_ before: [String: [String]], _ after: [String: [String]]) -> [String] {
    Set(before.keys).union(after.keys).sorted().filter { before[$0] != after[$0] }.map { table in
        let (old, new) = (Set(before[table] ?? []), Set(after[table] ?? []))
        return
            "\(table) lost \(old.subtracting(new).sorted().prefix(3)), got \(new.subtracting(old).sorted().prefix(3))"
    }
}
