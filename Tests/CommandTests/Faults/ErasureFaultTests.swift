import Glibc
import TestOffice
import Testing

@Suite(
    "An erasure whose overwriting fails",
    .enabled(if: FaultyCalls.isPossible, Comment(rawValue: FaultyCalls.reason)))
struct ErasureFaultTests {
    private static let line = ["party", "erase", "M-1", "--yes", "--reason", "asked"]
    private static let remedy = "sekisho privacy overwrite --yes"

    private func ground() throws -> [String: [UInt8]] {
        let company = try Company()
        let others = (0..<200).map { "P-\($0),Person \($0),person,p\($0)@mail.example\n" }.joined()
        try company.write("p.csv", "code,name,kind,email\nM-1,Mary Major,person,mary@mail.example\n" + others)
        expect(try company.run("import", "parties", "p.csv"), exits: 0)
        try company.write("n.csv", "code,name\nN-1,New\n")
        return try company.contents
    }

    private func holdsTraces(_ company: Company) -> Bool {
        ["sekisho.db", "sekisho.db-wal"].contains { name in
            (company.bytes(of: name) ?? []).firstRange(of: Array("Mary Major".utf8)) != nil
        }
    }

    @Test(
        "never says that nothing was changed, and whoever comes next hears that it is due",
        arguments: ["kill", "enospc", "enospc+", "eio"])
    func interrupted(fault: String) throws {
        let ground = try ground()
        let turns = try Company(holding: ground).turns(of: Self.line)
        var due = 0
        for turn in some(16, of: turns) {
            let when = "\(fault) at \(turn) of \(turns)"
            let company = try Company(holding: ground)
            let outcome = try company.run(Self.line, fault, at: turn)
            let isErased = try !company.run("export", "parties").output.contains("Mary")
            if fault != "kill" {
                #expect([0, 73].contains(outcome.status), "\(when): \(outcome.error)")
                #expect(isErased || !outcome.error.contains("It is done"), "\(when): \(outcome.error)")
                #expect(!isErased || !outcome.error.contains("Nothing was changed"), "\(when): \(outcome.error)")
            }
            guard isErased else { continue }
            let verified = try company.run("verify")
            if verified.status == 0 {
                #expect(!holdsTraces(company), "\(when)")
                continue
            }
            due += 1
            #expect(verified.output.contains("party.overwritten") && verified.output.contains("privacy overwrite"))
            let diagnosis = try company.run("doctor", today: nil)
            expect(diagnosis, exits: 1)
            #expect(diagnosis.output.contains(Self.remedy))
            #expect(try company.run("privacy", "due").error.contains(Self.remedy), "\(when)")
            #expect(try company.run("import", "parties", "n.csv").error.contains(Self.remedy), "\(when)")
            expect(try company.run("privacy", "overwrite", "--yes"), exits: 0)
            expect(try company.run("verify"), exits: 0)
            #expect(!holdsTraces(company), "\(when)")
            #expect(try company.run("import", "parties", "n.csv").error.isEmpty)
        }
        #expect(due > 0)
    }

    @Test("A backup that is taken meanwhile says the same of itself")
    func backup() throws {
        let ground = try ground()
        let turns = try Company(holding: ground).turns(of: Self.line)
        let company = try Company(holding: ground)
        let outcome = try company.run(Self.line + ["-O", "json"], "enospc+", at: turns / 2)
        expect(outcome, exits: 73)
        #expect(try JSON(outcome.error)["error"]?["code"]?.text == "storage.not_overwritten")
        expect(try company.run("verify"), exits: 1)
        expect(try company.run("backup", "b.db"), exits: 0)
        expect(try company.run("verify", "--database", "b.db"), exits: 1)
        expect(try company.run("privacy", "overwrite", "--yes"), exits: 0)
        expect(try company.run("restore", "b.db", "--yes"), exits: 0)
        expect(try company.run("verify"), exits: 1)
        expect(try company.run("privacy", "overwrite", "--yes"), exits: 0)
        expect(try company.run("verify"), exits: 0)
    }

    @Test("A reader keeps the file from being overwritten: it is due until it is done")
    func reader() throws {
        let company = try Company(holding: ground())
        company.environment["SEKISHO_PATIENCE"] = "100"
        try company.whileRead { expect(try company.start(Self.line).wait(), exits: 0) }
        expect(try company.run("verify"), exits: 1)
        expect(try company.run("privacy", "overwrite", "--yes"), exits: 0)
        expect(try company.run("verify"), exits: 0)
    }

    @Test("A rehearsal, and a database on a server, have nothing that is due", arguments: Engine.available)
    func nothingDue(engine: Engine) throws {
        let company = try Company(engine)
        try company.write("p.csv", "code,name,kind,email\nM-1,Mary Major,person,mary@mail.example\n")
        expect(try company.run("import", "parties", "p.csv"), exits: 0)
        expect(try company.start(Self.line + ["--dry-run"]).wait(), exits: 0)
        expect(try company.run("verify"), exits: 0)
        expect(try company.start(Self.line).wait(), exits: 0)
        expect(try company.run("verify"), exits: 0)
        #expect(try company.run("privacy", "due").error.isEmpty)
    }
}
