extension Document {
    /// One object: `schema`, then the payload's members, or else the key figures and the rows of the tables.
    func writeJSON(into sink: any TextSink) throws {
        let name = JSONValue.Member("schema", .string("sekisho.\(schema)/1"))
        let head = [name] + (isRehearsal ? [JSONValue.Member("dry_run", true)] : [])
        if let payload {
            if case .object(let members) = payload {
                try sink.write(
                    JSONText.page(
                        .object(head + members.filter { member in !head.contains { $0.name == member.name } })))
            } else {
                try sink.write(JSONText.page(.object(head + [JSONValue.Member("value", payload)])))
            }
            return
        }
        try sink.write("{\n  \"schema\": \(JSONText.line(name.value))")
        if isRehearsal { try sink.write(",\n  \"dry_run\": true") }
        if !figures.isEmpty {
            let members = figures.map { JSONValue.Member($0.key, $0.value.json) }
            try sink.write(",\n  \"figures\": \(JSONText.line(.object(members)))")
        }
        for (position, table) in tables.enumerated() {
            // The first table answers the question; the others stand under their own names.
            let totals = try write(rowsOf: table, as: position == 0 ? "rows" : table.key, into: sink)
            guard let totals else { continue }
            let name = position == 0 ? "totals" : table.key + "_totals"
            try sink.write(
                ",\n  \(JSONText.quoted(name)): \(JSONText.line(table.object(of: totals, leavingEmpty: false)))")
        }
        try sink.write("\n}\n")
    }

    private func write(rowsOf table: Table, as name: String, into sink: any TextSink) throws -> [Cell]? {
        try sink.write(",\n  \(JSONText.quoted(name)): [")
        var isFirst = true
        let totals = try table.source { row in
            try sink.write((isFirst ? "\n    " : ",\n    ") + JSONText.line(table.object(of: row, leavingEmpty: true)))
            isFirst = false
        }
        try sink.write(isFirst ? "]" : "\n  ]")
        return totals
    }
}

extension Table {
    /// One row as an object under the columns' keys. Totals leave out what has no total.
    func object(of row: [Cell], leavingEmpty: Bool) -> JSONValue {
        var members: [JSONValue.Member] = []
        for (column, cell) in zip(columns, row) {
            if !leavingEmpty {
                if cell == .empty { continue }
                // The word "Total" in the first column is for people.
                if case .word = cell { continue }
            }
            members.append(JSONValue.Member(column.key, cell.json))
        }
        return .object(members)
    }
}
