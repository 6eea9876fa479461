import Governance
import Storage
import TestOffice
import Testing
import Vocabulary

@testable import Party

@Suite("What follows a party into another")
struct MergeFollowsTests {
    static let parties = """
        code,name,kind,email,phone,roles,tags,corporate_number,identifiers,works_for
        C1,甲商店,organization,,,,,,,
        C2,乙産業,organization,,,,,,,
        P1,山田太郎,person,taro@kou.example,090-1111-2222,customer,vip gold,,other:A1,C1
        P2,山田 太郎,person,taro@kou.example,090-3333-4444,customer supplier,vip silver,,other:B2,C1
        P3,山田　太郎,person,,,prospect,silver,,other:B2,C2
        Q,鈴木花子,person,,,,,,,C1
        """

    private func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }

    private func codes(_ books: PartyBooks, _ sql: SQL) throws -> [String] {
        try books.office.database.read { try $0.rows(sql) { $0.text(0) } }
    }

    @Test(
        "Of what each may have once, one stays with the survivor, and the rest goes along", arguments: Engine.available)
    func united(engine: Engine) throws {
        let books = try PartyBooks(engine, Self.parties)
        let desk = books.desk()
        let before = try books.office.database.everything(without: MergeDeskTests.traces)
        _ = try desk.merge("P1", ["P2", "P3"])
        let card = try desk.show("P1")
        #expect(card.contactPoints.map(\.value) == ["taro@kou.example", "+819011112222", "+819033334444"])
        #expect(card.roles == [.customer, .prospect, .supplier])
        #expect(card.tags == ["gold", "silver", "vip"])
        #expect(card.identifiers.map(\.value) == ["A1", "B2"])
        #expect(card.worksFor.map(\.code) == ["C1", "C2"])
        #expect(card.aliases == ["P2", "P3"])
        #expect(try desk.show("C1").people.map(\.code) == ["P1", "Q"])
        // What the survivor has already stays on record with the one who had it too.
        #expect(
            try codes(
                books,
                "SELECT p.code FROM party_tag t JOIN party p ON p.id = t.party_id WHERE t.tag = 'vip' ORDER BY p.code")
                == ["P1", "P2"])
        // Two of them had it and the survivor had not: it follows once, from the first.
        #expect(
            try codes(
                books,
                """
                SELECT p.code FROM party_tag t JOIN party p ON p.id = t.party_id WHERE t.tag = 'silver' ORDER BY p.code
                """) == ["P1", "P3"])
        #expect(try books.faults() == [])
        _ = try desk.unmerge("P3")
        #expect(differences(before, try books.office.database.everything(without: MergeDeskTests.traces)) == [])
    }

    @Test("Everything that people wrote down follows, and goes back to whom it was about", arguments: Engine.available)
    func knowledge(engine: Engine) throws {
        let books = try PartyBooks(engine, Self.parties)
        let desk = books.desk()
        for code in ["P1", "P2"] {
            try desk.addNote(code, "\(code)と話した")
            try desk.addTrait(code, .interest, "釣り")
            try desk.addTrait(code, .avoid, code)
            try desk.addStakeholder(code, topic: "第3ライン", role: .decides, interest: code)
            _ = try desk.addTask("\(code)に電話", about: code)
            _ = try desk.confirm(code, [.phone], by: .call, on: day("2026-10-01"), evidence: code)
        }
        try desk.addStakeholder("P2", topic: "第3ライン", role: .buys)
        try desk.setPurpose("news", text: "ご案内", kind: nil)
        try desk.holdFor("news", party: "P2")
        let before = try books.office.database.everything(without: MergeDeskTests.traces)
        let plan = try desk.merge("P1", ["P2"])
        #expect(try desk.notes(of: "P1").map(\.text) == ["P2と話した", "P1と話した"])
        #expect(Set(try desk.traits(of: "P1").map(\.text)) == ["釣り", "P1", "P2"])
        #expect(try desk.stakeholders(of: "P1").map(\.interest) == ["P1", nil])
        #expect(try desk.tasks(TaskFilter(party: "P2")).map(\.what.key) == ["P1に電話", "P2に電話"])
        #expect(try desk.purposes(of: "P1").contains { $0.code == "news" })
        #expect(try desk.freshness(of: "P1").first { $0.field == .phone }?.source == .call)
        #expect(try books.faults() == [])
        _ = try Plans(books.office.books(), kinds: [MergePlan()]).undo(plan.id)
        #expect(differences(before, try books.office.database.everything(without: MergeDeskTests.traces)) == [])
        #expect(try desk.notes(of: "P2").map(\.text) == ["P2と話した"])
    }

    @Test("Presents to both count against the limit of the one person that they are", arguments: Engine.available)
    func gifts(engine: Engine) throws {
        let books = try PartyBooks(engine, Self.parties)
        let desk = books.desk()
        func give(_ yen: Int64, to code: String) throws -> GiftDecision {
            try desk.addGift(NewGift(party: code, direction: .given, amount: Money(minor: yen, .yen), what: "菓子"))
        }
        try desk.setGiftLimit(.given, to: Money(minor: 5000, .yen))
        #expect(try give(3000, to: "P1").isKept && give(2000, to: "P2").isKept)
        _ = try desk.merge("P1", ["P2"])
        let beyond = try give(1, to: "P2")
        #expect((beyond.before.minor, beyond.isKept) == (5000, false))
        _ = try desk.unmerge("P2")
        #expect(try give(2000, to: "P1").after.minor == 5000)
        #expect(try give(3000, to: "P2").after.minor == 5000)
    }

    @Test("What came for the survivor after the merge stays with the survivor", arguments: Engine.available)
    func later(engine: Engine) throws {
        let books = try PartyBooks(engine, Self.parties)
        let desk = books.desk()
        _ = try desk.merge("P1", ["P2"])
        try desk.addNote("P2", "どちらの話か分からない")
        try books.office.importing(PartyImport.self, "code,name,tags\nP1,山田太郎,vip gold silver platinum\n")
        _ = try desk.unmerge("P2")
        #expect(try desk.notes(of: "P1").map(\.text) == ["どちらの話か分からない"])
        #expect(try desk.notes(of: "P2").isEmpty)
        #expect(try desk.show("P1").tags == ["gold", "platinum", "vip"])
        #expect(try books.faults() == [])
    }

    @Test(
        "Cards of both are those of one person, and one who is met again is found as the survivor",
        arguments: Engine.available)
    func cards(engine: Engine) throws {
        let books = try PartyBooks(engine, Self.parties)
        let desk = books.desk()
        try books.office.importing(
            CardImport.self,
            "name,company,email,mobile,met_on\n山田太郎,甲商店,taro@kou.example,090-1111-2222,2026-10-01\n")
        // The older record goes into the younger one, and both have the same address.
        _ = try desk.merge("P2", ["P1"])
        #expect(try desk.cards(of: "P2").map(\.person) == ["P2"])
        try books.office.importing(
            CardImport.self,
            """
            name,company,title,email,mobile,met_on
            山田太郎,甲商店,部長,taro@kou.example,090-1111-2222,2026-10-20
            山田太郎,,,,090-1111-2222,2026-10-21
            """, options(company: "甲商店"))
        #expect(try desk.cards().map(\.person) == ["P2", "P2", "P2"])
        #expect(try desk.relations(of: "P2").map(\.title).contains("部長"))
    }

    private func options(company: String) -> Imports.Options {
        var options = Imports.Options()
        options.defaults = [("company", company)]
        return options
    }

    @Test(
        "A card that says nothing of earlier ones finds whoever a record became, by address, firm and telephone",
        arguments: Engine.available)
    func cardsOfMerged(engine: Engine) throws {
        let books = try PartyBooks(engine, Self.parties)
        let desk = books.desk()
        _ = try desk.merge("P2", ["P1"])
        try books.office.importing(
            CardImport.self,
            """
            name,company,email,mobile
            山田太郎,甲商店,taro@kou.example,
            山田太郎,甲商店,,
            山田太郎,丙工業,,090-3333-4444
            """)
        #expect(try desk.cards().map(\.person) == ["P2", "P2", "P2"])
        #expect(try Set(desk.cards().map(\.personRule)) == ["mail", "name_and_company", "name_and_phone"])
        #expect(try books.count("SELECT COUNT(*) FROM party WHERE kind = 'person'") == 4)
    }

    @Test("A card of a firm that became part of another leads to the one that remains", arguments: Engine.available)
    func cardsOfMergedFirm(engine: Engine) throws {
        let books = try PartyBooks(
            engine,
            """
            code,name,phone,website
            C1,甲商店,03-1111-2222,kou.example
            C2,甲商店,03-1111-2222,kou.example
            """)
        _ = try books.desk().merge("C2", ["C1"])
        try books.office.importing(
            CardImport.self,
            "name,company,email,phone\nA,甲商店,a@kou.example,\nB,Kou Shoten,b@kou.example,\nC,Kou,,03-1111-2222\n")
        #expect(try Set(books.desk().cards().map(\.companyCode)) == ["C2"])
        #expect(try books.faults() == [])
    }
}
