import TestOffice
import Testing

@Suite("Tasks from the command line")
struct TaskListTests {
    private func rows(_ company: Company, _ arguments: String...) throws -> [JSON] {
        let outcome = try company.start(["task", "list", "-O", "json"] + arguments).wait()
        expect(outcome, exits: 0)
        return try JSON(outcome.output)["rows"]?.items ?? []
    }

    @Test("tasks are added, listed, done and put back", arguments: Engine.available)
    func road(engine: Engine) throws {
        let company = try SmallCompany.make(engine)
        expect(try company.run("user", "add", "sato", "--role", "sales"), exits: 0)
        expect(try company.run("task", "add", "C1", "カタログを送る", "--due", "2026-10-31", "--to", "sato"), exits: 0)
        let none = try company.run("task", "add", "--without-party", "order cards", "--due", "2026-11-30", "-O", "json")
        expect(none, exits: 0)
        #expect(try rows(company).compactMap { $0["what"]?.text } == ["カタログを送る", "order cards"])
        #expect(try rows(company, "--mine").compactMap { $0["what"]?.text } == ["order cards"])
        let late = try #require(try rows(company, "--of", "sato", "--overdue").first)
        #expect(late["days_late"]?.int == 2 && late["party"]?.text == "C1" && late["opened_by"]?.text == "boss")
        let number = try #require(late["number"]?.text)
        expect(try company.run("task", "done", number, "--result", "郵送済み", "--as", "sato"), exits: 0)
        expect(try company.run("task", "done", number), exits: 1)
        #expect(try rows(company, "--all", "--of", "sato").first?["result"]?.text == "郵送済み")
        #expect(try company.run("party", "timeline", "C1").output.contains("郵送済み"))
        expect(try company.run("task", "reopen", number), exits: 0)
        #expect(try rows(company).count == 2)
        expect(try company.run("verify"), exits: 0)
    }

    @Test("what a card asks for is said in each reader's language")
    func words() throws {
        let company = try SmallCompany.make()
        try company.write("c.csv", "name,company,met_on,met_by\n山田太郎,丙工業株式会社,2026-10-30,boss\n")
        expect(try company.run("import", "cards", "c.csv"), exits: 0)
        #expect(try company.run("task", "list", "--lang", "ja").output.contains("名刺交換のお礼・フォロー"))
        #expect(try company.run("task", "list", "--lang", "en").output.contains("follow up the business card"))
        #expect(try company.run("task", "list", "-O", "csv").output.contains(",card,card,"))
    }

    @Test(
        "a merged party's tasks are the survivor's",
        arguments: Engine.available)
    func follows(engine: Engine) throws {
        let company = try SmallCompany.make(engine)
        expect(try company.run("task", "add", "W1", "call", "--due", "2026-11-30"), exits: 0)
        expect(try company.run("party", "merge", "H1", "W1", "--yes"), exits: 0)
        #expect(try rows(company, "--party", "H1").count == 1)
    }
}
