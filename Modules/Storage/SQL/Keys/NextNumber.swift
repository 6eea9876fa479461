/// The number that the next record of a kind will have, and the last one that stands there.
package struct NextNumber: Sendable {
    /// A table, or what is counted without one.
    package let kind: String
    package let next: Int64
    /// Zero where there is none yet.
    package let last: Int64
}

extension Connection {
    /// What every kind of record is counted on from.
    package func nextNumbers() throws -> [NextNumber] {
        let tables = Set(try tableShapes().filter { $0.columns.first?.name == "id" }.map(\.name))
        let kinds = try rows("SELECT kind, next_id FROM storage_id_block ORDER BY kind") { ($0.text(0), $0.int(1)) }
        return try kinds.map { kind, next in
            guard tables.contains(kind) else { return NextNumber(kind: kind, next: next, last: 0) }
            let last = try first(SQL("SELECT max(id) FROM \(kind)", [])) { $0.optionalInt(0) } ?? nil
            return NextNumber(kind: kind, next: next, last: last ?? 0)
        }
    }
}
