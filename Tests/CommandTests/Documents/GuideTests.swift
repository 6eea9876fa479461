import FoundationEssentials
import TestOffice
import Testing

@Suite("Pages for readers")
struct GuideTests {
    /// With `SEKISHO_RECORD=1` the pages are written anew instead.
    @Test("what a page shows is what the program answers", arguments: GuidePage.all)
    func answers(name: String) throws {
        let page = try GuidePage(name)
        let blocks = page.blocks
        guard !blocks.isEmpty else { return }
        let company = try Company(founded: false)
        company.environment["SEKISHO_DATABASE"] = "sekisho-demo/sekisho.db"
        company.environment["SEKISHO_TODAY"] = DemoFolder.today
        company.environment["SEKISHO_LANG"] = page.language
        let isRecording = ProcessInfo.processInfo.environment["SEKISHO_RECORD"] == "1"
        func run(_ commands: String) throws -> String {
            try company.shell("exec 2>&1\nsekisho() { \"$sekisho\" \"$@\"; }\n\(commands)").wait().output
        }
        try DemoFolder.unpack(page.language, in: company)
        var answers: [(Range<Int>, String)] = []
        for block in blocks {
            let answer = try run(block.commands).split(separator: "\n", omittingEmptySubsequences: false)
                .map { String($0.reversed().drop { $0 == " " }.reversed()) }.joined(separator: "\n")
            let shown = answer.hasSuffix("\n") ? String(answer.dropLast()) : answer
            if let place = block.answer { answers.append((place, shown)) }
            guard !isRecording else { continue }
            let isFault = shown.contains(page.language == "ja" ? "使い方:" : "Usage:")
            #expect(!isFault, "\(name): \(block.commands)\n\(shown)")
            if let kept = page.answer(of: block) { #expect(shown == kept, "\(name): \(block.commands)") }
        }
        if isRecording { try page.writing(answers) }
    }

    @Test("every command that a page names is one, with the options that it has")
    func commands() throws {
        let tree = try CommandTree.read("en").all
        let known = Dictionary(tree.map { ($0.path.joined(separator: " "), $0.command) }) { first, _ in first }
        var count = 0
        for name in GuidePage.naming {
            for line in try GuidePage(name).named {
                let words = line.split(separator: " ").map(String.init)
                guard let command = [3, 2, 1].compactMap({ known[words.prefix($0).joined(separator: " ")] }).first
                else {
                    Issue.record("\(name) names no command: \(line)")
                    continue
                }
                count += 1
                let options = Set((command.arguments ?? []).flatMap { $0.names ?? [] }.map(\.name)).union(["help"])
                for word in words where word.hasPrefix("--") {
                    let option = String(word.dropFirst(2).prefix { $0 != "=" })
                    #expect(options.contains(option), "\(name): no option --\(option): \(line)")
                }
            }
        }
        #expect(count > 100)
    }

    /// With `SEKISHO_RECORD=1` the table is written anew instead.
    @Test("the page of commands lists every command with what it does, in its order", arguments: ["en", "ja"])
    func list(language: String) throws {
        let page = try GuidePage(language == "ja" ? "docs/guide/commands.ja.md" : "docs/guide/commands.md")
        let lines = try CommandTree.read(language).all
            .filter { ($0.command.subcommands ?? []).allSatisfy { $0.commandName == "help" } }
            .map { "| `\($0.path.joined(separator: " "))` | \($0.command.abstract ?? "") |" }
        let kept = page.lines.indices.filter { page.lines[$0].hasPrefix("| `") }
        let place = try #require(kept.first)..<(try #require(kept.last)) + 1
        if ProcessInfo.processInfo.environment["SEKISHO_RECORD"] == "1" {
            try page.writing([(place, lines.joined(separator: "\n"))])
        } else {
            #expect(Array(page.lines[place]) == lines)
        }
    }
}
