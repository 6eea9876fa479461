import Files
import Glibc

/// A file that appears whole or not at all: written beside its place, then moved there by ``commit()``.
///
/// Without `commit` the old file stays as it was. Standard output (`-`), pipes and devices are written directly.
package final class OutputFile: ByteSink {
    package let path: String
    private let descriptor: Int32
    /// The file beside the place; nil when writing directly.
    private let partial: PartialFile?
    private var isOpen = true

    private init(path: String, descriptor: Int32, partial: PartialFile? = nil) {
        self.path = path
        self.descriptor = descriptor
        self.partial = partial
    }

    deinit {
        discard()
    }

    /// Asked before the work is done, so that nobody finds out afterwards that its answer has no place.
    /// - Throws: ``FileRefusal/cannotWrite(path:reason:)`` for a folder, and where no file can be made.
    package static func requirePlace(_ path: String) throws(FileRefusal) {
        if path == "-" { return }
        guard !path.isEmpty, !path.utf8.contains(0) else {
            throw .cannotWrite(path: path, reason: FileRefusal.reason(ENOENT))
        }
        var status = stat()
        let isThere = stat(path, &status) == 0
        if isThere, status.st_mode & S_IFMT == S_IFDIR {
            throw .cannotWrite(path: path, reason: FileRefusal.reason(EISDIR))
        }
        // A file is replaced by one that is made beside it; a device or a pipe is written itself.
        let isWritten = isThere && status.st_mode & S_IFMT != S_IFREG
        guard access(isWritten ? path : FolderOfFiles.path(of: path), isWritten ? W_OK : W_OK | X_OK) == 0 else {
            throw .cannotWrite(path: path, reason: FileRefusal.reason(errno))
        }
    }

    /// Opens a file to write, or standard output for `-`.
    /// - Parameter kept: what must not be written over.
    /// - Throws: ``FileRefusal`` where that is impossible, or where the path leads to one of those.
    package static func open(_ path: String, sparing kept: KeptFiles) throws(FileRefusal) -> OutputFile {
        if path == "-" { return OutputFile(path: path, descriptor: STDOUT_FILENO) }
        try kept.requireApart(path)
        try requirePlace(path)
        var status = stat()
        if stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
            let descriptor = Glibc.open(path, O_WRONLY | O_CLOEXEC)
            guard descriptor >= 0 else { throw .cannotWrite(path: path, reason: FileRefusal.reason(errno)) }
            return OutputFile(path: path, descriptor: descriptor)
        }
        do {
            let partial = try PartialFile.make(for: path, mode: 0o666)
            return OutputFile(path: path, descriptor: partial.descriptor, partial: partial)
        } catch {
            throw .cannotWrite(path: path, reason: FileRefusal.reason(error.number))
        }
    }

    package func write(_ bytes: UnsafeRawBufferPointer) throws {
        var rest = bytes
        while !rest.isEmpty {
            let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
            if count >= 0 {
                rest = UnsafeRawBufferPointer(rebasing: rest[count...])
            } else if errno != EINTR {
                throw FileRefusal.cannotWrite(path: path, reason: FileRefusal.reason(errno))
            }
        }
    }

    package func write(_ text: String) throws {
        var text = text
        try text.withUTF8 { try write(UnsafeRawBufferPointer($0)) }
    }

    /// Puts the file in its place, safe against a power cut. After it nothing more can be written.
    package func commit() throws {
        guard isOpen else { return }
        isOpen = false
        guard let partial else {
            if descriptor != STDOUT_FILENO { close(descriptor) }
            return
        }
        do throws(FileFault) {
            try partial.arrive(at: path)
        } catch {
            partial.discard()
            throw FileRefusal.cannotWrite(path: path, reason: FileRefusal.reason(error.number))
        }
    }

    /// Gives up: nothing of what was written stays.
    package func discard() {
        guard isOpen else { return }
        isOpen = false
        if let partial { return partial.discard() }
        if descriptor != STDOUT_FILENO { close(descriptor) }
    }
}
