import Glibc

/// The one lock under which a SQLite file is written and checkpointed: an advisory lock on a file beside it.
///
/// SQLite before 3.51.3 can lose pages when one connection writes while another resets the write-ahead log. With
/// every writer and every checkpoint behind this lock, that cannot happen between processes of ours.
final class WriterLock {
    private let descriptor: Int32

    /// Opens the lock file beside the database, made when missing. Whoever comes by a symbolic link finds the same
    /// lock, and whoever may write the database may take it.
    init(beside path: String) throws(StorageRefusal) {
        let resolved = realpath(path, nil)
        defer { free(resolved) }
        let place = (resolved.map { String(cString: $0) } ?? path) + ".lock"
        descriptor = open(place, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { throw errno == ENOSPC ? .full(place) : .readOnly(place) }
        var database = stat()
        var own = stat()
        if stat(path, &database) == 0, fstat(descriptor, &own) == 0, own.st_uid == geteuid(),
            own.st_mode & 0o777 != database.st_mode & 0o666
        {
            fchmod(descriptor, database.st_mode & 0o666)
        }
    }

    deinit {
        close(descriptor)
    }

    /// Waits for the lock, with growing and jittered pauses, until the time is over.
    func acquire(within milliseconds: Int) throws(StorageRefusal) {
        let watch = Stopwatch()
        var pause: UInt32 = 1
        while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
            guard errno == EWOULDBLOCK || errno == EINTR else { throw .engine("flock: error \(errno)") }
            guard watch.milliseconds < milliseconds else { throw .busy }
            usleep(UInt32.random(in: 1...pause) * 1000)
            pause = min(pause * 2, 25)
        }
    }

    func release() {
        flock(descriptor, LOCK_UN)
    }
}
