import TestOffice
import Testing

/// Nobody may be cleared by a change that was not looked at, and nobody may be kept out by a hit that is gone.
@Suite("Screening follows a party")
struct ChangedPartyTests {
    private static let list = """
        list,entry,name,country,kind,reason,aliases,weak_aliases,birth_year
        TEST,1,Yamada Taro,JP,individual,listed,,,1950
        TEST,2,Shenzhen Precision Limited,CN,organization,listed,,,

        """

    private struct Office {
        let company: Company

        init(_ engine: Engine) throws {
            company = try Company(engine)
            try take("watchlist", ChangedPartyTests.list)
        }

        func take(_ kind: String, _ text: String) throws {
            try company.write("\(kind).csv", text)
            try run("import", kind, "\(kind).csv", "--quiet")
        }

        func run(_ arguments: String...) throws {
            expect(try company.start(arguments).wait(), exits: 0)
        }

        /// The hits that wait, of a party or of all.
        func open(_ code: String? = nil) throws -> [JSON] {
            let outcome = try company.run("screening", "list", "-O", "json")
            return try JSON(outcome.output)["rows"]?.items.filter { code == nil || $0["party"]?.text == code } ?? []
        }

        /// Nothing is found that was not found when the party changed, and nothing that is kept is wrong.
        func expectNothingMissed(_ comment: Comment? = nil) throws {
            let outcome = try company.run("screening", "run", "-O", "json")
            expect(outcome, exits: 0)
            #expect(try JSON(outcome.output)["new"]?.int == 0, comment)
            expect(try company.run("verify"), exits: 0)
        }

        func crossings(_ code: String) throws -> Int {
            let outcome = try company.run("party", "timeline", code, "-O", "json")
            expect(outcome, exits: 0)
            return try JSON(outcome.output)["rows"]?.items.count { $0["kind"]?.text == "crossing" } ?? 0
        }
    }

    @Test("a card that gives a known person a reading", arguments: Engine.available)
    func cardCompletes(engine: Engine) throws {
        let office = try Office(engine)
        try office.take("parties", "code,name,kind,email\n1001,山田 太郎,person,taro@yamada.example\n")
        #expect(try office.open().isEmpty)
        try office.take(
            "cards", "name,company,email,name_kana,birth_date\n山田 太郎,山田商店,taro@yamada.example,ヤマダ タロウ,1950-04-05\n")
        #expect(try office.open("1001").count == 1)
        try office.expectNothingMissed()
        try office.run("undo", "import", "3")
        #expect(try office.open().isEmpty)
        try office.expectNothingMissed("after the card was taken back")
    }

    @Test("a card that brings a person with a birth day", arguments: Engine.available)
    func cardBrings(engine: Engine) throws {
        let office = try Office(engine)
        try office.take(
            "cards", "name,company,email,name_kana,birth_date\n山田 太郎,山田商店,taro@yamada.example,ヤマダ タロウ,1950-04-05\n")
        #expect(try office.open().count == 1)
        try office.expectNothingMissed()
    }

    @Test("a merge that puts a name and a birth day together, and its being taken back", arguments: Engine.available)
    func merge(engine: Engine) throws {
        let office = try Office(engine)
        try office.take(
            "parties",
            "code,name,kind,birth_date\n1001,Yamada Taro,person,\n1002,山田太郎,person,1950-04-05\n")
        #expect(try office.open("1001").count == 1)
        try office.run("party", "merge", "1001", "1002", "--because", "the same person")
        try office.expectNothingMissed()
        #expect(try office.open("1001").count == 1)
        try office.run("party", "unmerge", "1002")
        try office.expectNothingMissed("after the merge was taken back")
        #expect(try office.open("1001").count == 1)
    }

    @Test("an old customer comes through the gate when the entry leaves the list", arguments: Engine.available)
    func released(engine: Engine) throws {
        let office = try Office(engine)
        try office.take("parties", "code,name,country,roles\n2001,Shenzhen Precision Ltd.,CN,customer\n")
        #expect(try office.open("2001").count == 1 && office.crossings("2001") == 0)
        try office.take("watchlist", "list,entry,name,country,kind\nTEST,9,Somebody Else,KP,organization\n")
        #expect(try office.open().isEmpty && office.crossings("2001") == 1)
        try office.expectNothingMissed()
    }

    @Test("and when the list is taken back", arguments: Engine.available)
    func listTakenBack(engine: Engine) throws {
        let office = try Office(engine)
        try office.take("parties", "code,name,country,roles\n2001,Shenzhen Precision Ltd.,CN,customer\n")
        try office.run("undo", "import", "1")
        #expect(try office.crossings("2001") == 1)
        expect(try office.company.run("verify"), exits: 0)
    }

    @Test("and when the threshold is raised above the likeness", arguments: Engine.available)
    func threshold(engine: Engine) throws {
        let office = try Office(engine)
        try office.take("parties", "code,name,country,roles\n2001,Shenzen Precisions Limited,CN,supplier\n")
        #expect(try office.open("2001").count == 1 && office.crossings("2001") == 0)
        try office.run("screening", "threshold", "TEST", "0.9")
        #expect(try office.open().isEmpty && office.crossings("2001") == 1)
        try office.expectNothingMissed()
    }

    @Test("and when the customer turns out to be called otherwise", arguments: Engine.available)
    func renamed(engine: Engine) throws {
        let office = try Office(engine)
        try office.take("parties", "code,name,country,roles\n2001,Shenzhen Precision Ltd.,CN,customer\n")
        try office.take("parties", "code,name\n2001,Osaka Bolts\n")
        #expect(try office.open().isEmpty && office.crossings("2001") == 1)
        try office.expectNothingMissed()
    }
}
