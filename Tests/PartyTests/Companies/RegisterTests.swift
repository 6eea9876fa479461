import Governance
import Storage
import TestOffice
import Testing
import Vocabulary

@testable import Party

@Suite("Parties that are registered one by one")
struct RegisterTests {
    private func register(_ books: PartyBooks, _ new: NewParty) throws -> Party {
        try books.office.books().perform("party.register") { try Parties.register(new, in: $0) }
    }

    @Test("Each gets the next code of ours that nobody has, and is found at once", arguments: Engine.available)
    func codes(engine: Engine) throws {
        let books = try PartyBooks(engine, "code,name\nP-000002,早い者\n")
        var new = NewParty(name: " 株式会社甲商店　")
        new.country = "jp"
        new.email = "Info@Kou.Example"
        new.phone = "03-1234-5678"
        new.website = "https://www.kou.example/about"
        new.nameKana = "コウショウテン"
        new.roles = [.customer, .supplier, .customer]
        let first = try register(books, new)
        #expect((first.code, first.name, first.country) == ("P-000001", "株式会社甲商店", "JP"))
        #expect(try register(books, NewParty(name: "乙産業")).code == "P-000003")
        let card = try books.desk().show("P-000001")
        #expect(card.party == first && card.roles == [.customer, .supplier])
        #expect(card.contactPoints.map(\.value) == ["info@kou.example", "+81312345678", "kou.example"])
        #expect(
            card.contactPoints.map(\.shown) == ["Info@Kou.Example", "03-1234-5678", "https://www.kou.example/about"])
        for text in ["甲商店", "コウショウテン", "03-1234-5678", "INFO@kou.example", "kou.example", "p-000001"] {
            #expect(try books.desk().find(text).map(\.code) == ["P-000001"], "\(text)")
        }
        #expect(try books.faults() == [])
    }

    @Test("What cannot be right is refused, and no code is spent on it", arguments: Engine.available)
    func refused(engine: Engine) throws {
        let books = try PartyBooks(engine)
        func new(_ change: (inout NewParty) -> Void) -> NewParty {
            var new = NewParty(name: "甲")
            change(&new)
            return new
        }
        let cases: [(NewParty, PartyRefusal)] = [
            (new { $0.country = "UK" }, .badCountry("UK")), (new { $0.country = "日本" }, .badCountry("日本")),
            (new { $0.email = "nobody" }, .badMail("nobody")), (new { $0.email = "" }, .badMail("")),
            (new { $0.phone = "12" }, .badPhone("12")), (new { $0.website = "nowhere" }, .badWebsite("nowhere")),
        ]
        for (party, refusal) in cases { #expect(throws: refusal) { try register(books, party) } }
        #expect(try books.count("SELECT COUNT(*) FROM party") == 0)
        #expect(try register(books, NewParty(name: String(repeating: "あ", count: 333))).code == "P-000001")
        #expect(throws: PartyRefusal.unknown("P-000002")) { try books.desk().show("P-000002") }
    }

    @Test("Roles are given one by one or to many, and who has one keeps it", arguments: Engine.available)
    func roles(engine: Engine) throws {
        let books = try PartyBooks(engine, "code,name,roles\nA,甲,customer\nB,乙,\nC,丙,\n")
        try books.office.books().perform("party.role") { deed in
            let id = try Parties.require("A", in: deed.rows).id
            try Parties.add(.customer, to: id, in: deed)
            try Parties.add(.partner, to: id, in: deed)
            try Parties.give(.supplier, to: "SELECT id FROM party WHERE code <> 'C'", in: deed.rows)
            try Parties.give(.supplier, to: "SELECT id FROM party WHERE code <> 'C'", in: deed.rows)
        }
        let roles = try ["A", "B", "C"].map { try books.desk().show($0).roles }
        #expect(roles == [[.customer, .partner, .supplier], [.supplier], []])
    }

    @Test("Keys lead to whoever a code belongs to now, and say why there is nobody", arguments: Engine.available)
    func keys(engine: Engine) throws {
        let books = try PartyBooks(engine, "code,name,kind\nA,甲,organization\nB,甲,organization\nM,Mary,person\n")
        _ = try books.desk().merge("A", ["B"])
        _ = try books.desk().erase(["M"], reason: "asked")
        try books.office.database.read { rows in
            let keys = PartyKeys(rows)
            let party = try Parties.require("A", in: rows).id
            #expect(try keys.id(of: "B") == party && keys.id(of: "A") == party)
            #expect(try keys.id(of: "M") == nil && keys.id(of: "X") == nil && keys.id(of: "a") == party)
            #expect(try keys.refusal(of: "M") == .erased("M"))
            #expect(try keys.refusal(of: "X") == .unknown("X"))
            let learned = PartyKeys(rows)
            try learned.learn(["A", "B", "X"])
            try learned.learn([])
            #expect(try learned.id(of: "B") == party && learned.id(of: "X") == nil)
        }
    }

    @Test("A set of parties is each of them once, however it is named", arguments: Engine.available)
    func sets(engine: Engine) throws {
        let books = try PartyBooks(engine, "code,name\nA,甲\nB,乙\n")
        let second = try books.office.importing(PartyImport.self, "code,name\nC,丙\nA,甲甲\n").result.importID
        try books.office.database.read { rows in
            let ids = try ["A", "B", "C"].map { try Parties.require($0, in: rows).id }
            #expect(try PartySet.ids([ids[2], ids[0], ids[2]]).ids(in: rows) == [ids[0].value, ids[2].value])
            #expect(try PartySet.ids([]).ids(in: rows) == [])
            let question: SQL = "SELECT id FROM party WHERE code <> 'B'"
            #expect(try PartySet.question(question).ids(in: rows) == [ids[0].value, ids[2].value])
            // Whom an import changed it did not bring.
            #expect(try PartySet.import(second, from: 0).ids(in: rows) == [ids[2].value])
            #expect(try PartySet.import(second, from: ids[2].value + 1).ids(in: rows) == [])
        }
    }

    @Test("Several thousand parties are as many as they are", arguments: Engine.available)
    func many(engine: Engine) throws {
        let books = try PartyBooks(engine, "code,name\n" + (0..<2500).map { "C\($0),Name \($0)\n" }.joined())
        let ids = try books.office.database.read {
            try $0.rows("SELECT id FROM party ORDER BY id") { $0.id(0, of: Party.self) }
        }
        #expect(try books.office.database.read { try PartySet.ids(ids.reversed()).ids(in: $0) } == ids.map(\.value))
        var exported = 0
        try books.office.database.read { try PartyExport.each(in: $0) { _ in exported += 1 } }
        #expect(exported == 2500)
    }
}
