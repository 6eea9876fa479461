import Governance
import Storage
import Vocabulary

/// What a file changes of parties that are known: a new value was found right by whoever sent the file. A value that
/// merely comes again confirms nothing, because a file repeats what it was copied from.
struct NewValues {
    private var old: [Int64: [VerifiedField: Set<String>]] = [:]

    /// Remembers what stands in the rows, before the file replaces it.
    init(of table: SQL, in rows: Connection) throws {
        var old: [Int64: [VerifiedField: Set<String>]] = [:]
        try rows.each("SELECT id, name, coalesce(address, '') FROM party WHERE id IN (SELECT id FROM \(table))") {
            row in
            var row = row.inTurn()
            let (party, name, address) = try (row.int(), row.text(), row.text())
            old[party] = [.name: [name], .address: [address]]
        }
        try rows.each(
            "SELECT party_id, kind, value FROM party_contact_point WHERE party_id IN (SELECT id FROM \(table))"
        ) { row in
            if let field = VerifiedField(rawValue: row.text(1)) {
                old[row.int(0)]?[field, default: []].insert(row.text(2))
            }
        }
        self.old = old
    }

    /// The fields that the file brings a new value for.
    func fields(of row: PartyRow, id: Int64, has: (PartyColumn) -> Bool) -> [VerifiedField] {
        var new: [VerifiedField: String] = [:]
        if has(.name) { new[.name] = row.name }
        if has(.address), !row.address.isEmpty { new[.address] = row.address }
        for point in row.contactPoints {
            if let field = VerifiedField(rawValue: point.kind.rawValue) { new[field] = point.value }
        }
        return VerifiedField.allCases.filter { field in
            new[field].map { old[id]?[field]?.contains($0) != true } ?? false
        }
    }
}
