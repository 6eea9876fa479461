import Files
import Interchange
import Storage
import Vocabulary

/// Writes everything into a folder (丸ごとの書き出し): one consistent moment, whole or not at all.
package struct EverythingExport {
    private let books: Books
    private let program: String
    private let progress: EverythingProgress.Listener

    /// - Parameter program: the version of the program.
    package init(_ books: Books, by program: String, progress: @escaping EverythingProgress.Listener) {
        self.books = books
        self.program = program
        self.progress = progress
    }

    /// - Parameter replaces: an earlier export that is there gives way.
    /// - Throws: ``EverythingRefusal``, ``FileRefusal``; nothing was changed then.
    package func write(to path: String, replacing replaces: Bool) throws -> Everything {
        let target = EverythingFolder(path)
        try target.requireFree(replacing: replaces)
        do {
            let folder = try PartialFolder.make(for: target.path)
            let everything = try books.sealedMoment { try write(rows: $0, into: EverythingFolder(folder.path)) }
            try target.requireFree(replacing: replaces)
            try folder.arrive(at: target.path, replacing: replaces)
            return everything
        } catch let fault as FileFault {
            throw FileRefusal.cannotWrite(path: target.path, reason: FileRefusal.reason(fault.number))
        } catch FileRefusal.cannotWrite(_, let reason) {
            // Nobody knows the folder in which it was made.
            throw FileRefusal.cannotWrite(path: target.path, reason: reason)
        }
    }

    private func write(rows: Connection, into folder: EverythingFolder) throws -> Everything {
        let head = try EverythingHead(in: rows)
        var progress = EverythingProgress(of: head.rows, progress)
        var tables: [Everything.Table] = []
        for table in head.tables {
            var count: Int64 = 0
            let digest = try folder.write(table.name + ".csv") { take in count = try rows.write(table, take) }
            tables.append(Everything.Table(name: table.name, columns: table.columns, rows: count, digest: digest))
            progress.add(count)
        }
        let everything = head.everything(tables, by: program, at: books.now())
        let manifest = try folder.write(EverythingFolder.manifest, everything.text)
        let digests = tables.map { (name: $0.file, digest: $0.digest) } + [(EverythingFolder.manifest, manifest)]
        _ = try folder.write(EverythingFolder.sums, EverythingFolder.sumsText(digests))
        return everything
    }
}
