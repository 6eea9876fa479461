import Glibc
import TestOffice
import Testing

@Suite("Files that an answer is not written over")
struct OutputFileTests {
    private func company() throws -> Company {
        let company = try Company(.sqlite)
        try company.write("p.csv", "code,name\nA1,青山工業\nA1,\n")
        try company.write("policy.yaml", company.run("gate", "policy", "show").output)
        expect(try company.run("import", "parties", "p.csv", "--rejects", "r.csv"), exits: 65)
        return company
    }

    /// Names under which the database and its side files are reached.
    private static let disguises = [
        "sekisho.db", "./sekisho.db", "sub/../sekisho.db", "link.db", "sekisho.db-wal", "sekisho.db-shm",
        "sekisho.db.lock", "linked/sekisho.db", "hanging",
    ]

    private func disguise(_ company: Company) {
        mkdir(company.path("sub"), 0o755)
        symlink("sekisho.db", company.path("link.db"))
        symlink(".", company.path("linked"))
        symlink("sekisho.db-wal", company.path("hanging"))
    }

    @Test("the database and what lies beside it, by whatever name", arguments: disguises)
    func database(name: String) throws {
        let company = try company()
        disguise(company)
        let before = try company.run("export", "parties").output
        for line in [["export", "parties"], ["import", "parties", "p.csv"], ["doctor"], ["init"]] {
            let outcome = try company.start(line + ["-o", name], today: nil).wait()
            expect(outcome, exits: 64)
        }
        let rejects = try company.run("import", "parties", "p.csv", "--rejects", name)
        expect(rejects, exits: 64)
        #expect(try company.run("export", "parties").output == before)
        expect(try company.run("verify"), exits: 0)
    }

    @Test("an input, nor two answers over each other")
    func input() throws {
        let company = try company()
        disguise(company)
        link(company.path("p.csv"), company.path("same.csv"))
        let file = company.read("p.csv")
        for name in ["p.csv", "./p.csv", "linked/p.csv", "same.csv"] {
            let outcome = try company.run("import", "parties", "p.csv", "--rejects", name, "-O", "json")
            expect(outcome, exits: 64)
            #expect(try JSON(outcome.error)["error"]?["code"]?.text == "file.is_input")
        }
        expect(try company.run("import", "parties", "p.csv", "-o", "p.csv"), exits: 64)
        // The second file of an import has rejects of its own beside the first's.
        try company.write("r.csv.2", "code,name\nA2,\n")
        expect(try company.run("import", "parties", "p.csv", "r.csv.2", "--rejects", "r.csv"), exits: 64)
        #expect(company.read("p.csv") == file)
        expect(try company.run("import", "parties", "p.csv", "-o", "x.csv", "--rejects", "x.csv"), exits: 64)
        let policy = company.read("policy.yaml")
        expect(try company.run("gate", "policy", "apply", "policy.yaml", "-o", "policy.yaml"), exits: 64)
        #expect(company.read("policy.yaml") == policy)
    }

    @Test("a database that is yet to be made")
    func absent() throws {
        let company = try Company(.sqlite, founded: false)
        expect(try company.run("init", "-o", "sekisho.db"), exits: 64)
        #expect(company.bytes(of: "sekisho.db") == nil)
    }

    @Test("nor under a name that denies the format", arguments: Engine.available)
    func endings(engine: Engine) throws {
        let company = try Company(engine)
        try company.write("p.csv", "code,name\nA1,青山工業\n")
        for name in ["10月.doc", "10月.xls", "a.b.c", "out.csv.gz"] {
            let outcome = try company.run("report", "summary", "-o", name)
            expect(outcome, exits: 64)
            #expect(outcome.error.contains(".xlsx, .pdf, .html, .csv, .tsv, .json, .md, .txt"))
            #expect(company.read(name) == nil)
        }
        // Nothing is done before it is known where the answer goes.
        expect(try company.run("import", "parties", "p.csv", "-o", "result.doc"), exits: 64)
        #expect(try company.count("parties") == 0)
        let other = try company.run("export", "parties", "-O", "json", "-o", "p.html")
        expect(other, exits: 64)
        #expect(try JSON(other.error)["error"]?["code"]?.text == "command.other_format")
        expect(try company.run("export", "journal", "-O", "hledger", "-o", "j.csv"), exits: 64)
        expect(try company.run("import", "parties", "p.csv", "--rejects", "r.xlsx"), exits: 64)
        for (line, name) in [
            (["report", "summary"], "s.html"), (["report", "summary"], "s.txt"), (["report", "summary"], "s"),
            (["report", "summary", "-O", "json"], "s2.txt"), (["gate", "policy", "show"], "p.yaml"),
            (["gate", "policy", "show"], "p.json"), (["export", "cards"], "c.vcf"),
            (["export", "journal", "-O", "hledger"], "j.journal"), (["score", "rules", "show"], "r.yml"),
        ] {
            expect(try company.start(line + ["-o", name]).wait(), exits: 0)
            #expect(company.read(name) != nil, "\(name)")
        }
        #expect(company.read("s.html")?.hasPrefix("<!") == true)
        #expect(company.read("p.json")?.hasPrefix("{") == true)
    }

    @Test("nothing is done where the answer has no place", arguments: ["no-such-folder/x.csv", "sub"])
    func place(name: String) throws {
        let company = try company()
        mkdir(company.path("sub"), 0o755)
        expect(try company.run("supplier", "register", "Zed", "-o", name), exits: 73)
        expect(try company.run("import", "parties", "p.csv", "--rejects", name), exits: 73)
        #expect(try company.run("supplier", "candidates", "-O", "csv").output.split(separator: "\n").count == 1)
    }
}
