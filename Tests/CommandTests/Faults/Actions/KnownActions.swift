import Foundation
import Governance
import Office

/// Every action of the program, read from its sources and its parts: what is handed to `perform`, so that none can be
/// left out of a list.
struct KnownActions {
    /// The name of an action; what is put together at run time stands for any word.
    struct Pattern: Hashable {
        let text: String

        func matches(_ action: String) -> Bool {
            let (own, its) = (text.split(separator: "."), action.split(separator: "."))
            return own.count == its.count && zip(own, its).allSatisfy { $0 == "*" || $0 == $1 }
        }
    }

    private(set) var patterns: [Pattern]

    /// Sources in which an action is no literal, and by what its name is found instead.
    private static let named: Set = [
        "Kind.action", "kind.applying", "type(of: kind).applying", "type(of: kind).undoing",
    ]

    struct Unknown: Error {
        let call: String
    }

    init() throws {
        var names = Set(Office.parts.all.flatMap { $0.files }.compactMap { $0.importer?.action.name })
        for text in try Self.sources() {
            for match in text.matches(of: /(?:(?:applying|undoing): Action (?:=|\{) |Deed\()"([a-z_.]+)"/) {
                names.insert(String(match.1))
            }
            for match in text.matches(of: /ooks\.perform(?:Once)?\(\s*([^{]*?)(?:,\s*(?:queue|key):|\) ?\{)/) {
                let literals = match.1.matches(of: /"((?:[^"\\]|\\\([^)]*\))+)"/).map { String($0.1) }
                guard !literals.isEmpty || Self.named.contains(String(match.1)) else {
                    throw Unknown(call: String(match.0))
                }
                names.formUnion(literals.map { $0.replacing(/\\\([^)]*\)/, with: "*") })
            }
        }
        patterns = names.sorted().map(Pattern.init)
    }

    private static func sources() throws -> [String] {
        var root = URL(fileURLWithPath: #filePath)
        for _ in 0..<5 { root.deleteLastPathComponent() }
        return try ["Modules", "Apps/sekisho"].flatMap { folder in
            let base = root.appendingPathComponent(folder)
            let paths = FileManager.default.enumerator(atPath: base.path)?.compactMap { $0 as? String } ?? []
            return try paths.filter { $0.hasSuffix(".swift") }.map {
                try String(contentsOf: base.appendingPathComponent($0), encoding: .utf8)
            }
        }
    }
}
