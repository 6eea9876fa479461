import Glibc

/// A file on its way to its place (書き込み中のファイル): made beside it, and moved there when it is whole.
///
/// Its maker holds a lock on it. Whoever finds one that nobody holds knows that its maker is gone, and removes it: a
/// number of a process would say so only within one machine or container, and may have been given out again.
package final class PartialFile {
    /// Where it is made.
    package let path: String
    /// Opened for writing.
    package let descriptor: Int32
    private var isThere = true

    private init(path: String, descriptor: Int32) {
        self.path = path
        self.descriptor = descriptor
    }

    deinit {
        discard()
    }

    /// Makes an empty file beside a place, under a name that no other has.
    /// - Parameter mode: who may read and write it, before the umask.
    package static func make(for place: String, mode: mode_t = 0o600) throws(FileFault) -> PartialFile {
        FolderOfFiles.removeLeftovers(beside: place)
        for _ in 0..<100 {
            if let file = try make(at: name(for: place), mode) { return file }
        }
        throw FileFault(EEXIST)
    }

    /// A name beside a place that no other has.
    static func name(for place: String) -> String {
        name(beside: place, String(UInt64.random(in: 0...(.max)), radix: 36) + ending)
    }

    /// What stood at a place while another takes it.
    static func name(replacedAt place: String) -> String { name(beside: place, "replaced") }

    private static func name(beside place: String, _ word: String) -> String {
        let start = place.utf8.lastIndex(of: UInt8(ascii: "/")).map(place.utf8.index(after:)) ?? place.startIndex
        return "\(place[..<start]).\(place[start...].prefix(40))\(mark)\(word)"
    }

    /// Makes an empty file under a name that only one at a time may have. One that was left by a killed maker goes.
    /// - Throws: `EWOULDBLOCK` where somebody else is making it.
    package static func make(named path: String) throws(FileFault) -> PartialFile {
        for _ in 0..<100 {
            if let file = try make(at: path, 0o600) { return file }
            guard removeLeftover(path) else { throw FileFault(EWOULDBLOCK) }
        }
        throw FileFault(EWOULDBLOCK)
    }

    /// - Returns: nil where another was quicker.
    private static func make(at path: String, _ mode: mode_t) throws(FileFault) -> PartialFile? {
        let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, mode)
        guard descriptor >= 0 else {
            if errno == EEXIST { return nil }
            throw FileFault(errno)
        }
        // Whoever clears up may have come between and have found a file that nobody held.
        guard flock(descriptor, LOCK_EX) == 0, isNamed(path, descriptor) else {
            close(descriptor)
            return nil
        }
        return PartialFile(path: path, descriptor: descriptor)
    }

    /// Puts it in its place, safe against a loss of power, in one step: what was there is there until then.
    /// - Parameter place: in the same folder.
    package func arrive(at place: String) throws(FileFault) {
        guard fsync(descriptor) == 0 else { throw FileFault(errno) }
        Self.removeCompanions(path)
        guard rename(path, place) == 0 else { throw FileFault(errno) }
        end()
        // It stands there by now: whatever the number says, nobody must hear that nothing was changed.
        do { try FolderOfFiles.sync(of: place) } catch { throw FileFault(EIO) }
    }

    /// Gives up: nothing of it stays.
    package func discard() {
        guard isThere else { return }
        Self.removeCompanions(path)
        unlink(path)
        end()
    }

    /// Closing gives the lock back: done last.
    private func end() {
        isThere = false
        close(descriptor)
    }

    // MARK: What a killed maker left

    private static let mark = ".sekisho-"
    private static let ending = ".partial"

    static func isPartial(_ name: String) -> Bool {
        name.hasPrefix(".") && name.hasSuffix(ending) && name.contains(mark)
    }

    /// Removes a partial file whose maker is gone.
    /// - Parameter looking: is shown the file before it goes.
    /// - Returns: false where its maker is at work, or it cannot be removed; true also where it is gone already.
    @discardableResult
    package static func removeLeftover(_ path: String, looking: () -> Void = {}) -> Bool {
        let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { return errno == ENOENT }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_uid == geteuid(),
            flock(descriptor, LOCK_EX | LOCK_NB) == 0, isNamed(path, descriptor)
        else { return false }
        looking()
        removeCompanions(path)
        return unlink(path) == 0
    }

    /// What SQLite and we make beside a file while it is written as a database.
    private static func removeCompanions(_ path: String) {
        for suffix in ["-wal", "-shm", "-journal", ".lock"] { unlink(path + suffix) }
    }

    private static func isNamed(_ path: String, _ descriptor: Int32) -> Bool {
        var (own, there) = (stat(), stat())
        return fstat(descriptor, &own) == 0 && lstat(path, &there) == 0 && own.st_ino == there.st_ino
            && own.st_dev == there.st_dev
    }
}
