import Glibc

/// The folder in which files appear.
package enum FolderOfFiles {
    /// Makes names in the folder of a file safe against a loss of power.
    package static func sync(of place: String) throws(FileFault) {
        let descriptor = open(path(of: place), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        // A folder in which one may write and not read cannot be synced, and neither can those of some file systems.
        guard descriptor >= 0 else { return }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 || errno == EINVAL else { throw FileFault(errno) }
    }

    /// The folder in which a file stands.
    package static func path(of place: String) -> String {
        place.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(place[...$0]) } ?? "."
    }

    /// Removes the partial files of makers that were killed.
    static func removeLeftovers(beside place: String) {
        let folder = path(of: place)
        let prefix = folder == "." ? "" : folder
        for name in names(in: folder) ?? [] where PartialFile.isPartial(name) {
            var status = stat()
            guard lstat(prefix + name, &status) == 0 else { continue }
            if status.st_mode & S_IFMT == S_IFDIR {
                PartialFolder.removeLeftover(prefix + name)
            } else {
                PartialFile.removeLeftover(prefix + name)
            }
        }
    }
}
