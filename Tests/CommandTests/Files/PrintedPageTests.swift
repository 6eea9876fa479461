import TestOffice
import Testing

/// What a print program does is not ours to test: another one stands in its place.
@Suite("An answer as a printed page")
struct PrintedPageTests {
    /// What a page that is not printed says, by the code of the refusal.
    private static let said = [
        "command.no_print_program": "No program is installed", "command.not_printed": "weasyprint could not print",
    ]

    private func company(printing script: String, as name: String = "weasyprint") throws -> Company {
        let company = try SmallCompany.make()
        let program = "bin/\(name)"
        expect(try company.shell("mkdir -p bin empty tmp").wait(), exits: 0)
        try company.write(program, "#!/bin/sh\n\(script)\n")
        expect(try company.shell("chmod +x \(program)").wait(), exits: 0)
        company.environment["PATH"] = "\(company.path("bin")):/usr/bin:/bin"
        company.environment["TMPDIR"] = company.path("tmp")
        return company
    }

    @Test("is printed from the same page, by a program that learns nothing of the database, and leaves nothing behind")
    func printed() throws {
        let company = try company(
            printing: "echo '%PDF-' \"$#\" >\"$3\"; cat \"$2\" >>\"$3\"; env | grep -c SEKISHO >>\"$3\"; true")
        expect(try company.run("report", "summary", "-o", "10月.pdf"), exits: 0)
        let printed = try #require(company.read("10月.pdf"))
        let page = try company.run("report", "summary", "-O", "html").output
        #expect(printed == "%PDF- 3\n\(page)0\n")
        #expect(try company.shell("ls -A tmp").wait().output.isEmpty)
        #expect(try company.shell("ls -A . | grep -c pdf").wait().output == "1\n")
    }

    @Test("by a browser where there is nothing better, which must fetch nothing")
    func browser() throws {
        let company = try company(
            printing: "for a; do case $a in --print-to-pdf=*) echo \"$@\" >\"${a#*=}\";; esac; done", as: "chromium")
        company.environment["PATH"] = company.path("bin")
        expect(try company.run("report", "ageing", "-o", "a.pdf"), exits: 0)
        let said = try #require(company.read("a.pdf"))
        #expect(said.contains("MAP * ~NOTFOUND") && said.contains("--headless") && said.contains("file://"))
    }

    @Test("is refused before anything is done where no program is there")
    func missing() throws {
        let company = try company(printing: "true")
        company.environment["PATH"] = company.path("empty")
        try company.write("p.csv", "code,name\nNEW-1,新規商事\n")
        let refused = try company.run("import", "parties", "p.csv", "-o", "r.pdf", "-O", "json")
        #expect(refused.status == 78 || refused.status == 64)
        let told = try company.run("import", "parties", "p.csv", "-o", "r.pdf", "--lang", "en")
        expect(told, exits: 78)
        #expect(told.error.contains(Self.said["command.no_print_program"] ?? "?"))
        #expect(told.error.contains("weasyprint") && told.error.contains("-o FILE.html"))
        #expect(try !company.run("export", "parties").output.contains("NEW-1"))
        #expect(company.read("r.pdf") == nil)
    }

    @Test(
        "is no file where the program fails, and says so where the work is done",
        arguments: ["echo no fonts >&2; exit 3", "exit 0", "kill -9 $$"])
    func failing(script: String) throws {
        let company = try company(printing: script)
        let failed = try company.run("report", "summary", "-o", "s.pdf", "--lang", "en")
        expect(failed, exits: 73)
        #expect(failed.error.contains(Self.said["command.not_printed"] ?? "?"))
        #expect(failed.error.contains("-o FILE.html"))
        #expect(!script.contains("fonts") || failed.error.contains("no fonts"))
        #expect(company.read("s.pdf") == nil)
        #expect(try company.shell("ls -A tmp").wait().output.isEmpty)
        try company.write("p.csv", "code,name\nNEW-1,新規商事\n")
        let done = try company.run("import", "parties", "p.csv", "-o", "r.pdf", "--lang", "en")
        expect(done, exits: 73)
        #expect(done.error.contains("It is done and kept"))
        #expect(try company.run("export", "parties").output.contains("NEW-1"))
    }
}
