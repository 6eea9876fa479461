import Glibc

/// A file or standard input, opened for reading from front to back.
package final class InputFile: ByteSource {
    package let path: String

    /// Bytes of a regular file; nil for pipes and standard input, whose end nobody knows.
    package let size: Int64?

    /// Bytes read so far, for progress.
    package private(set) var bytesRead: Int64 = 0

    /// Sees every byte as it stands in the file, before decoding: a digest is taken here without a second reading.
    var observer: ((UnsafeRawBufferPointer) -> Void)?

    private let descriptor: Int32

    private init(path: String, descriptor: Int32, size: Int64?) {
        self.path = path
        self.descriptor = descriptor
        self.size = size
    }

    deinit {
        if descriptor != STDIN_FILENO { close(descriptor) }
    }

    /// Opens the file, or standard input for `-`. Throws ``FileRefusal`` where there is none or it is a directory.
    package static func open(_ path: String) throws(FileRefusal) -> InputFile {
        if path == "-" { return InputFile(path: path, descriptor: STDIN_FILENO, size: nil) }
        // A path with NUL would be cut by the C library and name another file.
        guard !path.utf8.contains(0) else { throw .missing(path: path) }
        let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw errno == ENOENT || errno == ENOTDIR
                ? .missing(path: path) : .unreadable(path: path, reason: FileRefusal.reason(errno))
        }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT != S_IFDIR else {
            close(descriptor)
            throw .unreadable(path: path, reason: FileRefusal.reason(EISDIR))
        }
        let isRegular = status.st_mode & S_IFMT == S_IFREG
        return InputFile(path: path, descriptor: descriptor, size: isRegular ? Int64(status.st_size) : nil)
    }

    package func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
        while true {
            let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
            if count >= 0 {
                bytesRead += Int64(count)
                observer?(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
                return count
            }
            guard errno == EINTR else {
                throw FileRefusal.unreadable(path: path, reason: FileRefusal.reason(errno))
            }
        }
    }

    /// The whole of a small file (a policy, a template, a business card), at most `limit` bytes.
    package static func contents(of path: String, limit: Int = 64 << 20) throws -> [UInt8] {
        let file = try open(path)
        var contents: [UInt8] = []
        let block = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 8)
        defer { block.deallocate() }
        while case let count = try file.read(into: block), count > 0 {
            guard contents.count + count <= limit else {
                throw FileRefusal.unreadable(path: path, reason: FileRefusal.reason(EFBIG))
            }
            contents.append(contentsOf: block[..<count])
        }
        return contents
    }
}
