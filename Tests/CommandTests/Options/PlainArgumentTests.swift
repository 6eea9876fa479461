import TestOffice
import Testing

/// The commands of the telephone are read without the library where their arguments are plain (decision 0044): they
/// must be understood as the library understands them.
@Suite("Plain arguments")
struct PlainArgumentTests {
    static let commands: [(line: String, path: [String])] = [
        ("credit check C2 --amount 100000", ["credit", "check"]), ("party find 商店", ["party", "find"]),
        ("party show C1", ["party", "show"]),
    ]

    /// A value for each option that one of them has.
    private static let values: [String: String] = [
        "amount": "100000", "currency": "USD", "reserve": "R-1", "limit": "1", "output-format": "json", "O": "csv",
        "output": "answer.txt", "o": "answer.txt", "lang": "ja", "as": "nobody", "today": "2026-10-01",
        "color": "always", "database": "elsewhere.db",
    ]

    @Test("every option means what it means to the library", arguments: commands.map(\.line))
    func options(line: String) throws {
        let path = try #require(Self.commands.first { $0.line == line }?.path)
        let command = try #require(try CommandTree.read("en").all.first { $0.path == path }?.command)
        let names = (command.arguments ?? []).filter { $0.kind != "positional" }.flatMap { argument in
            (argument.names ?? []).map { (flag: argument.kind == "flag", name: $0.name) }
        }
        #expect(names.count > 10)
        let company = try SmallCompany.make()
        for (isFlag, name) in names where !["help", "h", "version"].contains(name) {
            let option = (name.count == 1 ? "-" : "--") + name
            var words = Self.without(name, line) + [option]
            if !isFlag { words.append(try #require(Self.values[name], "\(name) has no value to be tried with")) }
            if name != "today" { words += ["--today", Company.today] }
            // Two dashes mean that no option follows: nothing to either, but only the library knows it.
            #expect(try answer(words, company) == answer(words + ["--"], company), "\(option)")
        }
    }

    private static func without(_ name: String, _ line: String) -> [String] {
        let line = line.split(separator: " ").map(String.init)
        guard let place = line.firstIndex(of: "--" + name) else { return line }
        return Array(line[..<place] + line[(place + 2)...])
    }

    /// What is said, but for how long it took, and what stands in the file that was written.
    private func answer(_ words: [String], _ company: Company) throws -> [String] {
        let outcome = try company.start(words, today: nil).wait()
        let file = try company.shell("cat answer.txt 2>&1; rm -f answer.txt").wait().output
        return [outcome.output, outcome.error.filter { !$0.isNumber }, String(outcome.status), file]
    }

    @Test(
        "what does not fit is refused as ever",
        arguments: [
            "credit check", "credit check C2", "credit check C2 --amount", "credit check C2 C1 --amount 1",
            "party show",
            "credit check C2 --amount 1 --curency USD", "party find a --limit x", "party show C1 --lang xx",
            "party show C1 -O pdf", "party show --verbose C1 --today 2026-13-01", "party show --help",
        ])
    func refusals(line: String) throws {
        let company = try SmallCompany.make()
        let outcome = try company.start(line.split(separator: " ").map(String.init), today: nil).wait()
        #expect(outcome.status == (line.hasSuffix("--help") ? 0 : 64))
        #expect(line.hasSuffix("--help") || outcome.error.contains("Usage: sekisho"))
    }

    @Test("values may be joined to their options, come first, or stand behind two dashes")
    func notations() throws {
        let company = try SmallCompany.make()
        let plain = try company.run("credit", "check", "C2", "--amount", "100000", "-O", "json")
        for line in [
            "credit check --amount 100000 -O json C2", "credit check C2 --amount=100000 -O json",
            "credit check C2 --amount 100000 --output-format=json", "credit check --amount 100000 -O json -- C2",
        ] {
            let words = ["--today", Company.today] + line.split(separator: " ").dropFirst(2).map(String.init)
            #expect(try company.start(["credit", "check"] + words, today: nil).wait().output == plain.output)
        }
    }
}
