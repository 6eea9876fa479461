import Synchronization
import TestOffice
import Testing

/// Sixteen who do everything at once, each a few things one after another.
@Suite(.serialized) struct MixedCrowdTests {
    /// What one of them has typed, and how it ended.
    private struct Act: Sendable {
        let kind: String
        let number: String
        let status: Int32
        let error: String
    }

    private static let parties =
        "code,name,roles\n" + (0..<4).map { "C\($0),Customer \($0),customer\n" }.joined()
        + (0..<32).map { "M\($0),Merge \($0),prospect\n" }.joined()

    @Test(arguments: Engine.available)
    func `what was acknowledged is there once, and of what was not there is nothing`(engine: Engine) throws {
        let company = try Company(engine)
        try company.write("p.csv", Self.parties)
        try company.write(
            "l.csv",
            "customer,amount,currency,valid_from\n" + (0..<4).map { "C\($0),900000,JPY,2026-01-01\n" }.joined())
        for kind in ["parties", "credit_limits"] {
            expect(try company.run("import", kind, kind == "parties" ? "p.csv" : "l.csv"), exits: 0)
        }
        let acts = Mutex<[Act]>([])
        let (program, folder, environment) = (Company.program, company.folder, company.environment)
        let scripts = try (0..<16).map { try script(of: $0, in: company) }
        try onThreads(16) { worker in
            for (kind, number, line) in scripts[worker] {
                let outcome = try Run(
                    program, line + ["--today", Company.today], in: folder, environment: environment
                ).wait()
                let act = Act(kind: kind, number: number, status: outcome.status, error: outcome.error)
                acts.withLock { $0.append(act) }
            }
        }
        let done = acts.withLock { $0 }
        for act in done { #expect([0, 75].contains(act.status), "\(act.kind) \(act.number): \(act.error)") }
        try look(at: company, after: done)
        expect(try company.run("verify"), exits: 0)
    }

    /// Three things for one of them to do, different for each.
    private func script(of worker: Int, in company: Company) throws -> [(String, String, [String])] {
        let (customer, next) = ("C\(worker % 4)", "C\((worker + 1) % 4)")
        let number = "W\(worker)"
        try company.write(
            "o\(worker).csv",
            "number,customer,ordered_on,amount,currency\n"
                + "\(number)a,\(customer),2026-11-01,100,JPY\n\(number)b,\(next),2026-11-01,200,JPY\n")
        try company.write(
            "r\(worker).csv",
            "external_id,day,amount,currency,payer_name\n"
                + "\(number)a,2026-11-01,7,JPY,X\n\(number)b,2026-11-01,8,JPY,X\n")
        try company.write("n\(worker).csv", "code,name\n\(number)a,New \(number)\n\(number)b,Newer \(number)\n")
        let all = [
            ("orders", number, ["import", "orders", "o\(worker).csv"]),
            ("receipts", number, ["import", "receipts", "r\(worker).csv"]),
            ("parties", number, ["import", "parties", "n\(worker).csv"]),
            ("reserve", customer, ["credit", "check", customer, "--amount", "10", "--reserve", "K\(worker)"]),
            ("task", number, ["task", "add", customer, number, "--due", "2026-11-09"]),
            ("gate", number, ["gate", "evaluate", "--side", "sale"]),
            ("merge", number, ["party", "merge", "M\(2 * worker)", "M\(2 * worker + 1)"]),
        ]
        return (0..<3).map { all[(worker + 2 * $0) % all.count] }
    }

    private func look(at company: Company, after acts: [Act]) throws {
        let found = try Dictionary(
            uniqueKeysWithValues: ["orders", "receipts", "parties"].map { ($0, try company.run("export", $0).output) })
        let tasks = try company.run("task", "list", "--all", "-O", "csv").output
        func count(_ what: String, in text: String?) -> Int {
            (text ?? "").split(separator: "\n").count { ",\($0),".contains(",\(what),") }
        }
        for act in acts where act.kind == "task" {
            #expect(count(act.number, in: tasks) == (act.status == 0 ? 1 : 0), "task \(act.number)")
        }
        for act in acts {
            guard let rows = found[act.kind] else { continue }
            let there = ["a", "b"].map { count(act.number + $0, in: rows) }
            #expect(there == (act.status == 0 ? [1, 1] : [0, 0]), "\(act.kind) \(act.number)")
        }
        for customer in Set(acts.filter { $0.kind == "reserve" }.map(\.number)) {
            let held = acts.count { $0.kind == "reserve" && $0.number == customer && $0.status == 0 }
            let answer = try JSON(company.run("credit", "check", customer, "--amount", "0", "-O", "json").output)
            #expect(answer["reserved"]?.minor == 10 * held)
        }
    }
}
