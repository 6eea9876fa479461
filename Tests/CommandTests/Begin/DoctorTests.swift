import TestOffice
import Testing

@Suite("What looks after a database says")
struct DoctorTests {
    @Test("doctor tells rights, size, room, backup and users, and the library's options to whoever wants them")
    func doctor() throws {
        let company = try Company(.sqlite)
        func items(_ more: String...) throws -> [String: String] {
            let answer = try company.start(["doctor", "-O", "csv"] + more).wait()
            expect(answer, exits: 0)
            let pairs = answer.output.split(separator: "\n").dropFirst().map { line in
                let cells = line.split(separator: ",", maxSplits: 2, omittingEmptySubsequences: false)
                return (String(cells[0]), String(cells[1]))
            }
            return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
        }
        let found = try items()
        #expect(found["rights"] == "0600" && found["users"] == "1" && found["civil_time"] == "+09:00")
        #expect(found["last_backup"] == "none" && found["state"] == "current")
        #expect(found["size"].flatMap { Int($0) } ?? 0 > 0 && found["disk_free"].flatMap { Int($0) } ?? 0 > 0)
        #expect(found["compile_options"] == nil && found["journal_mode"] == "wal")
        #expect(try items("--verbose")["compile_options"] != nil)
        expect(try company.run("backup"), exits: 0)
        #expect(try items()["last_backup"] == "2026-11-02 sekisho-2026-11-02.db")
    }

    @Test("verify says in one line that all is well; files and --verbose have every check", arguments: ["en", "ja"])
    func verify(language: String) throws {
        let company = try Company(.sqlite)
        let line = try company.run("verify", "--lang", language).output
        #expect(line.split(separator: "\n").count == 1 && line.contains(" 0 "))
        let rows = try company.run("verify", "-O", "csv").output.split(separator: "\n")
        #expect(rows.count > 20 && line.contains(String(rows.count - 1)))
        let all = try company.run("verify", "--verbose", "--lang", language).output
        #expect(rows.dropFirst().allSatisfy { all.contains($0.prefix { $0 != "," }) })
    }

    @Test("periods, days and amounts are understood by every command that takes one")
    func words() throws {
        let company = try SmallCompany.make()
        for line in [
            "report summary -p 今期", "gate report -p 先月", "supplier savings -p 2026年度上期", "audit list -p 2026/11",
            "report ageing --as-of 先月末", "report freshness --as-of yesterday", "task add C1 call --due +7d",
            "touch add C1 --kind call --medium call --at yesterday", "credit check C2 --amount 10万",
            "report funnel -p 2026H1..2026H2 --as-of 月末",
        ] {
            expect(try company.start(line.split(separator: " ").map(String.init)).wait(), exits: 0)
        }
        #expect(try company.run("task", "list", "-O", "csv").output.contains("2026-11-09"))
    }
}
