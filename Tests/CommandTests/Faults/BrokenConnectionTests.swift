import TestOffice
import Testing

@Suite(
    "A connection that breaks at COMMIT",
    .enabled(if: BrokenConnections.isPossible, Comment(rawValue: BrokenConnections.reason)))
struct BrokenConnectionTests {
    private static let line = ["task", "add", "--without-party", "visit", "--due", "2026-11-09", "-O", "json"]

    private func tasks(_ company: Company) throws -> Int {
        try JSON(company.run("task", "list", "-O", "json").output)["rows"]?.items.count ?? -1
    }

    @Test("before the server hears of it: 69, nothing is done, and the next run does it once")
    func before() throws {
        let company = try Company(.postgres)
        let outcome = try company.run(Self.line, breaking: "before", at: 1)
        expect(outcome, exits: 69)
        #expect(try JSON(outcome.error)["error"]?["code"]?.text == "storage.unreachable")
        #expect(try tasks(company) == 0)
        expect(try company.start(Self.line, [:]).wait(), exits: 0)
        #expect(try tasks(company) == 1)
    }

    @Test("before its answer comes: the server is asked what became of it, and it is told as done")
    func after() throws {
        let company = try Company(.postgres)
        expect(try company.run(Self.line, breaking: "after", at: 1), exits: 0)
        #expect(try tasks(company) == 1)
        expect(try company.run("verify"), exits: 0)
    }

    @Test("and the server is gone: nobody says what cannot be known", arguments: ["before+", "after+"])
    func gone(how: String) throws {
        let company = try Company(.postgres)
        let outcome = try company.run(Self.line, breaking: how, at: 1)
        expect(outcome, exits: 69)
        #expect(try JSON(outcome.error)["error"]?["code"]?.text == "storage.outcome_unknown")
        #expect(try tasks(company) == (how == "after+" ? 1 : 0))
        expect(try company.run("verify"), exits: 0)
    }
}
