import CSQLite
import Files
import Glibc

extension Database {
    /// How far a restore had come when its process was killed (中断された復元).
    package enum InterruptedRestore: Equatable, Sendable {
        /// The database is as it was before.
        case notDone
        /// The backup had taken its place.
        case done
    }

    /// Removes what restores and copies have left beside a SQLite database whose processes were killed.
    /// - Returns: how far the restore had come; nil where there was none, or one is under way.
    package static func clearInterrupted(_ place: Place) -> InterruptedRestore? {
        guard case .file(let path) = place else { return nil }
        let (copy, keeping) = ("\(path).\(restoring)", "\(path).\(keeping)")
        if access(keeping, F_OK) == 0 { PartialFile.removeLeftover(keeping) }
        guard access(copy, F_OK) == 0 else { return nil }
        var outcome: InterruptedRestore?
        // In the very transaction in which the copy took the place of everything, its mark became the one of the file.
        PartialFile.removeLeftover(copy) {
            let last = mark(of: copy)
            outcome = last != nil && last == mark(of: path) ? .done : .notDone
        }
        return outcome
    }

    private static func mark(of path: String) -> FileMark? {
        guard let driver = try? SQLiteDriver(path: path, writing: false, create: false, patience: 0) else { return nil }
        return FileMark.read(driver.handle)
    }
}
