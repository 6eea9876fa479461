import TestOffice
import Testing

@Suite("What cannot be taken back")
struct ConsentTests {
    private func company(_ engine: Engine) throws -> Company {
        let company = try Company(engine)
        try company.write("p.csv", "code,name,kind,email\nM1,水野 千尋,person,m@example.jp\n")
        expect(try company.run("import", "parties", "p.csv"), exits: 0)
        return company
    }

    /// Runs a line of shell on a terminal of its own, with an answer typed.
    private func onTerminal(_ company: Company, _ line: String, answer: String) throws -> Run.Outcome {
        try company.shell(
            "printf '\(answer)\\n' | script -qec \"$sekisho \(line) --today \(Company.today) --lang ja\" /dev/null"
        ).wait()
    }

    @Test("wants --yes where nobody can be asked, with names and counts", arguments: Engine.available)
    func elsewhere(engine: Engine) throws {
        let company = try company(engine)
        let refused = try company.run("party", "erase", "M1", "--reason", "請求")
        expect(refused, exits: 64)
        #expect(refused.error.contains("水野 千尋") && refused.error.contains("--yes"))
        #expect(try company.run("party", "show", "M1").output.contains("水野 千尋"))
        expect(try company.run("privacy", "overwrite"), exits: 64)
        expect(try company.run("party", "erase", "M1", "--reason", "請求", "--dry-run"), exits: 0)
        expect(try company.run("party", "erase", "M1", "--reason", "請求", "--yes"), exits: 0)
        expect(try company.run("party", "show", "M1"), exits: 65)
        expect(try company.run("privacy", "overwrite", "--yes"), exits: 0)
    }

    @Test("asks on a terminal, and no is no")
    func terminal() throws {
        let company = try company(.sqlite)
        let no = try onTerminal(company, "party erase M1 --reason test", answer: "n")
        expect(no, exits: 1)
        #expect(no.output.contains("水野 千尋") && no.output.contains("元に戻せません。続けますか [y/N]"))
        let told = try onTerminal(company, "party erase M1 --reason test -O json", answer: "n")
        expect(told, exits: 1)
        #expect(told.output.contains("{\"error\":{\"code\":\"command.declined\""))
        #expect(try company.run("party", "show", "M1").output.contains("水野 千尋"))
        expect(try company.run("backup", "b.db"), exits: 0)
        let restored = try onTerminal(company, "restore b.db", answer: "はい")
        expect(restored, exits: 0)
        #expect(restored.output.contains("操作"))
        expect(try onTerminal(company, "party erase M1 --reason test", answer: "y"), exits: 0)
        expect(try company.run("party", "show", "M1"), exits: 65)
    }

    @Test("a restore without consent changes nothing")
    func restore() throws {
        let company = try company(.sqlite)
        expect(try company.run("backup", "b.db"), exits: 0)
        expect(try company.run("user", "add", "hanako", "--role", "sales"), exits: 0)
        let refused = try company.run("restore", "b.db")
        expect(refused, exits: 64)
        #expect(refused.error.contains("b.db") && refused.error.contains("--yes"))
        #expect(try company.run("user", "list", "-O", "csv").output.contains("hanako"))
        #expect(company.files.filter { $0.contains("before") }.isEmpty)
    }
}
