import Glibc
import TestOffice
import Testing

@Suite(
    "A database that somebody moves, removes or replaces",
    .enabled(if: FaultyCalls.isPossible, Comment(rawValue: FaultyCalls.reason)))
struct ReplacedDatabaseTests {
    private func company() throws -> Company {
        let company = try Company()
        try company.write("o.csv", "code,name\nO-1,Old\n")
        try company.write("n.csv", "code,name\nN-1,New\n")
        expect(try company.run("backup", "other.db"), exits: 0)
        expect(try company.run("import", "parties", "o.csv"), exits: 0)
        return company
    }

    @Test(
        "while a command works in it: nothing is acknowledged that is not there",
        arguments: ["move", "remove", "overwrite"])
    func meanwhile(how: String) throws {
        let ground = try company().contents
        let line = ["import", "parties", "n.csv", "-O", "json"]
        let turns = try Company(holding: ground).turns(of: line)
        var noticed = 0
        for turn in some(24, of: turns) {
            let company = try Company(holding: ground)
            let files = (company.path("other.db"), company.path("sekisho.db"))
            let outcome = try company.run(line, how, at: turn, files: files)
            #expect([0, 65, 66, 73].contains(outcome.status), "turn \(turn) of \(turns): \(outcome.error)")
            if outcome.status == 0 {
                let isThere = try company.run("export", "parties").output.contains("N-1")
                // Between the last look at the file and the first page that goes into it, a copy that is written over it
                // cannot be noticed; what is left says so when it is asked.
                let isFound = try how == "overwrite" && [1, 65].contains(company.run("verify").status)
                #expect(isThere || isFound, "turn \(turn) of \(turns)")
            } else if outcome.error.contains("storage.replaced") {
                noticed += 1
            }
        }
        #expect(noticed > 0)
    }

    @Test("after a kill, by an older copy or with the log of another: refused with words, and the log moved away helps")
    func afterKill() throws {
        let company = try company()
        let line = ["import", "parties", "n.csv"]
        let turns = try Company(holding: company.contents).turns(of: line)
        // Killed where the log has all of it and the file nothing yet.
        var log: [UInt8] = []
        for turn in stride(from: turns - 1, to: 1, by: -3) {
            let trial = try Company(holding: company.contents)
            _ = try trial.run(line, "kill", at: turn)
            log = trial.bytes(of: "sekisho.db-wal") ?? []
            if !log.isEmpty, trial.bytes(of: "sekisho.db") == company.bytes(of: "sekisho.db") { break }
        }
        try company.write("sekisho.db-wal", bytes: log)
        #expect(try company.run("export", "parties").output.contains("N-1"))
        try company.write("sekisho.db", bytes: company.bytes(of: "other.db") ?? [])
        for line in [["export", "parties"], ["import", "parties", "o.csv"], ["verify"], ["backup", "b2.db"]] {
            let refused = try company.start(line + ["-O", "json"]).wait()
            #expect(try JSON(refused.error)["error"]?["code"]?.text == "storage.foreign_log", "\(line)")
            expect(refused, exits: 65)
        }
        #expect(company.bytes(of: "sekisho.db-wal") == log)
        let aside = try Company(holding: company.contents)
        expect(try aside.shell("mv sekisho.db-wal sekisho.db.left-wal").wait(), exits: 0)
        #expect(try !aside.run("export", "parties").output.contains("N-1"))
        expect(try aside.run("verify"), exits: 0)
        // A restore knows what to do with it.
        expect(try company.run("restore", "other.db", "--yes"), exits: 0)
        expect(try company.run("verify"), exits: 0)
    }
}
