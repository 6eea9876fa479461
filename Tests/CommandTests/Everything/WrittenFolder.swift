import FoundationEssentials
import Glibc
import TestOffice

@testable import Storage

/// The folder of an export: its files, and who may enter it.
struct WrittenFolder {
    private(set) var files: [String: [UInt8]]
    let mode: mode_t

    init(_ path: String) {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        files = names.reduce(into: [:]) { files, name in
            files[name] = (try? Data(contentsOf: URL(fileURLWithPath: path + "/" + name))).map { Array($0) }
        }
        var status = stat()
        mode = stat(path, &status) == 0 ? status.st_mode & 0o777 : 0
    }

    /// Replaces a text in a file, as somebody does who knows how the files are put together: every digest fits again.
    mutating func forge(_ name: String, _ old: String, _ new: String) {
        let before = Self.digest(files[name] ?? [])
        replace(name, old, new)
        if name != "everything.json" { replace("everything.json", before, Self.digest(files[name] ?? [])) }
        let names = files.keys.filter { $0 != "SHA256SUMS" }.sorted()
        files["SHA256SUMS"] = names.flatMap { Array("\(Self.digest(files[$0] ?? []))  \($0)\n".utf8) }
    }

    private mutating func replace(_ name: String, _ old: String, _ new: String) {
        let text = String(decoding: files[name] ?? [], as: UTF8.self)
        files[name] = Array(text.replacing(old, with: new, maxReplacements: 1).utf8)
    }

    private static func digest(_ bytes: [UInt8]) -> String {
        var hasher = Digest.Hasher()
        bytes.withUnsafeBytes { hasher.add($0) }
        return hasher.finish().description
    }

    func write(to company: Company, _ name: String) throws {
        for (file, bytes) in files { try company.write("\(name)/\(file)", bytes: bytes) }
    }
}
