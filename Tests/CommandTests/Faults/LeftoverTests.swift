import FoundationEssentials
import Glibc
import TestOffice
import Testing

@Suite("What killed runs have left", .enabled(if: FaultyCalls.isPossible, Comment(rawValue: FaultyCalls.reason)))
struct LeftoverTests {
    private func names(_ company: Company) throws -> Set<String> {
        Set(try FileManager.default.contentsOfDirectory(atPath: company.folder)).filter { !$0.hasSuffix("-shm") }
    }

    @Test(
        "goes with the next run that writes there",
        arguments: [["export", "parties", "-o", "x.csv"], ["backup", "b.db"], ["restore", "kept.db", "--yes"]])
    func killed(line: [String]) throws {
        let ground = try Company()
        expect(try ground.run("backup", "kept.db"), exits: 0)
        let contents = try ground.contents
        let turns = try Company(holding: contents).turns(of: line)
        var left = 0
        for turn in some(12, of: turns) {
            let company = try Company(holding: contents)
            let outcome = try company.run(line, "kill", at: turn)
            if outcome.status != 0,
                try names(company).contains(where: { $0.contains(".sekisho-") || $0.contains("restoring") })
            {
                left += 1
            }
            expect(try company.start(line + (line[0] == "backup" ? ["--yes"] : [])).wait(), exits: 0)
            let allowed: Set = [
                "sekisho.db", "sekisho.db-wal", "sekisho.db.lock", "kept.db", "x.csv", "b.db",
                "sekisho.db.before-restore", "sekisho.db.before-restore-2",
            ]
            let left = try names(company).subtracting(allowed)
            #expect(left.isEmpty, "turn \(turn): \(left)")
        }
        #expect(left > 0)
    }

    @Test("stays while its maker is at work")
    func atWork() throws {
        let company = try Company()
        let held = open(company.path(".x.csv.sekisho-1.partial"), O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        #expect(flock(held, LOCK_EX) == 0)
        expect(try company.run("export", "parties", "-o", "x.csv"), exits: 0)
        #expect(company.files.contains(".x.csv.sekisho-1.partial"))
        close(held)
        expect(try company.run("export", "parties", "-o", "x.csv"), exits: 0)
        #expect(company.files == ["x.csv"])
    }
}
