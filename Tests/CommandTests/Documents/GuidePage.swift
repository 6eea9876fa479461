import FoundationEssentials

/// A page for readers with commands and, behind some of them, what the program answers.
struct GuidePage {
    /// One block of commands, and where its answer stands; nil where the page shows none.
    struct Block {
        let commands: String
        let answer: Range<Int>?
    }

    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    /// Every page of the guide, and the two that lead to it.
    static let all: [String] =
        ["README.md", "README.ja.md"]
        + ((try? FileManager.default.contentsOfDirectory(atPath: root.appendingPathComponent("docs/guide").path)) ?? [])
        .filter { $0.hasSuffix(".md") }.sorted().map { "docs/guide/" + $0 }

    /// Every page that may name a command: also those for whoever works on the program.
    static let naming: [String] =
        all
        + ["docs", "Modules"].flatMap { folder in
            ((try? FileManager.default.subpathsOfDirectory(atPath: root.appendingPathComponent(folder).path)) ?? [])
                .filter { $0.hasSuffix(".md") }.sorted().map { folder + "/" + $0 }
        }.filter { !all.contains($0) }

    let name: String
    private(set) var lines: [String]

    init(_ name: String) throws {
        self.name = name
        lines = try String(decoding: Data(contentsOf: Self.root.appendingPathComponent(name)), as: UTF8.self)
            .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    var language: String { name.hasSuffix(".ja.md") ? "ja" : "en" }

    /// The blocks of commands, but for those that build the program or choose its place.
    var blocks: [Block] {
        let fences = fences
        return fences.indices.compactMap { index in
            let fence = fences[index]
            guard fence.kind == "sh" else { return nil }
            let commands = lines[fence.body].joined(separator: "\n")
            guard !commands.contains("make "), !commands.contains("export PATH") else { return nil }
            let next = index + 1 < fences.count ? fences[index + 1] : nil
            return Block(commands: commands, answer: next?.kind == "text" ? next?.body : nil)
        }
    }

    /// What the page says that the block answers.
    func answer(of block: Block) -> String? {
        block.answer.map { lines[$0].joined(separator: "\n") }
    }

    /// Puts other answers into their places, the last first, and writes the page.
    func writing(_ answers: [(place: Range<Int>, text: String)]) throws {
        var lines = lines
        for answer in answers.sorted(by: { $0.place.lowerBound > $1.place.lowerBound }) {
            lines.replaceSubrange(
                answer.place,
                with: answer.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
        }
        try Data(lines.joined(separator: "\n").utf8).write(to: Self.root.appendingPathComponent(name))
    }

    /// Every command that the page names in a sentence or a block, without `sekisho` in front.
    var named: [String] {
        lines.flatMap { line in
            line.matches(of: /(?:^|`|\| )sekisho ([a-z][^`|;>]*)/).map { String($0.1) }
        }
    }

    private var fences: [(kind: String, body: Range<Int>)] {
        var found: [(String, Range<Int>)] = []
        var open: (kind: String, line: Int)?
        for (number, line) in lines.enumerated() where line.hasPrefix("```") {
            if let fence = open {
                found.append((fence.kind, fence.line + 1..<number))
                open = nil
            } else {
                open = (String(line.dropFirst(3)), number)
            }
        }
        return found
    }
}
