import Glibc

/// A folder for the time of a job that nobody else may read (一時フォルダ). It goes with what stands in it.
package final class PrivateFolder {
    private let folder: String

    /// Where temporary files are made: `TMPDIR`, else `/tmp`.
    package static var place: String {
        guard let told = getenv("TMPDIR"), told.pointee != 0 else { return "/tmp" }
        return String(cString: told)
    }

    package init() throws(FileFault) {
        var template = Array("\(Self.place)/sekisho-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw FileFault(errno) }
        folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    package func path(_ name: String) -> String { "\(folder)/\(name)" }

    deinit { Self.removeTree(folder) }

    /// What a program left in it goes too; a link is removed, not followed.
    private static func removeTree(_ place: String) {
        for name in FolderOfFiles.names(in: place) ?? [] {
            let path = "\(place)/\(name)"
            var status = stat()
            let isFolder = lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
            if isFolder { removeTree(path) } else { unlink(path) }
        }
        rmdir(place)
    }
}
