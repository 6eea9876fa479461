import TestOffice
import Testing

@Suite(
    "A disk that fails once",
    .enabled(if: FaultyCalls.isPossible, Comment(rawValue: FaultyCalls.reason)))
struct FaultyDiskTests {
    private static let file =
        "code,name,roles\n" + (0..<40).map { "P\($0),会社\($0)株式会社,prospect\n" }.joined()

    /// The import with the n-th call failing.
    private func outcome(_ variable: String, _ turn: Int) throws -> (run: Run.Outcome, code: String?, isKept: Bool) {
        let company = try Company()
        try company.write("parties.csv", Self.file)
        let before = try company.run("export", "parties").output
        company.environment["LD_PRELOAD"] = FaultyCalls.library
        company.environment[variable] = String(turn)
        let run = try company.run("import", "parties", "parties.csv", "-O", "json")
        company.environment["LD_PRELOAD"] = nil
        let after = try company.run("export", "parties").output
        let isKept = after != before
        #expect(!isKept || after.split(separator: "\n").count == 41, "half of it is there")
        expect(try company.run("verify"), exits: 0)
        expect(try company.run("import", "parties", "parties.csv"), exits: 0)
        return (run, run.status == 0 ? nil : try JSON(run.error)["error"]?["code"]?.text, isKept)
    }

    @Test("A sync that fails is never a success, before the commit and behind it", arguments: 1...4)
    func sync(turn: Int) throws {
        let outcome = try outcome("FAIL_SYNC", turn)
        expect(outcome.run, exits: 73)
        #expect(outcome.code == (turn < 3 ? "storage.faulty_disk" : "storage.kept_on_faulty_disk"))
        #expect(outcome.isKept || turn < 3)
    }

    @Test("A folder that cannot be synced is never a success", arguments: [1, 2])
    func folder(turn: Int) throws {
        let company = try Company()
        try company.write("parties.csv", Self.file)
        let lines = [["import", "parties", "parties.csv"], ["backup", "b.db"], ["export", "parties", "-o", "x.csv"]]
        for line in lines {
            let outcome = try company.start(
                line, environment: ["LD_PRELOAD": FaultyCalls.library, "FAIL_FOLDER": String(turn)]
            ).wait()
            // The second is not called by every one of them.
            #expect(outcome.status == 73 || turn == 2 && outcome.status == 0, "\(line): \(outcome.error)")
        }
        expect(try company.run("verify"), exits: 0)
    }

    @Test("A write that fails leaves the database as it was", arguments: [1, 2, 3, 7, 15, 30])
    func write(turn: Int) throws {
        let outcome = try outcome("FAIL_WRITE", turn)
        expect(outcome.run, exits: 73)
        #expect(!outcome.isKept)
    }
}
