import FoundationEssentials
import TestOffice
import Testing

private let isHledgerInstalled = ["/usr/bin/hledger", "/usr/local/bin/hledger"].contains {
    FileManager.default.fileExists(atPath: $0)
}

/// What hledger itself says to the journal: every account and currency is declared, every entry balances, the days are
/// in their order.
@Suite("Journals as hledger reads them", .enabled(if: isHledgerInstalled, "scripts/install-tools brings hledger"))
struct HledgerTests {
    private func expectStrict(_ company: Company, _ when: String) throws {
        expect(try company.run("export", "journal", "-o", "books.journal"), exits: 0)
        for check in ["check -s", "check -s ordereddates"] {
            let outcome = try company.shell("hledger -f books.journal \(check)").wait()
            #expect(outcome.status == 0, "\(when), \(check): \(outcome.error)")
        }
    }

    @Test("nothing is in the books", arguments: Engine.available)
    func empty(engine: Engine) throws {
        try expectStrict(try Company(engine), "empty")
    }

    @Test("every receipt is matched as it comes in, and is taken back", arguments: Engine.available)
    func matchedAtOnce(engine: Engine) throws {
        let company = try SmallCompany.make(engine, before: "receipts")
        try company.write(
            "r.csv",
            "external_id,day,amount,currency,reference\nR-1,2026-11-02,220000,JPY,I-1\nR-2,2026-11-01,330000,JPY,I-2\n")
        let taken = try company.run("import", "receipts", "r.csv", "-O", "json")
        expect(taken, exits: 0)
        try expectStrict(company, "matched")
        let id = try #require(try JSON(taken.output)["import_id"]?.int)
        expect(try company.run("undo", "import", "\(id)"), exits: 0)
        try expectStrict(company, "taken back")
    }

    @Test(
        "a year of two currencies with rates, merges, their end, and imports taken back", arguments: Engine.available,
        [Dice(31), Dice(32), Dice(33)])
    func year(engine: Engine, dice: Dice) throws {
        var busy = try BusyCompany.make(engine, dice)
        let company = busy.company
        try busy.take("rates", "day,from,to,rate\n2026-01-01,USD,JPY,150\n2026-10-01,USD,JPY,155.125\n")
        try expectStrict(company, "business")
        let codes = (1...BusyCompany.parties).filter { $0 % 6 != 0 }.map { "P\($0)" }
        try company.write("clusters.csv", busy.clusters(of: codes).file)
        let merged = try company.run("party", "merge", "--clusters", "clusters.csv", "--apply", "-O", "json")
        expect(merged, exits: 0)
        try busy.business("B")
        try expectStrict(company, "merged")
        expect(try company.run("plan", "undo", "\(try JSON(merged.output)["plan"]?.int ?? 0)"), exits: 0)
        try expectStrict(company, "unmerged")
        for id in (1...20).reversed() { try busy.run("undo", "import", "\(id)") }
        try expectStrict(company, "taken back")
    }
}
