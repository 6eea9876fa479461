import TestOffice
import Testing

@Suite("Workbooks that go out")
struct WorkbookExportTests {
    @Test("every export comes back unchanged as a workbook", arguments: Engine.available)
    func everyKind(engine: Engine) throws {
        let company = try FullCompany.make(engine)
        let before = try company.exported()
        for kind in Company.kinds {
            expect(try company.run("export", kind, "-o", "\(kind).xlsx"), exits: 0)
            let outcome = try company.run(
                "import", kind, "\(kind).xlsx", "-O", "json", "--rejects", "bad.csv", "--quiet")
            expect(outcome, exits: 0)
            let result = try JSON(outcome.output)
            let counts = ["read", "created", "updated", "rejected"].map { result[$0]?.int ?? -1 }
            #expect(
                counts[0] > 0 && counts[1...].allSatisfy { $0 == 0 },
                "\(kind) \(counts) \(company.read("bad.csv") ?? "")")
            #expect(result["unchanged"]?.int == counts[0], "\(kind)")
        }
        #expect(try company.exported() == before)
        try expectClean(company, "all came again")
    }

    @Test("every text comes back as it went in", arguments: Engine.available)
    func texts(engine: Engine) throws {
        let company = try Company(engine)
        var file = "code,name,address,note\n"
        for (number, text) in RoundTripTests.texts.enumerated() {
            let cell = "\"" + text.replacing("\"", with: "\"\"") + "\""
            file += "T\(number),\(cell),\(cell),\(cell)\n"
        }
        try company.write("t.csv", file)
        expect(try company.run("import", "parties", "t.csv"), exits: 0)
        expect(try company.run("export", "parties", "-o", "t.xlsx"), exits: 0)
        let fresh = try Company(engine)
        try fresh.write("t.xlsx", bytes: company.bytes(of: "t.xlsx") ?? [])
        expect(try fresh.run("import", "parties", "t.xlsx"), exits: 0)
        #expect(try fresh.run("export", "parties").output == company.run("export", "parties").output)
        // The same moment makes the same bytes.
        expect(try company.run("export", "parties", "-o", "u.xlsx"), exits: 0)
        #expect(company.bytes(of: "u.xlsx") == company.bytes(of: "t.xlsx"))
    }

    @Test("a workbook is written whole or not at all, over nothing that is needed, and under no other name")
    func refused() throws {
        let company = try SmallCompany.make()
        try company.write("out.xlsx", "what was there before\n")
        let files = company.files
        for line in [
            ["export", "parties", "-O", "csv", "-o", "out.xlsx"], ["export", "journal", "-o", "out.xlsx"],
            ["rules", "show", "credit", "-o", "out.xlsx"], ["backup", "x.xlsx"],
        ] {
            expect(try company.start(line).wait(), exits: 64)
        }
        expect(try company.run("export", "parties", "-o", "out.xlsx", "--as", "stranger"), exits: 77)
        try company.write("libxlsxwriter.so.4", "")
        let lacking = try company.run(
            "export", "parties", "-o", "out.xlsx", "-O", "table", environment: ["LD_LIBRARY_PATH": company.folder])
        expect(lacking, exits: 64)
        let missing = try company.run(
            "export", "parties", "-o", "out.xlsx", "--lang", "en", environment: ["LD_LIBRARY_PATH": company.folder])
        expect(missing, exits: 78)
        #expect(missing.error.contains("sudo apt-get install libxlsxwriter4"))
        #expect(company.read("out.xlsx") == "what was there before\n")
        #expect(company.files == files + ["libxlsxwriter.so.4"] || company.files.count == files.count + 1)
        expect(try company.run("export", "parties", "-o", "out.xlsx"), exits: 0)
        #expect(company.bytes(of: "out.xlsx")?.starts(with: [0x50, 0x4B, 3, 4]) == true)
    }

    @Test("no folder for temporary files is said, and nothing is written")
    func noRoom() throws {
        let company = try SmallCompany.make()
        let outcome = try company.run(
            "export", "parties", "-o", "out.xlsx", "-O", "json", environment: ["TMPDIR": "/nowhere"])
        expect(outcome, exits: 64)
        let refused = try company.run(
            "export", "parties", "-o", "out.xlsx", "--lang", "en", environment: ["TMPDIR": "/nowhere"])
        expect(refused, exits: 73)
        #expect(refused.error.contains("/nowhere"), "workbook.not_made: \(refused.error)")
        #expect(!company.files.contains("out.xlsx"))
    }

    @Test("reports and lists are workbooks", arguments: ["ja", "en"])
    func answers(language: String) throws {
        let company = try SmallCompany.make()
        for line in [
            ["report", "summary", "-p", "2026"], ["report", "ageing"], ["lead", "list"], ["party", "find", "A"],
            ["verify"], ["import", "list"], ["doctor"],
        ] {
            expect(try company.start(line + ["-o", "x.xlsx", "--lang", language]).wait(), exits: 0)
            #expect(company.bytes(of: "x.xlsx")?.starts(with: [0x50, 0x4B, 3, 4]) == true, "\(line)")
        }
    }

    /// What a row must say, beside the sample of its column, to go in.
    @Test("a template that was filled in goes in", arguments: ["ja", "en"])
    func templates(language: String) throws {
        let company = try SmallCompany.make()
        for kind in Company.kinds + ["bills", "consents"] where Company.kinds.contains(kind) {
            expect(try company.run("import", kind, "--template", "-o", "t.xlsx", "--yes", "--lang", language), exits: 0)
            expect(try company.run("import", kind, "--template", "-o", "t.csv", "--yes", "--lang", language), exits: 0)
            // An empty one is read, and every column is known again.
            for file in ["t.xlsx", "t.csv"] {
                let outcome = try company.run("import", kind, file, "-O", "json", "--lang", "en")
                expect(outcome, exits: 0)
                #expect(!outcome.error.contains("Ignored columns"), "\(kind): \(outcome.error)")
                #expect(try JSON(outcome.output)["read"]?.int == 0, "\(kind)")
            }
        }
        let header = company.read("t.csv") ?? ""
        #expect(header.contains { $0 == "," })
        expect(
            try company.run("import", "items", "--template", "-o", "items.csv", "--yes", "--lang", language), exits: 0)
        try company.write("items.csv", (company.read("items.csv") ?? "") + "NEW-1,新しい品目,,個\n")
        // What was filled in is not written over unasked.
        let again = try company.run("import", "items", "--template", "-o", "items.csv", "--lang", "en")
        expect(again, exits: 64)
        let code = "command.template_there"
        #expect(again.error.contains("may have been filled in"), "\(code): \(again.error)")
        let filled = try company.run("import", "items", "items.csv", "-O", "json")
        #expect(try JSON(filled.output)["created"]?.int == 1, "\(filled.error)")
    }
}
