import Governance
import Storage
import TestOffice
import Testing
import Vocabulary

@testable import Party

@Suite("What cards add to people who are known, and what taking them back leaves")
struct CardHistoryTests {
    static let parties = """
        code,name,kind,phone,works_for
        C1,株式会社甲商店,organization,03-1111-2222,
        P1,山田太郎,person,,
        """

    static let header = "name,company,title,department,email,mobile,name_kana,birth_date,met_on\n"

    private func take(_ books: PartyBooks, _ rows: String) throws -> Int64 {
        let taken = try books.office.importing(CardImport.self, Self.header + rows)
        #expect(taken.refused == [])
        return taken.result.importID
    }

    private func rows(_ books: PartyBooks) throws -> [String: [String]] {
        try books.office.database.everything(without: PartyHistoryTests.traces)
    }

    private func office(_ books: PartyBooks, _ code: String = "P1") throws -> [String] {
        try books.desk().relations(of: code).map { "\($0.code) \($0.title ?? "-") \($0.department ?? "-")" }
    }

    /// A person in the register who is known by the mail address.
    private func books(_ engine: Engine) throws -> PartyBooks {
        let books = try PartyBooks(engine, Self.parties)
        try books.office.importing(PartyImport.self, "code,name,kind,email\nP1,山田太郎,person,taro@kou.example\n")
        return books
    }

    @Test("A card fills what is empty and adds what is new; what is known stays as it is", arguments: Engine.available)
    func completes(engine: Engine) throws {
        let books = try books(engine)
        let before = try rows(books)
        let first = try take(
            books, "山田太郎,甲商店 大阪支店,部長,営業部,taro@kou.example,090-1111-2222,ヤマダ タロウ,1970-01-01,2026-10-01\n")
        let card = try books.desk().show("P1")
        #expect((card.party.nameKana, card.party.birthDay) == ("ヤマダ タロウ", Day(iso: "1970-01-01")))
        #expect(card.contactPoints.map(\.value) == ["taro@kou.example", "+819011112222"])
        #expect(try office(books) == ["C1 部長 大阪支店 営業部"])
        #expect(try books.desk().find("ヤマダタロウ").map(\.code) == ["P1"])
        let second = try take(
            books, "山田太郎,甲商店,取締役,,taro@kou.example,090-3333-4444,ヤマダ,1980-01-01,2026-10-02\n")
        #expect(try books.desk().show("P1").party.nameKana == "ヤマダ タロウ")
        #expect(try books.desk().show("P1").party.birthDay == Day(iso: "1970-01-01"))
        #expect(try office(books) == ["C1 取締役 大阪支店 営業部"])
        // A card that was found in a drawer says what was, not what is.
        let third = try take(books, "山田太郎,甲商店,係長,製造部,taro@kou.example,,,,2020-04-01\n")
        #expect(try office(books) == ["C1 取締役 大阪支店 営業部"])
        #expect(try books.desk().cards(of: "C1").map(\.title) == ["取締役", "部長", "係長"])
        #expect(try books.desk().cards(of: "P1", limit: 1).map(\.title) == ["取締役"])
        #expect(try books.faults() == [])
        for id in [third, second, first] { try books.office.undo(id, among: [CardImport.self]) }
        #expect(differences(before, try rows(books)) == [])
        #expect(try books.desk().find("ヤマダタロウ").isEmpty)
        #expect(try books.faults() == [])
    }

