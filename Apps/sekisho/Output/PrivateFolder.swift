import Glibc

/// A folder for the time of a job that nobody else may read (一時フォルダ).
final class PrivateFolder {
    private let folder: String

    /// - Throws: ``OutputRefusal/cannotWrite(_:)``.
    init() throws {
        let place = environment("TMPDIR").flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
        var template = Array("\(place)/sekisho-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw OutputRefusal.cannotWrite(String(cString: strerror(errno))) }
        folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    func path(_ name: String) -> String { "\(folder)/\(name)" }

    deinit { Self.removeTree(folder) }

    /// What a program left in it goes too; a link is removed, not followed.
    private static func removeTree(_ place: String) {
        if let folder = opendir(place) {
            while let entry = readdir(folder) {
                let name = withUnsafePointer(to: &entry.pointee.d_name) {
                    $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
                }
                if name == "." || name == ".." { continue }
                let path = "\(place)/\(name)"
                let isFolder = entry.pointee.d_type == UInt8(truncatingIfNeeded: DT_DIR)
                if isFolder { removeTree(path) } else { unlink(path) }
            }
            closedir(folder)
        }
        rmdir(place)
    }
}
