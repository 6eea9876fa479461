import Glibc

/// Files that nothing of ours is written over: the database with what lies beside it, and what is being read.
///
/// A file is known by its device and number and by its resolved name, so that no other path, link or second name of it
/// slips through, nor the name of one that is yet to be made.
package struct KeptFiles: Sendable {
    /// Nothing is at risk: for files whose places were checked before.
    package static let nothing = KeptFiles()

    private enum Use { case database, input }

    /// Looked up when a path is asked about: most commands write no file at all.
    private var files: [(use: Use, path: String)] = []

    package init(database: [String] = [], inputs: [String] = []) {
        files = database.map { (.database, $0) }
        add(inputs: inputs)
    }

    /// Keeps what a command reads; `-` is standard input and no file.
    package mutating func add(inputs: [String]) {
        files += inputs.filter { $0 != "-" }.map { (.input, $0) }
    }

    /// - Throws: ``FileRefusal/isDatabase(path:)`` or ``FileRefusal/isInput(path:)`` where the path leads to one of these.
    package func requireApart(_ path: String) throws(FileRefusal) {
        if path == "-" { return }
        let identity = FileIdentity(path)
        for file in files where FileIdentity(file.path).isSame(as: identity) {
            throw file.use == .database ? .isDatabase(path: path) : .isInput(path: path)
        }
    }

    /// - Throws: ``FileRefusal/writtenTwice(path:)`` where two of the paths lead to one file.
    package static func requireDifferent(_ paths: [String]) throws(FileRefusal) {
        var seen: [FileIdentity] = []
        for path in paths where path != "-" {
            let identity = FileIdentity(path)
            // Devices and pipes take any number of writers.
            if seen.contains(where: { $0.isSame(as: identity) }) { throw .writtenTwice(path: path) }
            seen.append(identity)
        }
    }
}

/// What tells one file from another, whatever path leads there.
struct FileIdentity: Sendable {
    private let node: Node?
    private let name: String

    private struct Node: Equatable {
        let device: UInt64
        let number: UInt64
    }

    init(_ path: String) {
        var status = stat()
        if stat(path, &status) == 0 {
            node = Node(device: UInt64(status.st_dev), number: UInt64(status.st_ino))
        } else {
            node = nil
        }
        name = Self.resolved(path, links: 40)
    }

    func isSame(as other: FileIdentity) -> Bool {
        name == other.name || node != nil && node == other.node
    }

    /// The whole name without links and detours; also of a file that is not there, at the end of a link too.
    private static func resolved(_ path: String, links: Int) -> String {
        if let real = real(path) { return real }
        if links > 0, let target = target(of: path) {
            return resolved(target.hasPrefix("/") ? target : folder(of: path) + "/" + target, links: links - 1)
        }
        guard let folder = real(folder(of: path)) else { return path }
        let name = path.utf8.lastIndex(of: 0x2F).map { String(path[path.utf8.index(after: $0)...]) } ?? path
        return folder == "/" ? "/" + name : folder + "/" + name
    }

    private static func folder(of path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: 0x2F) else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    private static func real(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    private static func target(of path: String) -> String? {
        var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
        let count = readlink(path, &buffer, buffer.count)
        return count > 0 ? String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self) : nil
    }
}
