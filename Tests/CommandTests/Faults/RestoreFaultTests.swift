import FoundationEssentials
import Glibc
import TestOffice
import Testing

@Suite("A restore that is interrupted", .enabled(if: FaultyCalls.isPossible, Comment(rawValue: FaultyCalls.reason)))
struct RestoreFaultTests {
    private static let line = ["restore", "backup.db", "--yes"]

    /// A company with a backup from before a person was erased and another party came in.
    private func ground() throws -> [String: [UInt8]] {
        let company = try Company()
        try company.write("p.csv", "code,name,kind,email\nM-1,Mary Major,person,mary@mail.example\nT-1,Tom,person,\n")
        expect(try company.run("import", "parties", "p.csv"), exits: 0)
        expect(try company.run("backup", "backup.db"), exits: 0)
        try company.write("n.csv", "code,name\nN-1,New\n")
        expect(try company.run("import", "parties", "n.csv"), exits: 0)
        expect(try company.run("party", "erase", "M-1", "--yes", "--reason", "asked"), exits: 0)
        return try company.contents
    }

    /// Whether a company is as it was before the restore; nobody erased is back, nothing lies about, all is clean.
    private func isAsBefore(_ company: Company, _ when: String) throws -> (before: Bool, said: String) {
        let next = try company.run("export", "parties")
        expect(next, exits: 0)
        #expect(next.output.contains("ERASED-1") && !next.output.contains("Mary"), "\(when): \(next.output)")
        expect(try company.run("verify"), exits: 0)
        for name in ["sekisho.db", "sekisho.db-wal"] {
            let bytes = company.bytes(of: name) ?? []
            #expect(bytes.firstRange(of: Array("Mary Major".utf8)) == nil, "\(when): \(name)")
        }
        let known = ["", "-wal", "-shm", ".lock", ".before-restore"].map { "sekisho.db" + $0 }
        let names = try FileManager.default.contentsOfDirectory(atPath: company.folder)
        let left = Set(names).subtracting(known + ["backup.db", "n.csv", "p.csv"])
        #expect(left.isEmpty, "\(when): \(left)")
        return (next.output.contains("N-1"), next.error)
    }

    @Test(
        "leaves the state before or the state after, and the next run says which", arguments: ["kill", "eio", "enospc"])
    func interrupted(fault: String) throws {
        let ground = try ground()
        let turns = try Company(holding: ground).turns(of: Self.line)
        // Most of the turns copy pages; what is decided is decided towards the end.
        let chosen = Set(
            some(18, of: turns) + some(14, of: 60).map { turns - 60 + $0 } + some(8, of: 500).map { turns - 500 + $0 })
        var after = 0
        for turn in chosen.sorted() {
            let when = "\(fault) at \(turn) of \(turns)"
            let company = try Company(holding: ground)
            let outcome = try company.run(Self.line, fault, at: turn)
            let (before, said) = try isAsBefore(company, when)
            if outcome.status == 0 { #expect(!before, "\(when)") }
            if !before { after += 1 }
            switch fault {
            case "kill":
                #expect(outcome.status == 128 + SIGKILL || outcome.status == 0)
                if said.contains("restore") { #expect(said.contains("changed nothing") == before, "\(when): \(said)") }
            default:
                #expect([0, 73].contains(outcome.status), "\(when): \(outcome.error)")
                // Whoever hears that it is done has it, and whoever hears of nothing has nothing.
                if outcome.status != 0 {
                    #expect(outcome.error.contains("It is done") == !before, "\(when): \(outcome.error)")
                }
            }
        }
        #expect(after > 0 && after < chosen.count)
    }

    @Test("of a database that is lost or ruined leaves the ruin or the whole", arguments: [true, false])
    func ruined(gone: Bool) throws {
        var ground = try ground()
        ground["sekisho.db"] = gone ? nil : [UInt8](repeating: 7, count: 9000)
        ground["sekisho.db-wal"] = nil
        let turns = try Company(holding: ground).turns(of: Self.line)
        for turn in Set(some(10, of: turns) + some(20, of: 20).map { turns - 20 + $0 }).sorted() {
            let company = try Company(holding: ground)
            _ = try company.run(Self.line, "kill", at: turn)
            let next = try company.run("export", "parties")
            #expect(next.status == (gone ? 66 : 65) || next.output.contains("Mary"), "turn \(turn): \(next.error)")
            if !gone, next.status != 0 {
                #expect(company.bytes(of: "sekisho.db") == ground["sekisho.db"], "turn \(turn)")
            }
            expect(try company.start(Self.line).wait(), exits: 0)
            expect(try company.run("verify"), exits: 0)
        }
    }

    @Test("while another one is at work: it waits for nobody, and says so")
    func second() throws {
        let company = try Company(holding: ground())
        let first = open(company.path("sekisho.db.restoring"), O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        #expect(flock(first, LOCK_EX) == 0)
        expect(try company.start(Self.line).wait(), exits: 75)
        expect(try company.run("verify"), exits: 0)
        #expect(company.bytes(of: "sekisho.db.restoring") != nil)
        close(first)
        expect(try company.start(Self.line).wait(), exits: 0)
        #expect(company.bytes(of: "sekisho.db.restoring") == nil)
    }
}