    @Test("What another card says as well stays when the first that said it is taken back", arguments: Engine.available)
    func otherCards(engine: Engine) throws {
        let books = try books(engine)
        let before = try rows(books)
        let first = try take(
            books, "山田太郎,甲商店,部長,,taro@kou.example,090-1111-2222,ヤマダ タロウ,1970-01-01,2026-10-01\n")
        let second = try take(
            books, "山田太郎,甲商店,部長,,taro@kou.example,090-1111-2222,ヤマダ タロウ,1970-01-01,2026-10-02\n")
        try books.office.undo(first, among: [CardImport.self])
        let card = try books.desk().show("P1")
        #expect(card.contactPoints.map(\.value) == ["taro@kou.example", "+819011112222"])
        #expect((card.party.nameKana, card.party.birthDay) == ("ヤマダ タロウ", Day(iso: "1970-01-01")))
        #expect(try office(books) == ["C1 部長 -"])
        #expect(try books.desk().find("090-1111-2222").map(\.code) == ["P1"])
        #expect(try books.faults() == [])
        try books.office.undo(second, among: [CardImport.self])
        #expect(differences(before, try rows(books)) == [])
    }

    @Test(
        "A title that a later card told stays, and what it replaced is what stood before both",
        arguments: Engine.available)
    func titles(engine: Engine) throws {
        let books = try books(engine)
        try books.desk().relate("P1", .worksFor, "C1", title: "係長", department: "製造部")
        let before = try rows(books)
        let imports = try ["部長,営業部", "取締役,営業部", "取締役,本社"].enumerated().map { number, office in
            try take(books, "山田太郎,甲商店,\(office),taro@kou.example,,,,2026-10-0\(number + 1)\n")
        }
        #expect(try office(books) == ["C1 取締役 本社"])
        try books.office.undo(imports[0], among: [CardImport.self])
        #expect(try office(books) == ["C1 取締役 本社"])
        try books.office.undo(imports[1], among: [CardImport.self])
        #expect(try office(books) == ["C1 取締役 本社"])
        try books.office.undo(imports[2], among: [CardImport.self])
        #expect(try office(books) == ["C1 係長 製造部"])
        #expect(differences(before, try rows(books)) == [])
        // In the usual order too.
        let again = try ["部長,", "取締役,"].enumerated().map { number, office in
            try take(books, "山田太郎,甲商店,\(office),taro@kou.example,,,,2026-10-0\(number + 1)\n")
        }
        try books.office.undo(again[1], among: [CardImport.self])
        #expect(try office(books) == ["C1 部長 製造部"])
        try books.office.undo(again[0], among: [CardImport.self])
        #expect(differences(before, try rows(books)) == [])
    }

    @Test("What somebody else wrote since stays", arguments: Engine.available)
    func writtenSince(engine: Engine) throws {
        let books = try books(engine)
        let first = try take(books, "山田太郎,甲商店,部長,,taro@kou.example,,ヤマダ タロウ,1970-01-01,2026-10-01\n")
        try books.office.importing(
            PartyImport.self, "code,name,kind,name_kana,birth_date\nP1,山田太郎,person,ヤマダ,1971-01-01\n")
        try books.desk().relate("C1", .refers, "P1")
        try books.office.undo(first, among: [CardImport.self])
        let card = try books.desk().show("P1")
        #expect((card.party.nameKana, card.party.birthDay) == ("ヤマダ", Day(iso: "1971-01-01")))
        #expect(card.relations.map(\.relation) == [.refers])
        #expect(try books.desk().cards().isEmpty && books.desk().tasks().isEmpty)
        #expect(try books.faults() == [])
    }

    @Test("A card with other words updates, is passed over or refused, as was asked", arguments: Engine.available)
    func duplicates(engine: Engine) throws {
        let first = "name,company,title,email,met_on\n山田太郎,甲商店,部長,taro@kou.example,2026-10-01\n"
        let other = first.replacing("部長", with: "会長")
        for (wish, counts, refused, title) in [
            (OnDuplicate.update, [1, 0, 0], [], "会長"), (.skip, [0, 1, 0], [], "部長"),
            (.reject, [0, 0, 1], ["2 name import.duplicate"], "部長"),
        ] as [(OnDuplicate, [Int], [String], String)] {
            let books = try PartyBooks(engine)
            try books.office.importing(CardImport.self, first)
            var options = Imports.Options()
            options.onDuplicate = wish
            let taken = try books.office.importing(CardImport.self, other, options)
            #expect([taken.result.updated, taken.result.unchanged, taken.result.rejected] == counts, "\(wish)")
            #expect(taken.refused == refused)
            #expect(try books.desk().cards().map(\.title) == [title])
            // Whoever was met once has one task.
            #expect(try books.desk().tasks().count == 1)
            #expect(try books.faults() == [])
        }
    }

