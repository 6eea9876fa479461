import TestOffice
import Testing

@Suite("Many at once", .serialized)
struct CrowdTests {
    @Test("two imports of the same file bring each row once", arguments: Engine.available)
    func sameFile(engine: Engine) throws {
        let company = try Company(engine)
        let rows = 5_000
        let text = (0..<rows).map { "P\($0),会社\($0),prospect" }.joined(separator: "\n")
        try company.write("f.csv", "code,name,roles\n\(text)\n")
        let runs = try (0..<2).map { _ in try company.start(["import", "parties", "f.csv", "-O", "json"]) }
        let results = try runs.map { run in
            let outcome = run.wait()
            expect(outcome, exits: 0)
            return try JSON(outcome.output)
        }
        #expect(results.compactMap { $0["created"]?.int }.sorted() == [0, rows])
        #expect(results.compactMap { $0["updated"]?.int } == [0, 0])
        #expect(try company.count("parties") == rows)
    }

    @Test("sixteen reservations against one limit never pass it together", arguments: Engine.available)
    func oneLimit(engine: Engine) throws {
        let company = try SmallCompany.make(engine, before: "purchase_orders")
        let runs = try (0..<16).map { number in
            try company.start(["credit", "check", "C2", "--amount", "40000", "--reserve", "K\(number)"])
        }
        let statuses = runs.map { $0.wait().status }
        #expect(statuses.allSatisfy { [0, 1, 75].contains($0) }, "\(statuses)")
        let granted = statuses.count { $0 == 0 }
        #expect(granted <= 12)
        let held = try JSON(company.run("credit", "check", "C2", "--amount", "0", "-O", "json").output)["reserved"]
        #expect(held?.minor == granted * 40_000)
        // Whoever was told to try again later does so: then the limit of 500,000 is used as far as it goes.
        for number in 0..<16 {
            _ = try company.run("credit", "check", "C2", "--amount", "40000", "--reserve", "K\(number)")
        }
        let full = try JSON(company.run("credit", "check", "C2", "--amount", "0", "-O", "json").output)["reserved"]
        #expect(full?.minor == 480_000)
    }

    @Test("one key from many processes holds once", arguments: Engine.available)
    func oneKey(engine: Engine) throws {
        let company = try SmallCompany.make(engine, before: "purchase_orders")
        let runs = try (0..<8).map { number in
            // A fifth comes with another amount: the same key can mean one thing only.
            let amount = number == 7 ? "10001" : "10000"
            return (
                amount,
                try company.start(["credit", "check", "C2", "--amount", amount, "--reserve", "K", "-O", "json"])
            )
        }
        let outcomes = runs.map { ($0.0, $0.1.wait()) }
        #expect(outcomes.allSatisfy { [0, 65, 75].contains($0.1.status) }, "\(outcomes.map(\.1.error))")
        let granted = outcomes.filter { $0.1.status == 0 }
        #expect(Set(granted.map(\.0)).count == 1 && Set(granted.map(\.1.output)).count == 1)
        let held = try JSON(company.run("credit", "check", "C2", "--amount", "0", "-O", "json").output)["reserved"]
        #expect(held?.minor.map(String.init) == granted.first?.0)
    }

    @Test("a database that another keeps is busy, and can be read all the while", arguments: Engine.available)
    func locked(engine: Engine) throws {
        let company = try SmallCompany.make(engine, before: "purchase_orders")
        let before = try company.exportedByCommand()
        try company.whileLocked {
            try company.write("f.csv", "code,name\nP1,新\n")
            let clock = ContinuousClock()
            let started = clock.now
            let outcome = try company.run(
                "import", "parties", "f.csv", "-O", "json", environment: ["SEKISHO_PATIENCE": "200"])
            expect(outcome, exits: 75)
            #expect(try JSON(outcome.error)["error"]?["code"]?.text == "storage.busy")
            #expect(clock.now - started < .seconds(20))
            #expect(try company.exportedByCommand() == before)
        }
        expect(try company.run("import", "parties", "f.csv"), exits: 0)
    }
}
