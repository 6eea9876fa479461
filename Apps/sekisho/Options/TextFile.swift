import Interchange

/// A small file that people write by hand, in UTF-8, byte for byte: a policy, rules, a template.
enum TextFile {
    static func contents(of path: String) throws -> String {
        let bytes = try InputFile.contents(of: path, limit: 1 << 20)
        guard let text = String(validating: bytes, as: UTF8.self) else { throw CommandRefusal.notText(path) }
        return text
    }
}
