import CSQLite
import Glibc

/// Opens SQLite files, with every setting that durability and safety ask for.
enum SQLiteOpening {
    /// An opened file, and its image where it must not change while it is read.
    struct Opened {
        let handle: OpaquePointer
        var image: FileImage?
        /// Nobody else may have the file while it is open.
        var isAlone = false
    }

    static let settings = """
        PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0;
        PRAGMA wal_autocheckpoint = 0; PRAGMA case_sensitive_like = ON; PRAGMA temp_store = FILE;
        """

    /// Makes sure that there is a plain file.
    /// - Throws: ``StorageRefusal/missing(_:)`` where there is none and `create` is not asked for.
    static func prepareFile(_ path: String, create: Bool) throws(StorageRefusal) {
        var status = stat()
        if stat(path, &status) == 0 {
            // A pipe would wait for ever, and a folder is reported in odd ways.
            guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile(path) }
            return
        }
        guard errno == ENOENT || errno == ENOTDIR else { throw .readOnly(path) }
        guard create else { throw .missing(path) }
        let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 || errno == EEXIST else { throw errno == ENOSPC ? .full(path) : .readOnly(path) }
        if descriptor >= 0 { close(descriptor) }
    }

    /// Each name of a file would have a lock and a log of its own, so that writers would not see each other.
    /// - Throws: ``StorageRefusal/severalNames(_:)``.
    static func requireOneName(_ path: String) throws(StorageRefusal) {
        var status = stat()
        guard stat(path, &status) == 0, status.st_nlink > 1 else { return }
        SideFiles.dropSecondName(of: path, "damaged")
        if stat(path, &status) == 0, status.st_nlink > 1 { throw .severalNames(path) }
    }

    static func writing(_ path: String, patience: Int) throws(StorageRefusal) -> OpaquePointer {
        let handle = try ready(
            path, path, SQLITE_OPEN_READWRITE, patience,
            settings + "PRAGMA secure_delete = OFF; PRAGMA cache_size = -65536;")
        guard sqlite3_db_readonly(handle, "main") == 0 else {
            sqlite3_close_v2(handle)
            throw .readOnly(path)
        }
        return handle
    }

    /// Opens for reading. Where the folder cannot be written, or the disk is full, there is no place for the index of the
    /// log that readers share. A file beside which no log with content lies is then read as it stands; with a log, on a
    /// full disk, the index is kept in memory, and nobody else may have the file meanwhile.
    static func reading(_ path: String, patience: Int) throws(StorageRefusal) -> Opened {
        let settings = settings + "PRAGMA query_only = ON;"
        do throws(StorageRefusal) {
            return Opened(handle: try ready(path, path, SQLITE_OPEN_READWRITE, patience, settings))
        } catch {
            let inMemory = "PRAGMA temp_store = MEMORY;"
            switch error {
            case .readOnly, .full:
                if let image = FileImage(of: path) {
                    let (address, flags) = (immutableAddress(path), SQLITE_OPEN_READONLY | SQLITE_OPEN_URI)
                    let handle = try ready(address, path, flags, patience, settings + inMemory)
                    return Opened(handle: handle, image: image)
                }
                guard case .full = error else { throw error }
                let alone = "PRAGMA locking_mode = EXCLUSIVE;" + settings + inMemory
                return Opened(handle: try ready(path, path, SQLITE_OPEN_READWRITE, patience, alone), isAlone: true)
            default: throw error
            }
        }
    }

    /// Opens a file that nobody writes, such as a backup, without making anything beside it.
    static func still(_ path: String) throws(StorageRefusal) -> OpaquePointer {
        try ready(
            immutableAddress(path), path, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, 0,
            settings + "PRAGMA query_only = ON;")
    }

    static func inMemory() throws(StorageRefusal) -> OpaquePointer {
        try ready(":memory:", ":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, 0, settings)
    }

    /// Opens, sets, and reads once, so that a file that is no database is refused here and not later.
    private static func ready(
        _ address: String, _ path: String, _ flags: Int32, _ patience: Int, _ settings: String
    ) throws(StorageRefusal) -> OpaquePointer {
        _ = isLibraryReady
        var opened: OpaquePointer?
        var code = sqlite3_open_v2(address, &opened, flags | SQLITE_OPEN_NOMUTEX, nil)
        guard let opened else { throw .engine(String(cString: sqlite3_errstr(code))) }
        if code == SQLITE_OK {
            sqlite3_busy_timeout(opened, Int32(clamping: patience))
            _ = sekisho_sqlite_config(opened, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1)
            _ = sekisho_sqlite_config(opened, SQLITE_DBCONFIG_DEFENSIVE, 1)
            _ = sekisho_sqlite_config(opened, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0)
            code = sqlite3_exec(opened, settings + "PRAGMA schema_version;", nil, nil, nil)
        }
        do throws(StorageRefusal) {
            let refusal = code == SQLITE_OK ? nil : SQLiteRefusal.of(code, opened, path)
            // With the log of another file the pages may not even fit together: that is said as what it is.
            if refusal == nil || refusal == .damaged(path) { try LogOrigin.require(opened, path) }
            if let refusal { throw refusal }
        } catch {
            sqlite3_close_v2(opened)
            throw error
        }
        SQLiteFunctions.register(on: opened)
        return opened
    }

    /// Before the first file is opened: nobody asks how much memory SQLite uses, so it does not count it, which would
    /// take a lock at every allocation.
    private static let isLibraryReady = {
        let isReady = sekisho_sqlite_without_statistics() == SQLITE_OK
        FolderSync.watch()
        return isReady
    }()

    private static func immutableAddress(_ path: String) -> String {
        var address = Array("file:".utf8)
        for byte in path.utf8 {
            switch byte {
            case UInt8(ascii: "?"): address += "%3f".utf8
            case UInt8(ascii: "#"): address += "%23".utf8
            case UInt8(ascii: "%"): address += "%25".utf8
            default: address.append(byte)
            }
        }
        return String(decoding: address, as: UTF8.self) + "?immutable=1"
    }
}

/// What a file looked like when reading began, to tell afterwards whether somebody wrote it meanwhile.
struct FileImage: Equatable {
    private let device: UInt64
    private let inode: UInt64
    private let size: Int
    private let seconds: Int
    private let nanoseconds: Int

    /// Nil where there is no such file, or where a log beside it holds pages that are not in it.
    init?(of path: String) {
        var log = stat()
        if stat(path + "-wal", &log) == 0, log.st_size > 0 { return nil }
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        device = UInt64(status.st_dev)
        inode = UInt64(status.st_ino)
        size = Int(status.st_size)
        seconds = status.st_mtim.tv_sec
        nanoseconds = status.st_mtim.tv_nsec
    }
}
