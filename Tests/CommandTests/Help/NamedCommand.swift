import FoundationEssentials
import TestOffice
import Testing

/// A command as a text for people names it, and where: a hint of a refusal, a page of help, README, a document.
struct NamedCommand: Sendable, CustomTestStringConvertible {
    let place: String
    let words: [String]
    var testDescription: String { "\(place): sekisho \(words.joined(separator: " "))" }

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

    /// Every one, in the order of the texts.
    static func all() throws -> [NamedCommand] {
        let inWords = #/(?:^|[^\w./-])sekisho((?: [^\s"`'|;>#。、（）()「」,]+)+)/#
        let inDocuments = #/(?:^|[^\w./-])sekisho((?: (?:"[^"]*"|[^\s"`'|;>#。、（）()「」,]+))+)/#
        var named: [NamedCommand] = []
        for language in ["en", "ja"] {
            for (path, command) in try CommandTree.read(language).all {
                for match in (command.discussion ?? "").replacing(#/"[^"]*"/#, with: "TEXT").matches(of: inWords) {
                    named.append(
                        NamedCommand(place: "--help of \(path.joined(separator: " "))", words: words(in: match.1)))
                }
            }
        }
        for name in try texts() {
            let isDocument = name.hasSuffix(".md")
            let text = String(
                decoding: try Data(contentsOf: root.appendingPathComponent(name)), as: UTF8.self)
            for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
            where line.contains("sekisho ") {
                // In the words of the program what stands in quotes is one word, whatever it says.
                let plain =
                    isDocument
                    ? String(line) : String(line).replacing(#/\\"[^"]*?\\"/#, with: "TEXT").replacing("\\n", with: "#")
                for match in plain.matches(of: isDocument ? inDocuments : inWords) {
                    let words = words(in: match.1)
                    guard let first = words.first, first.wholeMatch(of: #/[a-z][a-z-]*/#) != nil else { continue }
                    named.append(NamedCommand(place: "\(name):\(number + 1)", words: words))
                }
            }
        }
        return named
    }

    private static func words(in text: Substring) -> [String] {
        text.matches(of: #/"([^"]*)"|[^ ]+/#).map { match in
            match.1.map(String.init) ?? String(match.0.reversed().drop { ".:".contains($0) }.reversed())
        }
    }
}
