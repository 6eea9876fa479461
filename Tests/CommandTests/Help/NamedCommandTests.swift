import FoundationEssentials
import TestOffice
import Testing

/// What people are told to type must be there: hints of refusals, pages of help, README, documents.
@Suite("Commands that a text names")
struct NamedCommandTests {
    /// A command as a text names it, and where.
    struct Named: Sendable, CustomTestStringConvertible {
        let place: String
        let words: [String]
        var testDescription: String { "\(place): sekisho \(words.joined(separator: " "))" }
    }

    /// The folder of the sources, in which this file stands.
    private static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// Documents, and the files of words that people read.
    private static func texts() throws -> [String] {
        var found = ["README.md", "README.ja.md", "CHANGELOG.md"]
        for folder in ["docs", "Modules", "Apps"] {
            let names = try FileManager.default.subpathsOfDirectory(atPath: root.appendingPathComponent(folder).path)
            for name in names where name.hasSuffix(".md") || name.hasSuffix(".swift") && name.contains("Words") {
                found.append(folder + "/" + name)
            }
        }
        return found.sorted()
    }

    static func named() throws -> [Named] {
        let call = #/(?:^|[^\w./-])sekisho((?: [^\s"`'|;>#。、（）()「」,]+)+)/#
        var named: [Named] = []
        for name in try texts() {
            let text = String(
                decoding: try Data(contentsOf: root.appendingPathComponent(name)), as: UTF8.self)
            for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
                // What stands in quotes is one word, whatever it says.
                let plain = String(line).replacing(#/\\"[^"]*?\\"/#, with: "TEXT")
                for match in plain.matches(of: call) {
                    let words = match.1.split(separator: " ").map { word in
                        String(word.reversed().drop { ".:".contains($0) }.reversed())
                    }
                    guard let first = words.first, first.wholeMatch(of: #/[a-z][a-z-]*/#) != nil else { continue }
                    named.append(Named(place: "\(name):\(number + 1)", words: words))
                }
            }
        }
        return named
    }

    @Test("every one is a command of the program, with the options that it has", arguments: ["en", "ja"])
    func known(language: String) throws {
        let tree = try CommandTree.read(language).all
        let known = Dictionary(tree.map { ($0.path.joined(separator: " "), $0.command) }) { first, _ in first }
        let named = try Self.named()
        #expect(named.count > 300)
        for one in named {
            let length = [3, 2, 1].first { known[one.words.prefix($0).joined(separator: " ")] != nil }
            guard let length, let command = known[one.words.prefix(length).joined(separator: " ")] else {
                Issue.record("no such command: \(one.testDescription)")
                continue
            }
            let rest = one.words.dropFirst(length)
            if let next = rest.first, !(command.subcommands ?? []).isEmpty {
                #expect(
                    next.wholeMatch(of: #/[a-z][a-z-]*/#) == nil, "no such command: \(one.testDescription)")
            }
            let options = Set((command.arguments ?? []).flatMap { $0.names ?? [] }.map(\.name)).union(["help"])
            for word in rest where word.hasPrefix("--") {
                let option = String(word.dropFirst(2).prefix { $0.isASCII && ($0.isLetter || $0 == "-") })
                #expect(options.contains(option), "no option --\(option): \(one.testDescription)")
            }
        }
    }
}
