import TestOffice
import Testing

@Suite("Importing parties that are known under other codes")
struct RecognitionTests {
    /// A customer of old under another code, spelling and width; a new company twice; one that is known by nothing.
    static let file = """
        code,name,name_kana,roles,country,postal_code,address,phone,email,website
        N1,（株）甲商店,,customer,JP,100-0001,東京都千代田区１,０３−１２３４−５６７８,keiri@kou.example,https://kou.example
        N2,己精機株式会社,キセイキ,prospect,JP,,長野県諏訪市4-5-6,0266-52-1111,info@kiseiki.example,
        N3,己精機㈱,ｷｾｲｷ,prospect,JP,,長野県諏訪市四丁目5番6号,0266521111,info@kiseiki.example,
        N4,庚化学株式会社,コウカガク,prospect,JP,,福岡市博多区7,092-111-2222,,

        """

    @Test(
        "A row that is a known party becomes part of it, and the answer says by what", arguments: Engine.available)
    func recognised(engine: Engine) throws {
        let company = try SmallCompany.make(engine)
        let before = try company.run("export", "parties").output
        try company.write("more.csv", Self.file)
        let imported = try company.run("import", "parties", "more.csv", "--match", "-O", "json")
        expect(imported, exits: 0)
        let answer = try JSON(imported.output)
        #expect([answer["read"]?.int, answer["created"]?.int, answer["matched"]?.int] == [4, 2, 2])
        let matches = answer["matches"]?.items ?? []
        #expect(matches.map { $0["merged"]?.text } == ["N1", "N3"])
        #expect(matches.map { $0["survivor"]?.text } == ["C1", "N2"])
        #expect(matches.allSatisfy { $0["evidence"]?.text?.contains("phone:same") == true })

        // What the customer had stays, what it lacked is filled, and the code of the row leads to it.
        let shown = try JSON(company.run("party", "show", "N1", "-O", "json").output)
        #expect(shown["code"]?.text == "C1" && shown["name"]?.text == "株式会社甲商店")
        #expect(try company.run("export", "parties").output.contains(",keiri@kou.example,https://kou.example,"))
        let credit = try JSON(company.run("credit", "check", "N1", "--amount", "1000", "-O", "json").output)
        #expect(credit["limit"]?.minor == 1_000_000)

        let again = try JSON(company.run("import", "parties", "more.csv", "--match", "-O", "json").output)
        #expect([again["unchanged"]?.int, again["created"]?.int, again["matched"]?.int] == [4, 0, 0])
        expect(try company.run("verify"), exits: 0)

        let id = try #require(answer["import_id"]?.int)
        expect(try company.run("undo", "import", String(id)), exits: 0)
        #expect(try company.run("export", "parties").output == before)
        expect(try company.run("verify"), exits: 0)
    }

    @Test("One match goes back alone, and the import after it", arguments: Engine.available)
    func oneBack(engine: Engine) throws {
        let company = try SmallCompany.make(engine)
        let before = try company.run("export", "parties").output
        try company.write("more.csv", Self.file)
        let answer = try JSON(company.run("import", "parties", "more.csv", "--match", "-O", "json").output)
        let plan = try #require(answer["plan"]?.int)
        expect(try company.run("plan", "undo", String(plan), "--cluster", "N1"), exits: 0)
        #expect(try JSON(company.run("party", "show", "N1", "-O", "json").output)["code"]?.text == "N1")
        #expect(try JSON(company.run("party", "show", "N3", "-O", "json").output)["code"]?.text == "N2")
        let id = try #require(answer["import_id"]?.int)
        expect(try company.run("undo", "import", String(id)), exits: 0)
        #expect(try company.run("export", "parties").output == before)
    }

    @Test("What must not be merged comes in as a party of its own, with the rule", arguments: Engine.available)
    func heldBack(engine: Engine) throws {
        let company = try SmallCompany.make(engine)
        try company.write(
            "more.csv",
            "code,name,roles,country,address,phone,email\n"
                + "N1,有限会社甲商店,customer,JP,東京都千代田区1,03-1234-5678,keiri@kou.example\n")
        let answer = try JSON(company.run("import", "parties", "more.csv", "--match", "-O", "json").output)
        #expect(answer["created"]?.int == 1 && answer["matched"]?.int == 0)
        let objections = (answer["matches"]?.items ?? []).compactMap { $0["objection"]?.text }
        #expect(objections.isEmpty || objections == ["different_forms"])
        #expect(try JSON(company.run("party", "show", "N1", "-O", "json").output)["code"]?.text == "N1")
    }

    @Test("A rehearsal shows the matches and keeps nothing", arguments: Engine.available)
    func rehearsed(engine: Engine) throws {
        let company = try SmallCompany.make(engine)
        let before = try company.run("export", "parties").output
        try company.write("more.csv", Self.file)
        let answer = try JSON(company.run("import", "parties", "more.csv", "--match", "--dry-run", "-O", "json").output)
        #expect(answer["matched"]?.int == 2 && answer["matches"]?.items.count == 2)
        #expect(try company.run("export", "parties").output == before)
        #expect(try JSON(company.run("plan", "list", "-O", "json").output)["plans"]?.items.isEmpty != false)
    }

    @Test("Other kinds have keys or rules of their own")
    func otherKinds() throws {
        let company = try SmallCompany.make(.sqlite)
        try company.write("cards.csv", "name,company\n山田 太郎,甲商店\n")
        let refused = try company.run("import", "cards", "cards.csv", "--match", "-O", "json")
        expect(refused, exits: 64)
        #expect(try JSON(refused.error)["error"]?["code"]?.text == "command.option_not_of")
    }
}
