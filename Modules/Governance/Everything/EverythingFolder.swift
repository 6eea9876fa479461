import Files
import Glibc
import Interchange
import Storage
import Vocabulary

/// A folder into which everything is written: a file for each table, `everything.json`, and `SHA256SUMS` over all of them,
/// which `sha256sum -c` understands too.
struct EverythingFolder {
    static let manifest = "everything.json"
    static let sums = "SHA256SUMS"

    /// As the user named it, without a slash at the end.
    let path: String

    init(_ path: String) {
        var path = path
        while path.count > 1, path.hasSuffix("/") { path.removeLast() }
        self.path = path
    }

    func place(_ name: String) -> String { path + "/" + name }

    // MARK: Writing

    /// Asked before anything is done.
    /// - Throws: ``EverythingRefusal`` where something stands there that is no export, or one that is not to be replaced.
    func requireFree(replacing: Bool) throws {
        var status = stat()
        guard lstat(path, &status) == 0 else { return }
        guard status.st_mode & S_IFMT == S_IFDIR else { throw EverythingRefusal.folderInUse(path) }
        guard let names = FolderOfFiles.names(in: path) else {
            throw FileRefusal.cannotWrite(path: path, reason: FileRefusal.reason(errno))
        }
        if names.isEmpty { return }
        guard isExport(names) else { throw EverythingRefusal.folderInUse(path) }
        guard replacing else { throw EverythingRefusal.exportThere(path) }
    }

    /// Whether nothing lies there but an earlier export of ours.
    private func isExport(_ names: [String]) -> Bool {
        guard names.contains(Self.manifest),
            names.allSatisfy({ $0 == Self.manifest || $0 == Self.sums || $0.hasSuffix(".csv") }),
            let text = try? InputFile.contents(of: place(Self.manifest))
        else { return false }
        return Everything(text: String(decoding: text, as: UTF8.self)) != nil
    }

    /// Writes a file, safe against a loss of power.
    /// - Returns: its digest.
    func write(_ name: String, _ body: ((UnsafeRawBufferPointer) throws -> Void) throws -> Void) throws -> Digest {
        let file = try OutputFile.open(place(name), sparing: .nothing)
        var hasher = Digest.Hasher()
        try body { piece in
            hasher.add(piece)
            try file.write(piece)
        }
        try file.commit()
        return hasher.finish()
    }

    func write(_ name: String, _ text: String) throws -> Digest {
        var text = text
        return try text.withUTF8 { bytes in try write(name) { try $0(UnsafeRawBufferPointer(bytes)) } }
    }

    static func sumsText(_ digests: [(name: String, digest: Digest)]) -> String {
        digests.sorted { $0.name < $1.name }.reduce(into: "") { $0 += "\($1.digest)  \($1.name)\n" }
    }

    // MARK: Reading

    /// Reads every file and compares it with its digest.
    /// - Throws: ``EverythingRefusal`` that names the first file which is missing, came beside, or was changed.
    func checked() throws -> Everything {
        guard let names = FolderOfFiles.names(in: path) else {
            switch errno {
            case ENOENT: throw FileRefusal.missing(path: path)
            case ENOTDIR: throw EverythingRefusal.noExport(path)
            case let number: throw FileRefusal.unreadable(path: path, reason: FileRefusal.reason(number))
            }
        }
        guard names.contains(Self.manifest) else { throw EverythingRefusal.noExport(path) }
        guard names.contains(Self.sums) else { throw EverythingRefusal.missingFile(place(Self.sums)) }
        let text = String(decoding: try InputFile.contents(of: place(Self.manifest)), as: UTF8.self)
        guard let everything = Everything(text: text) else { throw EverythingRefusal.changedFile(place(Self.manifest)) }
        let wanted = Set(everything.tables.map(\.file) + [Self.manifest, Self.sums])
        if let missing = wanted.subtracting(names).min() { throw EverythingRefusal.missingFile(place(missing)) }
        if let other = Set(names).subtracting(wanted).min() { throw EverythingRefusal.otherFile(place(other)) }
        var digests = [(name: Self.manifest, digest: Self.digest(of: text))]
        for table in everything.tables {
            let digest = try each(table) { _ in }
            guard digest == table.digest else { throw EverythingRefusal.changedFile(place(table.file)) }
            digests.append((table.file, digest))
        }
        let sums = String(decoding: try InputFile.contents(of: place(Self.sums)), as: UTF8.self)
        guard sums == Self.sumsText(digests) else {
            // Either it or the file that it speaks of: only one of the two is known by another digest too.
            let isOwn = sums.contains("\(digests[0].digest)  \(Self.manifest)\n")
            throw EverythingRefusal.changedFile(place(isOwn ? Self.sums : Self.manifest))
        }
        return everything
    }

    private static func digest(of text: String) -> Digest {
        var hasher = Digest.Hasher()
        var text = text
        text.withUTF8 { hasher.add(UnsafeRawBufferPointer($0)) }
        return hasher.finish()
    }

    /// Hands over the text of a table.
    /// - Returns: its digest.
    func each(_ table: Everything.Table, _ take: (UnsafeRawBufferPointer) throws -> Void) throws -> Digest {
        let file = try InputFile.open(place(table.file))
        let block = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 8)
        defer { block.deallocate() }
        var hasher = Digest.Hasher()
        while case let count = try file.read(into: block), count > 0 {
            let piece = UnsafeRawBufferPointer(rebasing: block[..<count])
            hasher.add(piece)
            try take(piece)
        }
        return hasher.finish()
    }
}
