import Glibc

/// A folder on its way to its place (書き出し中のフォルダー): made beside it, filled, and moved there when it is whole.
///
/// As with ``PartialFile``, its maker holds a lock on it: one that nobody holds was left by a maker that was killed.
package final class PartialFolder {
    /// Where it is made.
    package let path: String
    private let descriptor: Int32
    private var isThere = true

    private init(path: String, descriptor: Int32) {
        self.path = path
        self.descriptor = descriptor
    }

    deinit {
        discard()
    }

    /// Makes an empty folder beside a place, for its owner only, under a name that no other has.
    package static func make(for place: String) throws(FileFault) -> PartialFolder {
        FolderOfFiles.removeLeftovers(beside: place)
        for _ in 0..<100 {
            let path = PartialFile.name(for: place)
            guard mkdir(path, 0o700) == 0 else {
                if errno == EEXIST { continue }
                throw FileFault(errno)
            }
            let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
            guard descriptor >= 0 else { throw FileFault(errno) }
            // Whoever clears up may have come between and have found a folder that nobody held.
            if flock(descriptor, LOCK_EX) == 0, access(path, F_OK) == 0 {
                return PartialFolder(path: path, descriptor: descriptor)
            }
            close(descriptor)
        }
        throw FileFault(EEXIST)
    }

    /// Puts it in its place, safe against a loss of power: in one step where nothing stands there, in two where something
    /// gives way, between which that stands beside the place. The files in it are safe already.
    /// - Parameter replaces: a folder with files that stands there gives way; an empty one does in any case.
    package func arrive(at place: String, replacing replaces: Bool) throws(FileFault) {
        guard fsync(descriptor) == 0 else { throw FileFault(errno) }
        let aside = PartialFile.name(replacedAt: place)
        if rename(path, place) == 0 {
            end()
        } else {
            guard replaces, errno == ENOTEMPTY || errno == EEXIST else { throw FileFault(errno) }
            // What was there goes only when this stands in its place.
            Self.remove(aside)
            guard rename(place, aside) == 0 else { throw FileFault(errno) }
            guard rename(path, place) == 0 else {
                let number = errno
                rename(aside, place)
                throw FileFault(number)
            }
            end()
        }
        if replaces { Self.remove(aside) }
        // It stands there by now: whatever the number says, nobody must hear that nothing was changed.
        do { try FolderOfFiles.sync(of: place) } catch { throw FileFault(EIO) }
    }

    /// Gives up: nothing of it stays.
    package func discard() {
        guard isThere else { return }
        Self.remove(path)
        end()
    }

    private func end() {
        isThere = false
        close(descriptor)
    }

    /// Removes a partial folder whose maker is gone.
    static func removeLeftover(_ path: String) {
        let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_uid == geteuid(), flock(descriptor, LOCK_EX | LOCK_NB) == 0
        else { return }
        remove(path)
    }

    /// Removes a folder with the files in it; folders within it, which are none of ours, stay and keep it there.
    private static func remove(_ path: String) {
        for name in FolderOfFiles.names(in: path) ?? [] { unlink(path + "/" + name) }
        rmdir(path)
    }
}

extension FolderOfFiles {
    /// What stands in a folder, by name; nil where it cannot be read.
    package static func names(in folder: String) -> [String]? {
        guard let directory = opendir(folder) else { return nil }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != "." && name != ".." { names.append(name) }
        }
        return names.sorted()
    }
}
