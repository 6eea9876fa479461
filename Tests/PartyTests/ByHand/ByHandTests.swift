import Governance
import Storage
import TestOffice
import Testing
import Vocabulary

@testable import Party

@Suite("One record by hand")
struct ByHandTests {
    private static let parties = """
        code,name,name_kana,kind,country,phone,email,roles,note
        A1,株式会社岡谷ネジ産業,オカヤネジサンギョウ,organization,JP,0266-22-1111,info@okaya.example,supplier,good
        A2,山田 太郎,ヤマダ タロウ,person,JP,,,,
        """

    @Test(
        "a party is entered with the checks of a file, under a code of ours, and taken back",
        arguments: Engine.available)
    func add(engine: Engine) throws {
        let books = try PartyBooks(engine, Self.parties)
        let before = try books.desk().find("関東")
        let written = try books.desk().add([
            ("name", "関東ボルト"), ("country", "JP"), ("電話", "０３－１２３４－５６７８"), ("roles", "prospect"),
        ])
        #expect(written.party == PartyName(code: "P-000001", name: "関東ボルト"))
        #expect(written.changes.map(\.field) == ["name", "kind", "roles", "country", "phone"])
        #expect(try books.desk().find("03-1234-5678").map(\.code) == ["P-000001"])
        #expect(try books.faults() == [])
        try books.office.undo(written.importID, among: [PartyImport.self])
        #expect(try books.desk().find("関東") == before)
        #expect(try books.faults() == [])
    }

    @Test("what cannot be right is refused by its field, and nothing is kept", arguments: Engine.available)
    func wrong(engine: Engine) throws {
        let books = try PartyBooks(engine, Self.parties)
        for (field, code) in [
            (("phone", "abc"), "party.bad_phone"), (("country", "ZX"), "party.bad_country"),
            (("corporate_number", "123"), "party.bad_identifier"), (("kind", "dog"), "import.unknown_word"),
            (("colour", "red"), "party.unknown_field"), (("name", ""), "import.empty"),
        ] {
            do {
                _ = try books.desk().set("A1", [field])
                Issue.record("\(field) was taken")
            } catch let refusal as any Refusal {
                #expect(refusal.code == code, "\(field)")
            }
        }
        #expect(throws: PartyRefusal.unknownField("code")) { try books.desk().set("A1", [("code", "A9")]) }
        #expect(throws: PartyRefusal.unknownField("")) { try books.desk().set("A1", []) }
        #expect(throws: ImportRefusal.duplicate("A1")) { try books.desk().add([("name", "新しい"), ("code", "A1")]) }
        #expect(try books.count("SELECT count(*) FROM party") == 2)
        #expect(try books.faults() == [])
    }

    @Test(
        "one field changes and the others stay; old and new are told; undone, all is as it was",
        arguments: Engine.available)
    func set(engine: Engine) throws {
        let books = try PartyBooks(engine, Self.parties)
        let before = try books.desk().show("A1")
        let written = try books.desk().set("岡谷ネジ産業", [("phone", "0266-22-2222"), ("note", "")])
        #expect(
            written.changes == [
                WrittenParty.Change(field: "phone", before: "0266-22-1111", after: "0266-22-2222"),
                WrittenParty.Change(field: "note", before: "good", after: ""),
            ])
        let after = try books.desk().show("A1")
        #expect(after.party.name == before.party.name && after.roles == before.roles && after.party.note == nil)
        #expect(try books.desk().set("A1", [("phone", "0266-22-2222")]).changes.isEmpty)
        try books.office.undo(written.importID, among: [PartyImport.self])
        #expect(try books.desk().show("A1").party == before.party)
        #expect(try books.faults() == [])
    }

    @Test(
        "whoever looks like a known party is refused with it, unless somebody says that it is another",
        arguments: Engine.available)
    func known(engine: Engine) throws {
        let books = try PartyBooks(engine, Self.parties)
        let fields: [(column: String, value: String)] = [
            ("name", "㈱岡谷ネジ産業"), ("country", "JP"), ("phone", "0266-22-1111"),
        ]
        #expect(throws: PartyRefusal.looksKnown("㈱岡谷ネジ産業", [PartyName(code: "A1", name: "株式会社岡谷ネジ産業")])) {
            try books.desk().add(fields)
        }
        #expect(try books.count("SELECT count(*) FROM party") == 2)
        #expect(try books.desk().add(fields, isNew: true).party.code.hasPrefix("P-"))
        #expect(throws: Never.self) { try books.desk().add([("name", "諏訪鋼材"), ("country", "JP")]) }
    }
}
