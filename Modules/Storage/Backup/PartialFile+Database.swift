import Files

extension PartialFile {
    /// A file beside a place, for its owner only, that will be moved there.
    static func beside(_ place: String) throws(StorageRefusal) -> PartialFile {
        do {
            return try make(for: place)
        } catch {
            throw .of(error, at: place)
        }
    }

    /// A copy beside a database under the one name that such a copy has: `word` is `restoring` or `keeping`.
    /// - Throws: ``StorageRefusal/busy`` where another process makes one.
    static func beside(_ database: String, named word: String) throws(StorageRefusal) -> PartialFile {
        do {
            return try make(named: "\(database).\(word)")
        } catch {
            throw error.isHeld ? .busy : .of(error, at: database)
        }
    }

    func arrive(for place: String) throws(StorageRefusal) {
        do {
            try arrive(at: place)
        } catch {
            throw .of(error, at: place)
        }
    }
}

extension FolderOfFiles {
    static func requireSync(of place: String) throws(StorageRefusal) {
        do {
            try sync(of: place)
        } catch {
            throw .of(error, at: place)
        }
    }
}
