import CSQLite

extension SQLiteDriver {
    /// Within a transaction: the file is still the one that stands at its path, and what the log builds upon. Somebody
    /// may have moved or removed it, put another in its place, or written a copy over it.
    /// - Throws: ``StorageRefusal/replaced(_:)``.
    func requireOwnPlace() throws(StorageRefusal) {
        guard let file = try changedFile(), let current = FileMark.read(handle) else { return }
        guard LogOrigin.isOwn(handle, current: current, file: file) else { throw .replaced(path) }
        verified = file
    }

    /// The same outside of a transaction, under the lock.
    func requireOwnPlaceAtRest() throws(StorageRefusal) {
        guard try changedFile() != nil, sqlite3_exec(handle, "BEGIN", nil, nil, nil) == SQLITE_OK else { return }
        defer { sqlite3_exec(handle, "ROLLBACK", nil, nil, nil) }
        try requireOwnPlace()
    }

    /// What the file itself says, nil where that is what it said when it was last asked.
    private func changedFile() throws(StorageRefusal) -> FileMark? {
        var hasMoved: Int32 = 0
        sqlite3_file_control(handle, "main", SQLITE_FCNTL_HAS_MOVED, &hasMoved)
        guard hasMoved == 0 else { throw .replaced(path) }
        let file = FileMark.inFile(handle)
        return file == verified ? nil : file
    }

    /// Gives the transaction its mark.
    func stamp(isOverwritingDue: Bool) throws(StorageRefusal) {
        guard let mark = FileMark.read(handle) else { throw refusal(sqlite3_errcode(handle)) }
        if mark.isOverwritingDue { wasOverwritingDue = true }
        let code = mark.next(isOverwritingDue: isOverwritingDue || mark.isOverwritingDue).write(handle)
        guard code == SQLITE_OK else { throw refusal(code) }
    }
}
