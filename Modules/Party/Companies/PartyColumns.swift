import Storage

/// Which columns of a table hold the number of a party: asked of the schema, so that who merges, erases or discloses
/// forgets no table, also none that came later.
package enum PartyColumns {
    /// By a foreign key, or by their name where speed wanted none.
    package static func of(_ table: TableShape) -> [String] {
        table.columns.filter { column in
            if let other = column.refersTo { return other == "party" }
            return column.isInteger
                && (column.name == "party_id" || column.name.hasSuffix("_party_id") || names.contains(column.name))
        }.map(\.name)
    }

    private static let names: Set<String> = [
        "customer_id", "supplier_id", "person_id", "company_id", "organization_id", "contact_id", "employer_id",
        "survivor_id",
    ]
}
