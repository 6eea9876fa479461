import CSQLite
import Glibc

/// What the codes of SQLite mean to people.
enum SQLiteRefusal {
    static func of(_ code: Int32, _ handle: OpaquePointer, _ path: String) -> StorageRefusal {
        let message = String(cString: sqlite3_errmsg(handle))
        let system = sqlite3_system_errno(handle)
        switch code & 0xff {
        case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL: return .busy
        case SQLITE_FULL: return .full(path)
        case SQLITE_IOERR where system == ENOSPC || system == EDQUOT: return .full(path)
        case SQLITE_IOERR where sqlite3_extended_errcode(handle) == SQLITE_IOERR | 12 << 8: return .engine(message)
        case SQLITE_IOERR where system == ENOMEM: return .engine("out of memory")
        case SQLITE_IOERR: return .faultyDisk(message)
        case SQLITE_CANTOPEN where system == ENOSPC || system == EDQUOT: return .full(path)
        case SQLITE_CANTOPEN where system == EMFILE || system == ENFILE: return .engine("too many open files")
        // The file was moved or removed while it was open.
        case SQLITE_READONLY where sqlite3_extended_errcode(handle) == SQLITE_READONLY | 4 << 8: return .missing(path)
        case SQLITE_READONLY, SQLITE_PERM, SQLITE_CANTOPEN: return .readOnly(path)
        case SQLITE_CORRUPT, SQLITE_NOTADB: return .damaged(path)
        // SQLite turns a sum that overflows into a fraction, which a column of whole numbers then refuses.
        case SQLITE_CONSTRAINT where message.hasPrefix("cannot store REAL value in INTEGER"): return .outOfRange
        case SQLITE_CONSTRAINT: return .constraint(message)
        case SQLITE_ERROR where message == "integer overflow": return .outOfRange
        default: return .engine(message)
        }
    }
}
