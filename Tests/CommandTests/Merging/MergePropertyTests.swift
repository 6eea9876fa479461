import TestOffice
import Testing

@Suite("Random merges, and all of them taken back")
struct MergePropertyTests {
    /// What a merge and its end leave behind: that they happened. The counter of changes of a credit line goes on, and the
    /// index of search keeps what it has learned.
    private static let traces: Set<String> = [
        "governance_audit", "governance_plan", "storage_id_block", "party_merge_cluster", "party_merge_member",
        "party_merge_fill", "party_merge_reference", "ledger_exposure.version", "party_gram", "party_gram_segment",
        "party_gram_recent",
    ]

    private static let organizations = (1...BusyCompany.parties).filter { $0 % 6 != 0 }.map { "P\($0)" }
    private static let people = (1...BusyCompany.parties).filter { $0 % 6 == 0 }.map { "P\($0)" }

    private func expectSame(_ before: [String: [String]], _ company: Company, _ when: String) throws {
        let found = differences(before, try company.rows(without: Self.traces))
        #expect(found.isEmpty, "\(when): \(found)")
    }

    private func plan(_ outcome: Run.Outcome) throws -> String {
        String(try JSON(outcome.output)["plan"]?.int ?? 0)
    }

    @Test(
        "a merge keeps every check clean; taken back whole, every table is as it was", arguments: Engine.available,
        [Dice(1), Dice(2), Dice(3)])
    func whole(engine: Engine, dice: Dice) throws {
        var busy = try BusyCompany.make(engine, dice)
        let company = busy.company
        try expectClean(company, "before")
        let before = try company.rows(without: Self.traces)
        let exports = try company.exported()
        try company.write("clusters.csv", busy.clusters(of: Self.organizations).file)
        let merged = try company.run("party", "merge", "--clusters", "clusters.csv", "--apply", "-O", "json")
        expect(merged, exits: 0)
        try expectClean(company, "merged")
        #expect(try company.count("parties") < BusyCompany.parties)
        expect(try company.run("plan", "undo", plan(merged)), exits: 0)
        try expectClean(company, "undone")
        try expectSame(before, company, "undone")
        #expect(try company.exported() == exports)
    }

    @Test("a rehearsal leaves every table as it was", arguments: Engine.available)
    func rehearsal(engine: Engine) throws {
        var busy = try BusyCompany.make(engine, Dice(11))
        let company = busy.company
        let before = try company.rows(without: ["storage_id_block"])
        try company.write("clusters.csv", busy.clusters(of: Self.organizations).file)
        let merged = try company.run(
            "party", "merge", "--clusters", "clusters.csv", "--apply", "--dry-run", "-O", "json")
        expect(merged, exits: 0)
        #expect(try JSON(merged.output)["parts"]?.int ?? 0 > 0)
        #expect(try company.rows(without: ["storage_id_block"]) == before)
    }

    @Test(
        "clusters go back one by one, in any order, and then every table is as it was", arguments: Engine.available,
        [Dice(4), Dice(5)])
    func oneByOne(engine: Engine, dice: Dice) throws {
        var busy = try BusyCompany.make(engine, dice)
        let company = busy.company
        let before = try company.rows(without: Self.traces)
        // People and those for whom they work are merged by one plan.
        let first = busy.clusters(of: Self.organizations)
        let second = busy.clusters(of: Self.people)
        let people = second.file.split(separator: "\n").dropFirst().map { $0.replacing(",c", with: ",p") }
        try company.write("clusters.csv", first.file + people.joined(separator: "\n") + "\n")
        let merged = try company.run("party", "merge", "--clusters", "clusters.csv", "--apply", "-O", "json")
        expect(merged, exits: 0)
        var rest = first.labels + second.labels.map { $0.replacing("c", with: "p") }
        while !rest.isEmpty {
            let label = rest.remove(at: busy.dice.roll(rest.count))
            expect(try company.run("plan", "undo", plan(merged), "--cluster", label), exits: 0)
            try expectClean(company, "without \(label)")
        }
        try expectSame(before, company, "undone")
        expect(try company.run("plan", "undo", plan(merged)), exits: 1)
    }

    @Test("merges of merges go back in the opposite order only", arguments: Engine.available, [Dice(6), Dice(7)])
    func mergesOfMerges(engine: Engine, dice: Dice) throws {
        var busy = try BusyCompany.make(engine, dice)
        let company = busy.company
        let before = try company.rows(without: Self.traces)
        var plans: [String] = []
        for _ in 1...2 {
            let living = try company.run("export", "parties").output.split(separator: "\n").dropFirst()
                .compactMap { $0.split(separator: ",").first.map(String.init) }
                .filter { Self.organizations.contains($0) }
            try company.write("clusters.csv", busy.clusters(of: living).file)
            let merged = try company.run("party", "merge", "--clusters", "clusters.csv", "--apply", "-O", "json")
            expect(merged, exits: 0)
            plans.append(try plan(merged))
            try expectClean(company, "plan \(plans.count)")
        }
        let refused = try company.run("plan", "undo", plans[0], "-O", "json")
        expect(refused, exits: 1)
        #expect(try JSON(refused.error)["error"]?["code"]?.text == "merge.later_merge")
        for plan in plans.reversed() {
            expect(try company.run("plan", "undo", plan), exits: 0)
            try expectClean(company, "without \(plan)")
        }
        try expectSame(before, company, "undone")
    }

    @Test(
        "business goes on between a merge and its end, and every check stays clean", arguments: Engine.available,
        [Dice(8), Dice(9), Dice(10)])
    func businessGoesOn(engine: Engine, dice: Dice) throws {
        var busy = try BusyCompany.make(engine, dice)
        let company = busy.company
        try company.write("clusters.csv", busy.clusters(of: Self.organizations).file)
        let merged = try company.run("party", "merge", "--clusters", "clusters.csv", "--apply", "-O", "json")
        expect(merged, exits: 0)
        try busy.take("touches", busy.touches("U", 60))
        try busy.business("B")
        // What was open is invoiced and paid under the old codes and the new.
        let open = try company.run("export", "orders").output.split(separator: "\n").dropFirst()
        var invoices = "number,customer,order,issued_on,due_on,net,tax,gross,currency\n"
        var receipts = "external_id,day,amount,currency,payer_name,reference\n"
        for line in open.prefix(40) {
            let fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            invoices += "L\(fields[0]),\(fields[1]),\(fields[0]),2026-10-20,2026-11-30,100,0,100,\(fields[4])\n"
            receipts += "L\(fields[0]),2026-10-25,100,\(fields[4]),X,L\(fields[0])\n"
        }
        for line in try company.run("export", "invoices").output.split(separator: "\n").dropFirst().prefix(40) {
            let fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            receipts += "M\(fields[0]),2026-10-26,50,\(fields[8]),X,\(fields[0])\n"
        }
        try busy.take("invoices", invoices)
        try busy.take("receipts", receipts)
        try busy.run("receipt", "match")
        for side in ["sale", "purchase"] { try busy.run("gate", "evaluate", "--side", side) }
        try expectClean(company, "after more business")
        expect(try company.run("plan", "undo", plan(merged)), exits: 0)
        try expectClean(company, "undone")
        #expect(try company.count("parties") == BusyCompany.parties)
    }
}
