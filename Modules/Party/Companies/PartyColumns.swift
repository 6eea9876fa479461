import Storage

/// Which columns of a table hold the number of a party: asked of the schema, so that who merges, erases or discloses
/// forgets no table, also none that came later.
package enum PartyColumns {
    /// By their type, or by a foreign key.
    package static func of(_ table: TableShape) -> [String] {
        table.columns.filter { $0.isParty || $0.refersTo == "party" }.map(\.name)
    }
}
