import Glibc
import Vocabulary

/// How large a database is, and what room is left where it lies, for `doctor`.
package struct DatabaseRoom: Sendable, Equatable {
    /// What the rows take, the log beside a file included.
    package let bytes: Int64
    /// What is free on the disk of a file; a server does not say.
    package let free: Int64?
    /// Whether whoever runs this may write there.
    package let isWritable: Bool
    /// Who may read and write a file, as `ls -l` says it in numbers: `0600`.
    package let mode: String?
}

extension Database {
    package func room() throws -> DatabaseRoom {
        switch place {
        case .file(let path): Self.room(of: path)
        case .server:
            try read { rows in
                let bytes = try rows.first("SELECT pg_database_size(current_database())") { $0.int(0) }
                let isWritable = try rows.first("SELECT has_schema_privilege(current_schema(), 'CREATE')") {
                    $0.bool(0)
                }
                return DatabaseRoom(bytes: bytes ?? 0, free: nil, isWritable: isWritable ?? false, mode: nil)
            }
        }
    }

    private static func room(of path: String) -> DatabaseRoom {
        var status = stat()
        var bytes: Int64 = 0
        var mode: String?
        for (number, part) in ["", "-wal", "-shm"].enumerated() where stat(path + part, &status) == 0 {
            bytes += Int64(status.st_size)
            if number == 0 { mode = "0" + String(status.st_mode & 0o777, radix: 8) }
        }
        var disk = statvfs()
        let folder = folder(of: path)
        let free = statvfs(folder, &disk) == 0 ? Int64(disk.f_bavail) * Int64(disk.f_frsize) : nil
        return DatabaseRoom(
            bytes: bytes, free: free, isWritable: access(path, W_OK) == 0 && access(folder, W_OK) == 0, mode: mode)
    }

    private static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// The latest backup under a name that `backup` gives by itself, here or beside the file; nil where there is none.
    package func lastBackup() -> (day: Day, path: String)? {
        guard case .file(let path) = place else { return nil }
        return Set([".", Self.folder(of: path)]).flatMap(Self.backups).max { $0.day < $1.day }
    }

    private static func backups(in folder: String) -> [(day: Day, path: String)] {
        guard let stream = opendir(folder) else { return [] }
        defer { closedir(stream) }
        var found: [(day: Day, path: String)] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            guard name.hasPrefix("sekisho-"), name.hasSuffix(".db"),
                let day = Day(iso: name.dropFirst(8).dropLast(3))
            else { continue }
            found.append((day, folder == "." ? name : "\(folder)/\(name)"))
        }
        return found
    }
}
