extension Connection {
    /// From here to the end of the transaction, what is deleted on SQLite is overwritten with zeros where it lay.
    /// ``Database/overwriteFreeSpace()`` afterwards reaches what lay elsewhere. PostgreSQL has no such switch.
    /// Until then the file says of itself that overwriting is due (``isOverwritingDue()``).
    package func overwriteDeleted() throws(StorageRefusal) { try driver.overwriteDeleted() }
}

extension Database {
    /// Writes a SQLite file anew, so that no page, gap or log holds anything that was deleted or replaced earlier;
    /// nothing else may read or write it meanwhile. On PostgreSQL, where the server looks after its files, nothing is done.
    /// - Returns: false where somebody who reads an older moment kept the log from being emptied.
    package func overwriteFreeSpace() throws -> Bool {
        guard case .file(let path) = place else { return true }
        let driver = try SQLiteDriver(path: path, writing: true, create: false, patience: patience)
        return try driver.writeAnew()
    }

    /// The same, behind an erasure that is kept by now: whatever goes wrong, nobody must hear that nothing was changed.
    /// - Throws: ``StorageRefusal/notOverwritten(_:)``: overwriting is still due.
    package func overwriteFreeSpaceAfterErasure() throws(StorageRefusal) -> Bool {
        do {
            return try overwriteFreeSpace()
        } catch {
            guard case .file(let path) = place else { return true }
            throw .notOverwritten(path)
        }
    }
}
