extension Connection {
    /// The greatest text of an indexed column, byte by byte; empty where there is none.
    ///
    /// Nil where the engine keeps texts in another order than that of their bytes and the answer would cost a scan:
    /// PostgreSQL compares by the collation of its cluster.
    package func greatestText(_ column: StaticString, of table: StaticString) throws -> [UInt8]? {
        guard dialect == .sqlite else { return nil }
        return try first(
            "SELECT \(fixed: column) FROM \(fixed: table) ORDER BY \(fixed: column) DESC LIMIT 1"
        ) { Array($0.bytes(0)) } ?? []
    }
}
