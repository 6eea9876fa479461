import Glibc

/// The one lock under which a SQLite file is written and checkpointed: an advisory lock on a file beside it.
///
/// SQLite before 3.51.3 can lose pages when one connection writes while another resets the write-ahead log. With
/// every writer and every checkpoint behind this lock, that cannot happen between processes of ours.
final class WriterLock {
    private let descriptor: Int32

    /// Opens the lock file beside the database, made when missing.
    init(beside path: String) throws(StorageRefusal) {
        descriptor = open(path + ".lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .readOnly(path + ".lock") }
    }

    deinit {
        close(descriptor)
    }

    /// Waits for the lock, with growing and jittered pauses, until the deadline.
    func acquire(within milliseconds: Int) throws(StorageRefusal) {
        var waited = 0
        var pause = 1
        while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
            guard errno == EWOULDBLOCK || errno == EINTR else { throw .engine("flock: error \(errno)") }
            guard waited < milliseconds else { throw .busy }
            let nap = Int.random(in: 1...pause)
            usleep(UInt32(nap * 1000))
            waited += nap
            pause = min(pause * 2, 25)
        }
    }

    func release() {
        flock(descriptor, LOCK_UN)
    }
}
