import Files
import Glibc

/// A file that nobody else finds and that goes when it is closed, whatever becomes of the program: what stands in it may
/// be personal data.
final class NamelessFile {
    let descriptor: Int32
    /// Under which this process opens it once more.
    var path: String { "/proc/self/fd/\(descriptor)" }

    init() throws(WorkbookRefusal) {
        let folder = PrivateFolder.place
        // The flag O_TMPFILE, a macro that Swift does not see, with that of directories in it.
        var opened = open(folder, O_RDWR | O_CLOEXEC | 0o20_000_000 | O_DIRECTORY, 0o600)
        if opened < 0 {
            // Some file systems know no files without names.
            var name = Array("\(folder)/.sekisho-XXXXXX".utf8CString)
            opened = mkstemp(&name)
            if opened >= 0 {
                unlink(name)
                _ = fcntl(opened, F_SETFD, FD_CLOEXEC)
            }
        }
        guard opened >= 0 else { throw .notMade(reason: "\(folder): \(String(cString: strerror(errno)))") }
        descriptor = opened
    }

    deinit { close(descriptor) }

    /// Hands on what stands in it, piece by piece.
    func read(_ take: (UnsafeRawBufferPointer) throws -> Void) throws {
        let block = UnsafeMutableRawBufferPointer.allocate(byteCount: 256 << 10, alignment: 16)
        defer { block.deallocate() }
        var place: off_t = 0
        while true {
            let count = pread(descriptor, block.baseAddress, block.count, place)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw WorkbookRefusal.notMade(reason: String(cString: strerror(errno))) }
            if count == 0 { return }
            try take(UnsafeRawBufferPointer(rebasing: block[..<count]))
            place += off_t(count)
        }
    }

    /// Bytes that still fit into the folder for temporary files.
    static var room: Int {
        var status = statvfs()
        return statvfs(PrivateFolder.place, &status) == 0
            ? Int(clamping: UInt64(status.f_bavail) * UInt64(status.f_frsize)) : .max
    }
}
