import CSQLite
import Glibc

/// Whether a write-ahead log belongs to the file beside which it lies (ログの帰属).
///
/// It does where the file stands at the moment at which the log began, or at one that the log has come to since: by the
/// log then every page is as its last transaction left it. The log of another database, and one that was left by a file
/// for which somebody has put an older copy, name other stamps.
///
/// A log that was written without marks, by a program of before or by another one, names none and cannot be told.
enum LogOrigin {
    /// Asked of a connection that has been opened, before anything is read or written.
    /// - Throws: ``StorageRefusal/foreignLog(_:)``.
    static func require(_ handle: OpaquePointer, _ path: String) throws(StorageRefusal) {
        guard let log = log(of: handle), size(log) > headerSize else { return }
        // While somebody reads, nobody moves more of the log into the file than the reader knows of.
        guard sqlite3_exec(handle, "BEGIN", nil, nil, nil) == SQLITE_OK else { return }
        defer { sqlite3_exec(handle, "ROLLBACK", nil, nil, nil) }
        guard let current = FileMark.read(handle), let file = FileMark.inFile(handle) else { return }
        guard isOwn(log, current: current, file: file) else { throw .foreignLog(path) }
    }

    /// - Parameters:
    ///   - current: what the rows say, within a transaction.
    ///   - file: what the file says at the same time.
    static func isOwn(_ handle: OpaquePointer, current: FileMark, file: FileMark) -> Bool {
        log(of: handle).map { isOwn($0, current: current, file: file) } ?? true
    }

    private static func isOwn(_ log: UnsafePointer<CChar>, current: FileMark, file: FileMark) -> Bool {
        // Nearly always: all of it is in the file. A log without marks says nothing either.
        if file.stamp == current.stamp { return true }
        let descriptor = open(log, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        var header = [UInt8](repeating: 0, count: headerSize)
        guard pread(descriptor, &header, headerSize, 0) == headerSize else { return false }
        let pageSize = header[8..<12].reduce(0) { $0 << 8 | Int($1) }
        var place = headerSize
        var isFirst = true
        var frame = [UInt8](repeating: 0, count: frameSize + 72)
        // Frames of the log before carry another salt.
        while pread(descriptor, &frame, frame.count, off_t(place)) == frame.count, frame[8..<16] == header[16..<24] {
            if frame[0..<4] == [0, 0, 0, 1] {
                let mark = frame[frameSize...].withUnsafeBytes { FileMark(page: $0) }
                if mark.stamp == file.stamp || (isFirst && mark.previous == file.stamp) { return true }
                // What stands behind it is not valid yet.
                if mark.stamp == current.stamp { return false }
                isFirst = false
            }
            place += frameSize + pageSize
        }
        return false
    }

    /// Of the log itself, and of each page in it: the number of the page, then salts from the eighth byte on
    /// (https://www.sqlite.org/fileformat2.html#walformat).
    private static let headerSize = 32
    private static let frameSize = 24

    private static func log(of handle: OpaquePointer) -> UnsafePointer<CChar>? {
        guard let name = sqlite3_db_filename(handle, "main"), name.pointee != 0 else { return nil }
        return sqlite3_filename_wal(name)
    }

    private static func size(_ path: UnsafePointer<CChar>) -> Int {
        var status = stat()
        return stat(path, &status) == 0 ? Int(status.st_size) : 0
    }
}
