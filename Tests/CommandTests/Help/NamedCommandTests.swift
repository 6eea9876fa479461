import TestOffice
import Testing

/// What people are told to type must be there: hints of refusals, pages of help, README, documents.
@Suite("Commands that a text names")
struct NamedCommandTests {
    @Test("every one is a command of the program, with the options that it has", arguments: ["en", "ja"])
    func known(language: String) throws {
        let tree = try CommandTree.read(language).all
        let known = Dictionary(tree.map { ($0.path.joined(separator: " "), $0.command) }) { first, _ in first }
        let named = try NamedCommand.all()
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
