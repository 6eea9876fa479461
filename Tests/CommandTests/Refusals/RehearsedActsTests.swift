import TestOffice
import Testing

@Suite("A rehearsal says that it is one")
struct RehearsedActsTests {
    /// Acts on the small company, each with a word that only a conditional sentence has.
    private static let acts: [(line: String, would: String)] = [
        ("party erase M1 --reason test", "would be erased"),
        ("supplier register 新しい仕入先", "would be registered"),
        ("import parties more.csv", "would be created"),
        ("import parties more.csv --match", "would be created"),
        ("party merge M1 M2", "would be applied"),
        ("gate policy apply policy.yaml", "would hold from"),
        ("gate pull W1 --side sale --reason test", "would cross"),
        ("user add hanako --role sales", "would be added"),
        ("privacy retention --months 12", "would be due"),
        ("undo import PEOPLE", "would be undone"),
    ]

    private func words(_ line: String) -> [String] { line.split(separator: " ").map(String.init) }

    private func company(_ engine: Engine) throws -> Company {
        let company = try SmallCompany.make(engine)
        try company.write(
            "people.csv", "code,name,kind\nM1,水野 千尋,person\nM2,水野 千尋,person\n")
        try company.write("more.csv", "code,name\nN9,秋田精機\n")
        let policy = try company.run("gate", "policy", "show").output
        try company.write("policy.yaml", policy + "\n# another\n")
        let taken = try JSON(company.run("import", "parties", "people.csv", "-O", "json").output)
        company.environment["PEOPLE"] = try String(#require(taken["import_id"]?.int))
        return company
    }

    @Test("in its first line, in conditional sentences, and gives out no number", arguments: Engine.available)
    func acts(engine: Engine) throws {
        let company = try company(engine)
        for act in Self.acts {
            let line = words(act.line).map { $0 == "PEOPLE" ? company.environment["PEOPLE"] ?? $0 : $0 }
            let page = try company.start(line + ["--dry-run", "--lang", "en"]).wait()
            guard page.status == 0 else {
                Issue.record("\(act.line): \(page.error)")
                continue
            }
            #expect(page.output.hasPrefix("Rehearsal: nothing was kept.\n"), "\(act.line): \(page.output)")
            #expect(page.output.contains(act.would), "\(act.line): \(page.output)")
            let japanese = try company.start(line + ["--dry-run", "--lang", "ja"]).wait()
            #expect(japanese.output.hasPrefix("試行です。何も残していません。\n"))
            #expect(!japanese.output.contains("しました"), "\(japanese.output)")
            let answer = try JSON(company.start(line + ["--dry-run", "-O", "json"]).wait().output)
            #expect(answer["dry_run"]?.truth == true, "\(act.line)")
        }
    }

    @Test("so that the number of the next act was told to nobody", arguments: Engine.available)
    func numbers(engine: Engine) throws {
        let company = try company(engine)
        let imported = try JSON(company.run("import", "parties", "more.csv", "--dry-run", "-O", "json").output)
        #expect(imported["import_id"]?.int == nil && imported["created"]?.int == 1)
        let erased = try company.run("party", "erase", "M1", "--reason", "test", "--dry-run").output
        #expect(!erased.contains("ERASED"))
        let registered = try JSON(company.run("supplier", "register", "新", "--dry-run", "-O", "json").output)
        #expect(registered["code"]?.text == nil && registered["name"]?.text == "新")
        let merged = try JSON(company.run("party", "merge", "M1", "M2", "--dry-run", "-O", "json").output)
        #expect(merged["plan"]?.int == nil && merged["records"] != nil)
        let followUp = try company.run("task", "add", "M1", "call", "--due", "2026-11-10", "--dry-run", "-O", "csv")
        expect(followUp, exits: 0)
        #expect(followUp.output.split(separator: "\n").last?.hasPrefix(",") == true)
        #expect(followUp.error.contains("Rehearsal") || followUp.error.contains("試行"))
    }

    @Test("and reading is no rehearsal, nor is the act itself")
    func others() throws {
        let company = try company(.sqlite)
        #expect(
            try company.run("party", "show", "M1", "--dry-run", "--lang", "en").output.contains("Rehearsal") == false)
        let done = try company.run("user", "add", "hanako", "--role", "sales", "--lang", "en")
        #expect(!done.output.contains("Rehearsal") && !done.output.contains("would"))
    }
}
