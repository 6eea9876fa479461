import TestOffice
import Testing

/// Every road on which a person says whom is meant.
@Suite("Whom a command is about")
struct WhomRoadsTests {
    private static let parts = 2

    /// The examples of all commands that name a party.
    private func examples() throws -> [PastedCommand] {
        let tree = try CommandTree.read("en").all
        let known = Dictionary(tree.map { ($0.path.joined(separator: " "), $0.command) }) { first, _ in first }
        var found: Set<PastedCommand> = []
        for named in try NamedCommand.all() where named.place.hasPrefix("--help of") {
            let command = try PastedCommand(named, in: known)
            if command.words.contains(where: Self.isCode), !Self.others.contains(command.path) { found.insert(command) }
        }
        return found.sorted { $0.words.lexicographicallyPrecedes($1.words) }
    }

    /// Codes of whom nobody may know, and labels of clusters.
    private static let others: Set<String> = ["party readmit", "plan undo"]

    private static func isCode(_ word: String) -> Bool { word.wholeMatch(of: #/P-\d{6}/#) != nil }

    @Test("each takes the code as it is written on a Japanese keyboard", arguments: 0..<parts)
    func wide(part: Int) throws {
        let examples = try examples()
        #expect(examples.count > 30)
        for (number, command) in examples.enumerated() where number % Self.parts == part {
            let wide = command.replacingWords { word in
                guard Self.isCode(word) else { return word }
                let word = command.path == "party erase" ? "P-000999" : word
                return String(
                    String.UnicodeScalarView(
                        word.lowercased().unicodeScalars.map { Unicode.Scalar($0.value + 0xFEE0) ?? $0 }))
            }
            let outcome = try NamedCompany.run(wide)
            let isAsked = outcome.status == 64 && outcome.error.contains("--yes")
            #expect(
                outcome.status == 0 || isAsked || NamedCompany.mayDecline.contains(command.path),
                "sekisho \(wide.words.joined(separator: " ")) [\(outcome.status)] \(outcome.error)")
        }
    }

    @Test("a name is taken where one has it, several are listed, and the answer names code and name")
    func names() throws {
        let company = try SmallCompany.make()
        try company.write("more.csv", "code,name,name_kana,roles\nX1,二見商会,フタミ,customer\nX2,二見商会,フタミ,customer\n")
        expect(try company.run("import", "parties", "more.csv"), exits: 0)
        let byCode = try company.run("credit", "check", "C2", "--amount", "100000", "--lang", "ja")
        let name = try #require(try JSON(company.run("party", "show", "C2", "-O", "json").output)["name"]?.text)
        #expect(byCode.output.hasPrefix("C2 \(name): "))
        #expect(try company.run("credit", "check", name, "--amount", "100000", "--lang", "ja").output == byCode.output)
        let several = try company.run("credit", "check", "二見商会", "--amount", "1", "-O", "json")
        expect(several, exits: 65)
        let error = try JSON(several.error)["error"]
        #expect(error?["code"]?.text == "party.several")
        #expect(error?["hint"]?.text?.contains("X1 二見商会 / X2 二見商会") == true)
        expect(try company.run("credit", "check", name, "--amount", "1", "--exact"), exits: 65)
    }

    @Test("the same key holds the same amount, however the customer is named")
    func reservation() throws {
        let company = try SmallCompany.make()
        let name = try #require(try JSON(company.run("party", "show", "C2", "-O", "json").output)["name"]?.text)
        for text in ["C2", name, "c2"] {
            let answer = try company.run(
                "credit", "check", text, "--amount", "100000", "--reserve", "K", "-O", "json")
            expect(answer, exits: 0)
            #expect(try JSON(answer.output)["customer"]?.text == "C2", "\(text)")
        }
        let after = try JSON(company.run("credit", "check", "C2", "--amount", "1", "-O", "json").output)
        #expect(after["reserved"]?.minor == 100_000)
    }
}
