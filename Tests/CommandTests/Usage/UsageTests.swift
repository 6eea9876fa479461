import TestOffice
import Testing

@Suite("What was typed and is not understood")
struct UsageTests {
    @Test(
        "a mistyped command gets the nearest, and another program's word ours",
        arguments: [
            ("aging", "sekisho report ageing"), ("report aging", "sekisho report ageing"),
            ("customer", "sekisho party"),
            ("party fnd x", "sekisho party find"), ("find x", "sekisho party find"),
            ("credit chek", "sekisho credit check"),
            ("impotr parties a.csv", "sekisho import"), ("vendor list", "sekisho supplier"),
            ("xyzzyplugh", "sekisho --help"), ("party xyzzyplugh", "sekisho party --help"),
            ("--lang en aging", "sekisho report ageing"),
        ])
    func mistyped(line: String, meant: String) throws {
        let company = try Company(founded: false)
        let outcome = try company.start(line.split(separator: " ").map(String.init), today: nil).wait()
        #expect(outcome.status == 64)
        #expect(outcome.error.contains(meant), "\(outcome.error)")
        #expect(!outcome.error.contains("Usage:"))
    }

    @Test("programs hear a code", arguments: [("aging", "command.mistyped"), ("xyzzyplugh", "command.none")])
    func codes(word: String, code: String) throws {
        let company = try Company(founded: false)
        let outcome = try company.start([word, "-O", "json"], today: nil).wait()
        #expect(try JSON(outcome.error)["error"]?["code"]?.text == code)
    }

    @Test(
        "the library's own complaints are in the language of the user",
        arguments: [
            ("credit check", "<customer> を指定してください。"), ("credit check X --amount", "--amount <amount> の値がありません。"),
            ("credit check X Y --amount 1", "「Y」は余分です。"), ("party find x --limit z", "--limit <limit> に「z」は使えません。"),
            ("credit check X --amount 1 --curency USD", "もしかして: --currency"), ("party show X -O pdf", "次のいずれかです:"),
            ("contact list --side x --temperature hot", "使える値: purchase, sale"),
            ("party show --quiet=1 X", "値は付けられません"),
            ("party find a b c", "余分な語があります: b, c"), ("fnd", "もしかして:"),
        ])
    func japanese(line: String, text: String) throws {
        let words = line.split(separator: " ").map(String.init) + ["--lang", "ja"]
        let company = try Company(founded: false)
        let outcome = try company.start(words, today: nil).wait()
        #expect(outcome.status == 64)
        #expect(outcome.error.contains(text), "\(outcome.error)")
        for english in ["Usage:", "Unknown", "Missing", "Unexpected", "invalid", "Did you mean", "Help:", "See '"] {
            #expect(!outcome.error.contains(english), "\(line): \(outcome.error)")
        }
    }

    @Test("options that every command has may stand before the noun and behind it")
    func anywhere() throws {
        let company = try SmallCompany.make()
        let plain = try company.run("party", "show", "C1", "--lang", "ja", "-O", "csv")
        expect(plain, exits: 0)
        for line in [
            "--lang ja -O csv party show C1", "--lang=ja party -O csv show C1", "party --lang ja show -O csv C1",
            "-O csv --quiet party show C1 --lang ja",
        ] {
            let words = line.split(separator: " ").map(String.init)
            #expect(
                try company.start(["--today", Company.today] + words, today: nil).wait().output == plain.output,
                "\(line)")
        }
        expect(try company.start(["--lang", "ja"], today: nil).wait(), exits: 0)
        expect(try company.start(["party", "--lang", "ja"], today: nil).wait(), exits: 0)
    }

    @Test("a shell is offered codes and names of the database, and kinds of files")
    func completion() throws {
        let company = try SmallCompany.make()
        func offered(_ words: String...) throws -> [String] {
            let line = ["---completion"] + words.prefix(2) + ["--", "positional@0", "3", "0", "sekisho"] + words
            return try company.start(line, today: nil).wait().output.split(separator: "\n").map(String.init)
        }
        let name = try #require(try JSON(company.run("party", "show", "C2", "-O", "json").output)["name"]?.text)
        #expect(try offered("credit", "check", "C").contains("C2"))
        #expect(try offered("credit", "check", "c").contains("c2"))
        #expect(try offered("party", "show", String(name.prefix(2))).contains(name))
        let script = try company.run("completion", "bash").output
        #expect(script.contains("receipts") && script.contains("watchlist"))
    }
}
