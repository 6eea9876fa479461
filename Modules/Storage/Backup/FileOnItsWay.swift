import Glibc

/// A file on its way to its place: made beside it, for its owner only, and moved there when it is whole.
final class FileOnItsWay {
    let path: String
    private let place: String
    private var isThere = true

    /// - Throws: ``StorageRefusal`` where the folder takes no file.
    init(to place: String) throws(StorageRefusal) {
        self.place = place
        var template = Array((place + ".XXXXXX").utf8CString)
        let descriptor = mkstemp(&template)
        guard descriptor >= 0 else { throw errno == ENOSPC ? .full(place) : .readOnly(place) }
        close(descriptor)
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit {
        if isThere { unlink(path) }
    }

    /// Puts the file in its place, also for the time after a loss of power.
    /// - Throws: ``StorageRefusal/exists(_:)`` where a file came there meanwhile that is not to be replaced.
    func arrive(replacing replaces: Bool = true) throws(StorageRefusal) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .readOnly(path) }
        let isSafe = fsync(descriptor) == 0
        close(descriptor)
        guard isSafe else { throw errno == ENOSPC ? .full(place) : .faultyDisk(place) }
        guard replaces || access(place, F_OK) != 0 else { throw .exists(place) }
        guard rename(path, place) == 0 else { throw .readOnly(place) }
        isThere = false
        try Self.syncFolder(of: place)
    }

    /// Makes names in the folder of a file safe against a loss of power.
    static func syncFolder(of place: String) throws(StorageRefusal) {
        let folder = place.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(place[...$0]) } ?? "."
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        defer { close(descriptor) }
        // Some file systems cannot do that for folders, and say so.
        guard fsync(descriptor) == 0 || errno == EINVAL else { throw .faultyDisk(folder) }
    }
}
