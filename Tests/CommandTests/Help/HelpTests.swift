import TestOffice
import Testing

@Suite("Help")
struct HelpTests {
    @Test("every command has a page of help in both languages", arguments: ["en", "ja"])
    func pages(language: String) throws {
        let company = try Company(founded: false)
        var pages: [String: String] = [:]
        for (path, _) in try CommandTree.read(language).all {
            let locale = ["LANG": language == "ja" ? "ja_JP.UTF-8" : "C.UTF-8"]
            let help = try company.start(path + ["--help"], environment: locale, today: nil).wait()
            expect(help, exits: 0)
            pages[path.first ?? "sekisho", default: ""] +=
                "$ sekisho \((path + ["--help"]).joined(separator: " "))\n" + help.output + "\n"
        }
        for (noun, page) in pages { try expectPage(page, "help/\(noun).\(language).txt") }
    }

    @Test("every command that does something shows an example that names a command", arguments: ["en", "ja"])
    func examples(language: String) throws {
        let tree = try CommandTree.read(language).all
        let known = Dictionary(tree.map { ($0.path.joined(separator: " "), $0.command) }) { first, _ in first }
        for (path, command) in tree where !path.isEmpty {
            let example = command.discussion ?? ""
            guard let line = example.firstMatch(of: /sekisho ([^\n;|>]*)/)?.1 else {
                Issue.record("\(path) has no example: \(example)")
                continue
            }
            let words = line.split(separator: " ").map(String.init)
            let named = [3, 2, 1].compactMap { known[words.prefix($0).joined(separator: " ")] }.first
            guard let named else {
                Issue.record("\(path): the example names no command: \(line)")
                continue
            }
            let options = Set((named.arguments ?? []).flatMap { $0.names ?? [] }.map(\.name))
            for word in words where word.hasPrefix("--") {
                let option = String(word.dropFirst(2).prefix { $0 != "=" })
                #expect(options.contains(option), "\(path): the example has an unknown option --\(option)")
            }
        }
    }

    @Test("every option and argument says what it is", arguments: ["en", "ja"])
    func explained(language: String) throws {
        for (path, command) in try CommandTree.read(language).all {
            for argument in command.arguments ?? [] {
                let text = argument.abstract ?? ""
                #expect(!text.isEmpty && !text.hasPrefix("command."), "\(path): \(argument.names ?? [])")
            }
        }
    }

    @Test("the version is one line")
    func version() throws {
        let outcome = try Company(founded: false).run("--version", today: nil)
        expect(outcome, exits: 0)
        #expect(outcome.output.wholeMatch(of: /sekisho \d+\.\d+\.\d+\n/) != nil)
    }

    @Test("completion is a script that its shell can read")
    func completion() throws {
        let company = try Company(founded: false)
        expect(try company.shell("$sekisho completion bash > c.bash && bash -n c.bash").wait(), exits: 0)
        #expect(try company.run("completion", "zsh", today: nil).output.hasPrefix("#compdef sekisho"))
        #expect(try company.run("completion", "fish", today: nil).output.contains("complete -c 'sekisho'"))
    }

    @Test("the locale decides the language, and --lang wins over it")
    func language() throws {
        let company = try Company(founded: false)
        let japanese = try company.run("--help", environment: ["LANG": "ja_JP.UTF-8"], today: nil)
        #expect(japanese.output.contains("関所"))
        let english = try company.run(
            "--help", "--lang", "en", environment: ["LANG": "ja_JP.UTF-8"], today: nil)
        #expect(english.output.contains("behind one gate"))
        let overruled = try company.run(
            "--help", environment: ["LANG": "ja_JP.UTF-8", "LC_ALL": "C"], today: nil)
        #expect(overruled.output.contains("behind one gate"))
    }
}
