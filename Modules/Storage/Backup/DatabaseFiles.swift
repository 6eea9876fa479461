import Glibc

extension Database.Place {
    /// The file of a SQLite database and the files that belong to it, whether they are there or not; none on a server.
    package var files: [String] {
        guard case .file(let path) = self else { return [] }
        let resolved = realpath(path, nil)
        defer { free(resolved) }
        let names = Set([path] + (resolved.map { [String(cString: $0)] } ?? []))
        return names.sorted().flatMap { name in ["", "-wal", "-shm", "-journal", ".lock"].map { name + $0 } }
    }
}

extension Database.Place {
    /// The place itself where the path is a symbolic link: what is made beside a database is made there.
    var resolved: Database.Place {
        var status = stat()
        guard case .file(let path) = self, lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFLNK,
            let found = realpath(path, nil)
        else { return self }
        defer { free(found) }
        return .file(String(cString: found))
    }
}

/// The write-ahead log of a SQLite file and the index of it, which belong to the file beside which they lie.
enum SideFiles {
    /// Clears the place of a file that comes whole: a log with content is kept under another name, `FILE.left-wal`; what
    /// holds nothing goes. Whoever still has them open goes on with them.
    static func setAside(of path: String, as word: String) throws(StorageRefusal) {
        var status = stat()
        let log = path + "-wal"
        if stat(log, &status) == 0 {
            let isEmpty = status.st_size == 0
            guard (isEmpty ? unlink(log) : rename(log, free(path, word) + "-wal")) == 0 else { throw .readOnly(log) }
        }
        guard unlink(path + "-shm") == 0 || errno == ENOENT else { throw .readOnly(path + "-shm") }
    }

    /// Takes back the second name of a file that was about to be replaced when its process was killed.
    static func dropSecondName(of path: String, _ word: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return }
        var (name, number) = ("\(path).\(word)", 1)
        var other = stat()
        while lstat(name, &other) == 0 {
            if other.st_ino == status.st_ino, other.st_dev == status.st_dev { unlink(name) }
            number += 1
            name = "\(path).\(word)-\(number)"
        }
    }

    /// A name beside the file that neither a file nor a log has: `FILE.left`, `FILE.left-2`, …
    static func free(_ path: String, _ word: String) -> String {
        var name = "\(path).\(word)"
        var number = 1
        while access(name, F_OK) == 0 || access(name + "-wal", F_OK) == 0 {
            number += 1
            name = "\(path).\(word)-\(number)"
        }
        return name
    }
}
