import CSQLite

extension SQLiteDriver {
    /// Reads the rows of a question from the engine itself: for what looks at every value of a file.
    /// - Parameter body: is given a statement that stands on a row and how many columns it has; says whether to go on.
    func eachRow(_ question: String, _ body: (OpaquePointer, Int32) -> Bool) throws(StorageRefusal) {
        var prepared: OpaquePointer?
        var code = sqlite3_prepare_v2(handle, question, -1, &prepared, nil)
        guard code == SQLITE_OK, let prepared else { throw refusal(code) }
        defer { sqlite3_finalize(prepared) }
        let columns = sqlite3_column_count(prepared)
        code = sqlite3_step(prepared)
        while code == SQLITE_ROW, body(prepared, columns) { code = sqlite3_step(prepared) }
        guard code == SQLITE_DONE || code == SQLITE_ROW else { throw refusal(code) }
    }
}
