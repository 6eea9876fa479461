import Governance
import Storage

/// Whether everything that follows a merge has followed, and stands where the party stands now.
enum MergedRecordChecks {
    /// No row of a column that follows names a party that is part of another.
    static let followers = Check("party.merged") { rows, parts in
        let merged = try rows.count("SELECT COUNT(*) FROM party WHERE merged_into IS NOT NULL")
        var finding = CheckFinding(examined: Int(merged))
        guard merged > 0 else { return finding }
        for reference in try PartyReference.all(ways: parts.follows.flatMap(\.ways), in: rows)
        where reference.how == .follows {
            let (table, column) = (reference.table, reference.column)
            let left = try rows.rows(
                SQL(
                    """
                    SELECT p.code, COUNT(*) FROM party p JOIN \(table) t ON t.\(column) = p.id
                     WHERE p.merged_into IS NOT NULL GROUP BY p.code ORDER BY p.code LIMIT 100
                    """, [])
            ) { "\(table): \($0.int(1)) of \($0.text(0))" }
            finding.faults += left
        }
        return finding
    }
}
