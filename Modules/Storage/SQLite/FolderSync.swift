import CSQLite
import Files
import Glibc
import Synchronization

/// SQLite syncs the folder after it made or removed a log, and goes on where that fails. So the folder is synced here, in
/// the place of SQLite's own call, and what came of it is kept.
enum FolderSync {
    private static let failed = Atomic(false)

    /// Whether the names of files may not outlive a loss of power.
    static var hasFailed: Bool { failed.load(ordering: .relaxed) }

    /// Puts the call in its place, before the first file is opened.
    static func watch() {
        guard let system = sqlite3_vfs_find(nil), let set = system.pointee.xSetSystemCall else { return }
        let call: @convention(c) (UnsafePointer<CChar>?, UnsafeMutablePointer<Int32>?) -> Int32 = { path, _ in
            FolderSync.sync(path)
        }
        _ = set(system, "openDirectory", unsafeBitCast(call, to: sqlite3_syscall_ptr.self))
    }

    /// - Returns: a code by which SQLite finds nothing more to do.
    private static func sync(_ path: UnsafePointer<CChar>?) -> Int32 {
        guard let path else { return SQLITE_CANTOPEN }
        do throws(FileFault) {
            try FolderOfFiles.sync(of: String(cString: path))
        } catch {
            failed.store(true, ordering: .relaxed)
        }
        return SQLITE_CANTOPEN
    }
}
