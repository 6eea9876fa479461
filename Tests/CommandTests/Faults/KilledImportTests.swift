import Glibc
import TestOffice
import Testing

@Suite("An import that is killed")
struct KilledImportTests {
    /// Three batches of them.
    private static let rows = 9_000

    private func parties() -> String {
        var text = "code,name,roles,country,address,phone,email\n"
        for number in 0..<Self.rows {
            text += "P\(number),会社\(number)株式会社,prospect,JP,東京都千代田区\(number),03-1234-5678,p\(number)@x.example\n"
        }
        return text
    }

    private func touches() -> String {
        var text = "external_id,at,party,medium,kind,topic,grade\n"
        for number in 0..<Self.rows {
            text += "T\(number),2026-10-\(10 + number % 20)T10:00:00+09:00,C1,web,view,bearings,human\n"
        }
        return text
    }

    /// A company with a file to import and nothing of its kind.
    private func company(_ engine: Engine, _ kind: String) throws -> Company {
        let company = try Company(engine)
        if kind == "touches" {
            try company.write("p.csv", "code,name\nC1,甲\n")
            expect(try company.run("import", "parties", "p.csv"), exits: 0)
        }
        try company.write("f.csv", kind == "touches" ? touches() : parties())
        return company
    }

    @Test(
        "leaves all of its rows or none, and the next run completes it", arguments: Engine.available,
        [("parties", 12), ("touches", 4)])
    func killed(engine: Engine, what: (kind: String, kills: Int)) throws {
        var company = try company(engine, what.kind)
        let command = ["import", what.kind, "f.csv", "-O", "json"]
        let clock = ContinuousClock()
        let started = clock.now
        expect(try company.start(command).wait(), exits: 0)
        let whole = clock.now - started
        let expected = try company.run("export", what.kind).output
        let kills = engine == .sqlite ? what.kills : what.kills / 3

        company = try self.company(engine, what.kind)
        for kill in 0..<kills {
            let run = try company.start(command)
            // Spread over the whole run, more closely towards its end, where the rows are kept.
            let part = Double(kill + 1) / Double(kills)
            usleep(UInt32((whole * part.squareRoot() / .microseconds(1)) * 1.02))
            run.kill()
            let outcome = run.wait()
            #expect(outcome.status == 128 + SIGKILL || outcome.status == 0)
            let count = try company.count(what.kind)
            #expect(count == 0 || count == Self.rows, "\(count) rows after kill \(kill)")
            if outcome.status == 0 { #expect(count == Self.rows) }
            if count > 0 { company = try self.company(engine, what.kind) }
        }

        let completed = try JSON(company.start(command).wait().output)
        #expect(completed["created"]?.int == Self.rows)
        #expect(try company.run("export", what.kind).output == expected)
        let third = try JSON(company.start(command).wait().output)
        #expect(third["created"]?.int == 0 && third["updated"]?.int == 0)
        expect(try company.run("verify"), exits: 0)
    }
}
