import TestOffice
import Testing

@Suite("Commands that cannot be rehearsed")
struct RehearsalTests {
    @Test(
        "say so and leave every file as it was",
        arguments: [["init"], ["demo", "--directory", "."], ["backup", "b.db"], ["restore", "a.db", "--yes"]])
    func refused(command: [String]) throws {
        let company = try Company()
        expect(try company.run("backup", "a.db"), exits: 0)
        expect(try company.run("user", "add", "hanako", "--role", "sales"), exits: 0)
        let before = try company.run("user", "list", "-O", "csv").output
        let outcome = try company.start(command + ["--dry-run"]).wait()
        expect(outcome, exits: 64)
        #expect(outcome.error.contains("--dry-run"))
        #expect(try company.run("user", "list", "-O", "csv").output == before)
        #expect(company.read("b.db") == nil)
    }
}
