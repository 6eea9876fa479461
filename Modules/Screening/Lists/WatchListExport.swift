import Governance
import Interchange
import Storage

/// Entries that are listed now, in the columns of their import.
package enum WatchListExport: Exporter {
    package static let action: Action = "screening.view"
    package static let columns = WatchListImport.columns.map(\.name)

    package static func each(in rows: Connection, _ take: ([String]) throws -> Void) throws {
        var fields: [String] = []
        var (aliases, weak): ([String], [String]) = ([], [])
        var last: Int64?
        func hand() throws {
            guard last != nil else { return }
            fields[6] = aliases.joined(separator: ";")
            fields[7] = weak.joined(separator: ";")
            try take(fields)
        }
        try rows.stream(
            """
            SELECT e.id, l.code, e.entry, e.name, e.country, e.kind, e.reason, e.birth_year, n.name, n.strength
              FROM screening_entry e
              JOIN screening_list l ON l.id = e.list_id
              JOIN screening_name n ON n.entry_id = e.id
             WHERE e.closed_by IS NULL ORDER BY l.code, e.entry, n.id NULLS FIRST
            """
        ) { row in
            if row.int(0) != last {
                try hand()
                last = row.int(0)
                (aliases, weak) = ([], [])
                fields = [
                    row.text(1), row.text(2), row.text(3), row.optionalText(4) ?? "", row.optionalText(5) ?? "",
                    row.optionalText(6) ?? "", "", "", row.optionalInt(7).map(String.init) ?? "",
                ]
            }
            switch try row.word(9, WatchEntry.Strength.self) {
            case .primary: break
            case .alias: aliases.append(row.text(8))
            case .weak: weak.append(row.text(8))
            }
        }
        try hand()
    }
}
