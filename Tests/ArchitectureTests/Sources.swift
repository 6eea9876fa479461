import Foundation

/// The sources of the project, found from where this file stands.
enum Sources {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    struct File: Sendable {
        /// From the root: `Modules/Party/PartyDesk.swift`.
        let path: String
        let text: String

        var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
        /// The text without lines that are comments.
        var code: String {
            lines.filter { !$0.trimmingCharacters(in: .whitespaces).hasPrefix("//") }.joined(separator: "\n")
        }
        var name: String { String(path.split(separator: "/").last ?? "") }
        /// The module or program that the file belongs to.
        var owner: String { String(path.split(separator: "/").dropFirst().first ?? "") }
        /// The modules that the file imports, also those with an attribute or an access level before `import`.
        var imports: [String] {
            lines.filter { !$0.hasPrefix(" ") && !$0.hasPrefix("/") }.compactMap { line in
                let words = line.split(separator: " ")
                guard let place = words.firstIndex(of: "import"), place <= 1, place + 1 < words.count else {
                    return nil
                }
                return words.last.map(String.init)
            }
        }
    }

    static let product = files(in: "Modules") + files(in: "Apps")
    static let tests = files(in: "Tests")

    private static func files(in folder: String) -> [File] {
        let base = root.appendingPathComponent(folder)
        let paths = FileManager.default.enumerator(atPath: base.path)?.compactMap { $0 as? String } ?? []
        return paths.filter { $0.hasSuffix(".swift") }.sorted().compactMap { path in
            (try? String(contentsOf: base.appendingPathComponent(path), encoding: .utf8)).map {
                File(path: "\(folder)/\(path)", text: $0)
            }
        }
    }
}
