import Storage
import TestOffice
import Testing
import Vocabulary

@Suite("Export and import are inverse")
struct RoundTripTests {
    @Test("a whole company moves to a fresh database, byte for byte", arguments: Engine.available)
    func wholeCompany(engine: Engine) throws {
        let old = try Company(.sqlite, founded: false)
        expect(try old.run("demo", "--directory", "d", "--database", "sekisho.db", "--quiet"), exits: 0)
        let exports = try old.exportedByCommand()
        // What the sample company took in goes out again. It has not something of every kind.
        let taken = try Database(old.place).read { rows in
            try rows.rows("SELECT DISTINCT kind FROM governance_import") { $0.text(0) }
        }
        #expect(taken.count > 10)
        for kind in taken { #expect(exports[kind]?.split(separator: "\n").count ?? 0 > 10, "\(kind)") }

        let new = try Company(engine)
        let last = try #require(Day(iso: Company.today))
        for kind in Company.kinds {
            try new.write("\(kind).csv", exports[kind] ?? "")
            let outcome = try new.run("import", kind, "\(kind).csv", "-O", "json")
            expect(outcome, exits: 0)
            // Who crossed by policy does so again, month by month; documents stand behind the gate.
            if kind == "touches" {
                for month in 0...12 {
                    let day = last.adding(days: month * 30 - 360).description
                    for side in ["sale", "purchase"] {
                        expect(try new.run("gate", "evaluate", "--side", side, today: day), exits: 0)
                    }
                }
            }
        }
        let moved = try new.exportedByCommand()
        for kind in Company.kinds { #expect(moved[kind] == exports[kind], "\(kind)") }
        // And nothing changes when all of it comes once more.
        for kind in Company.kinds {
            let outcome = try new.run("import", kind, "\(kind).csv", "-O", "json")
            expect(outcome, exits: 0)
            let again = try JSON(outcome.output)
            #expect(again["created"]?.int == 0 && again["updated"]?.int == 0, "\(kind)")
        }
    }

    /// Texts that other programs break.
    static let texts = [
        "=1+1", "+81", "-1", "@cmd", "＝1", "＋1", "－1", "＠x", "'quoted", "''", "'=1", "\"", "a\"b", "a,b", "a\nb",
        "a\rb", "a\r\nb", " =1", "\u{200B}=1", "ZWJ👨‍👩‍👧", "e\u{301}", "é", "\u{202E}abc", "①㈱髙﨑", "ｱﾊﾟｰﾄ",
        "表示ソ能", "\\N", "NULL", "null", "\u{FEFF}x", "tab\there", "—―ー‐−", "~〜～", "𠮷野家", "\u{1F1EF}\u{1F1F5}",
    ]

    @Test(
        "every text comes back as it went in, also through --excel", arguments: Engine.available,
        [[String](), ["--excel"], ["-O", "csv", "--excel"]])
    func texts(engine: Engine, options: [String]) throws {
        let company = try Company(engine)
        var file = "code,name,address,note\n"
        for (number, text) in Self.texts.enumerated() {
            let cell = "\"" + text.replacing("\"", with: "\"\"") + "\""
            file += "T\(number),\(cell),\(cell),\(cell)\n"
        }
        try company.write("t.csv", file)
        expect(try company.run("import", "parties", "t.csv"), exits: 0)
        let exported = try company.start(["export", "parties"] + options).wait()
        expect(exported, exits: 0)

        let fresh = try Company(engine)
        try fresh.write("t.csv", bytes: exported.bytes)
        expect(try fresh.run("import", "parties", "t.csv"), exits: 0)
        let again = try fresh.start(["export", "parties"] + options).wait()
        #expect(again.bytes == exported.bytes)
        #expect(try fresh.run("export", "parties").output == company.run("export", "parties").output)
    }

    @Test("--excel begins with a mark, ends lines with CRLF and guards formulas")
    func excel() throws {
        let company = try Company()
        try company.write("t.csv", "code,name\nP1,=1+1\nP2,普通\n")
        _ = try company.run("import", "parties", "t.csv")
        let outcome = try company.run("export", "parties", "--excel")
        #expect(outcome.bytes.starts(with: [0xEF, 0xBB, 0xBF]))
        #expect(outcome.bytes.count { $0 == 0x0D } == 3 && outcome.bytes.count { $0 == 0x0A } == 3)
        #expect(outcome.output.contains("P1,'=1+1,") && outcome.output.contains("P2,普通,"))
    }

    @Test("-o replaces a file whole or not at all")
    func output() throws {
        let company = try SmallCompany.make()
        try company.write("out.csv", "what was there before\n")
        let files = company.files
        // The engine fails in the middle: nothing is replaced, and nothing half-written stays.
        let refused = try company.run("export", "parties", "-o", "out.csv", "--as", "stranger")
        expect(refused, exits: 77)
        #expect(company.read("out.csv") == "what was there before\n" && company.files == files)
        expect(try company.run("export", "parties", "-o", "out.csv"), exits: 0)
        #expect(company.read("out.csv") == (try company.run("export", "parties").output))
        #expect(company.files == files)
        let printed = try company.run("export", "parties", "-o", "-")
        #expect(printed.output == company.read("out.csv"))
        // The ending of the name decides the format.
        expect(try company.run("export", "campaigns", "-o", "c.json"), exits: 0)
        #expect(try JSON(company.read("c.json") ?? "")["schema"]?.text == "sekisho.export.campaigns/1")
    }
}
