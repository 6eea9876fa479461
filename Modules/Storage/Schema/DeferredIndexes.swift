extension Connection {
    /// Does the body without the secondary indexes of tables that are still empty, and makes them afterwards: a first
    /// load costs half of what it would with the indexes in place. Unique indexes stay, because they are rules.
    package func deferringIndexes(of tables: [String], _ body: () throws -> Void) throws {
        var indexes: [(name: String, statement: String)] = []
        for table in tables where try isEmpty(table) { indexes += try secondaryIndexes(of: table) }
        guard !indexes.isEmpty else { return try body() }
        // In a step of its own: whoever catches what the body throws finds the indexes as they were.
        try savepoint {
            try script(indexes.map { "DROP INDEX \($0.name)" })
            try body()
            try makeIndexes(indexes.map(\.statement))
        }
    }

    /// Makes indexes over rows that are there already.
    ///
    /// SQLite sorts the entries in runs as large as its page cache, then merges the runs. Runs that fit into the cache
    /// of the processor take half the time of large ones.
    package func makeIndexes(_ statements: [String]) throws(StorageRefusal) {
        let isSQLite = dialect == .sqlite
        if isSQLite { try driver.script("PRAGMA cache_size = -4096") }
        defer { if isSQLite { try? driver.script("PRAGMA cache_size = -65536") } }
        try script(statements)
    }

    private func isEmpty(_ table: String) throws -> Bool {
        try first(SQL("SELECT 1 FROM \(table) LIMIT 1", [])) { $0.int(0) } == nil
    }

    private func secondaryIndexes(of table: String) throws -> [(name: String, statement: String)] {
        let question: SQL =
            switch dialect {
            case .sqlite:
                """
                SELECT name, sql FROM sqlite_master
                 WHERE type = 'index' AND tbl_name = \(table) AND sql LIKE 'CREATE INDEX%' ORDER BY name
                """
            case .postgres:
                // Asked of the one table's indexes only: the text of an index that another drops meanwhile, in a
                // schema of its own, cannot be made.
                """
                SELECT c.relname, pg_get_indexdef(i.indexrelid)
                  FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
                 WHERE i.indrelid = to_regclass(\(table)) AND NOT i.indisunique ORDER BY c.relname
                """
            }
        return try rows(question) { ($0.text(0), $0.text(1)) }
    }
}