    @Test("Cards are not taken back from under a merge of those whom they told more of", arguments: Engine.available)
    func merged(engine: Engine) throws {
        let books = try books(engine)
        try books.office.importing(
            PartyImport.self, "code,name,kind,phone\nS,山田太郎,person,090-1111-2222\n")
        let before = try rows(books)
        let id = try take(books, "山田太郎,甲商店,部長,,taro@kou.example,090-1111-2222,,,2026-10-01\n")
        _ = try books.desk().merge("S", ["P1"])
        #expect(throws: MergeRefusal.mergedSince("S")) { try books.office.undo(id, among: [CardImport.self]) }
        // The survivor had the number before the card said it of the other.
        #expect(try books.desk().show("S").contactPoints.map(\.value).contains("+819011112222"))
        _ = try books.desk().unmerge("P1")
        try books.office.undo(id, among: [CardImport.self])
        #expect(differences(before, try rows(books)) == [])
        #expect(try books.faults() == [])
    }

    @Test("A card is not taken back from under a later import that changed it", arguments: Engine.available)
    func laterImport(engine: Engine) throws {
        let books = try PartyBooks(engine)
        let ids = try ["部長", "取締役", "会長"].map { title in
            try take(books, "山田太郎,甲商店,\(title),,taro@kou.example,,,,2026-10-01\n")
        }
        for id in ids.dropLast() {
            #expect(throws: GovernanceRefusal.changedSince(importID: ids[2])) {
                try books.office.undo(id, among: [CardImport.self])
            }
        }
        #expect(try books.desk().cards().map(\.title) == ["会長"])
        for (id, left) in zip(ids.reversed(), [["取締役"], ["部長"], []]) {
            try books.office.undo(id, among: [CardImport.self])
            #expect(try books.desk().cards().map(\.title) == left)
        }
        #expect(try books.count("SELECT COUNT(*) FROM party") == 0)
    }

    @Test("Whose card stands on a person that another import brought keeps that import", arguments: Engine.available)
    func usedSince(engine: Engine) throws {
        let books = try PartyBooks(engine)
        let first = try take(books, "山田太郎,甲商店,,,taro@kou.example,,,,2026-10-01\n")
        let second = try take(books, "山田太郎,甲商店,,,taro@kou.example,,,,2026-10-02\n")
        #expect(throws: GovernanceRefusal.usedSince(String(first))) {
            try books.office.undo(first, among: [CardImport.self])
        }
        #expect(try books.desk().cards().count == 2 && books.desk().tasks().count == 2)
        for id in [second, first] { try books.office.undo(id, among: [CardImport.self]) }
        #expect(try books.count("SELECT COUNT(*) FROM party") == 0)
        #expect(try books.faults() == [])
    }

    @Test(
        "Fields that cannot be are refused with their column",
        arguments: [
            ("A,X,,not mail,,", "2 email party.bad_mail"), ("A,X,,,12,", "2 phone party.bad_phone"),
            ("A,X,ZX,,,", "2 country party.bad_country"), ("A,X,,,,nowhere", "2 website party.bad_website"),
            ("A,,,,,", "2 company import.empty"), (",X,,,,", "2 name import.empty"),
            ("\"A\",\"\(String(repeating: "x", count: 10_000))\",,,,", "2 company import.too_long"),
        ])
    func refused(row: String, refusal: String) throws {
        let books = try PartyBooks(.sqlite)
        let taken = try books.office.importing(
            CardImport.self,
            "name,company,country,email,phone,website\n\(row)\nB,X,JP,b@x.example,03-1234-5678,x.example\n")
        #expect(taken.refused == [refusal])
        #expect(taken.result.created == 1)
    }
}
