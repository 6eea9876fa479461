import Governance
import Storage
import TestOffice
import Testing

@testable import Party

@Suite("Whom a text means")
struct WhomTests {
    private static let parties = """
        code,name,name_kana,kind,country,phone,email,corporate_number,roles
        TP-000001,株式会社程ヶ沢歯車工業,ホドガサワハグルマコウギョウ,organization,JP,0532-11-2233,info@hodo.example,6990001618033,customer
        TP-000002,山田株式会社,ヤマダ,organization,JP,0532-11-2244,,,
        TP-000003,株式会社山田,ヤマダ,organization,JP,0532-11-2244,,,
        TP-000004,水野 真由美,ミズノ マユミ,person,JP,,,,
        TP-000005,水野真由美,ミズノ マユミ,person,JP,,,,
        TP-000006,Formosa Bearings Co. Ltd.,,organization,TW,,sales@formosa.example,,
        abc,小文字産業,,organization,JP,,,,
        """

    @Test(
        "a code in any width and case, a whole name, a reading, a number or an address is the one party that has it",
        arguments: Engine.available)
    func one(engine: Engine) throws {
        let books = try PartyBooks(engine, Self.parties)
        let typed = [
            "TP-000001": "TP-000001", "tp-000001": "TP-000001", "ＴＰ－０００００１": "TP-000001", " tp-000001 ": "TP-000001",
            "株式会社程ヶ沢歯車工業": "TP-000001", "程ヶ沢歯車工業": "TP-000001", "㈱程ケ澤歯車工業": "TP-000001",
            "ホドガサワハグルマコウギョウ": "TP-000001", "ほどがさわはぐるまこうぎょう": "TP-000001", "ﾎﾄﾞｶﾞｻﾜﾊｸﾞﾙﾏｺｳｷﾞｮｳ": "TP-000001",
            "hodogasawahagurumakogyo": "TP-000001", "0532-11-2233": "TP-000001", "+81 532 11 2233": "TP-000001",
            "INFO@hodo.example": "TP-000001", "6990001618033": "TP-000001", "T6990001618033": "TP-000001",
            "formosa bearings": "TP-000006", "Ｆｏｒｍｏｓａ Bearings Co., Ltd.": "TP-000006", "ABC": "abc",
            // To the letter, each of two that differ in the place of the legal form alone.
            "山田株式会社": "TP-000002", "株式会社山田": "TP-000003",
        ]
        for (text, code) in typed {
            #expect(try books.desk().show(text).party.code == code, "\(text)")
            #expect(try books.desk().whom(text).code == code, "\(text)")
        }
        #expect(try books.desk().whom("abc").label == "abc 小文字産業")
    }

    @Test("several are named, nobody is chosen", arguments: Engine.available)
    func several(engine: Engine) throws {
        let books = try PartyBooks(engine, Self.parties)
        for (text, codes) in [
            "水野真由美 ": ["TP-000004", "TP-000005"], "みずのまゆみ": ["TP-000004", "TP-000005"],
            "山田": ["TP-000002", "TP-000003"], "0532112244": ["TP-000002", "TP-000003"],
        ] {
            do {
                _ = try books.desk().show(text)
                Issue.record("\(text) was taken")
            } catch PartyRefusal.several(let asked, let found) {
                #expect(asked == text)
                #expect(found.map(\.code).sorted() == codes, "\(text)")
                #expect(found.allSatisfy { $0.name != nil })
            }
        }
    }

    @Test("a beginning, a part or a mistake is nobody, and the nearest are named", arguments: Engine.available)
    func nobody(engine: Engine) throws {
        let books = try PartyBooks(engine, Self.parties)
        for text in ["程ヶ沢", "歯車", "程ヶ沢歯車工行", "formoza bearings"] {
            do {
                _ = try books.desk().show(text)
                Issue.record("\(text) was taken")
            } catch PartyRefusal.nearest(_, let found) {
                #expect(["TP-000001", "TP-000006"].contains(found.first?.code), "\(text)")
            }
        }
        for text in ["TP-9", "zzzz", "", "99999999"] {
            #expect(throws: PartyRefusal.unknown(text), "\(text)") { try books.desk().show(text) }
        }
    }

    @Test("whoever asks for codes only, or may see no parties, is told nothing by a name", arguments: Engine.available)
    func guarded(engine: Engine) throws {
        let books = try PartyBooks(engine, Self.parties)
        let exact = PartyDesk(books.office.books(takesCodesOnly: true))
        #expect(try exact.show("tp-000001").party.code == "TP-000001")
        #expect(throws: PartyRefusal.unknown("程ヶ沢歯車工業")) { try exact.show("程ヶ沢歯車工業") }
        // Of those who may act on parties without seeing them.
        try books.staff("clerk", .sales)
        try books.office.database.write {
            try $0.run("DELETE FROM governance_permission WHERE role = 'sales'")
            try $0.run("INSERT INTO governance_permission (role, pattern) VALUES ('sales', 'party.trait.add')")
        }
        let clerk = books.desk(as: "clerk")
        #expect(throws: Never.self) { try clerk.addTrait("tp-000004", .avoid, "x") }
        for text in ["程ヶ沢歯車工業", "程ヶ沢", "0532-11-2233"] {
            #expect(throws: PartyRefusal.unknown(text)) { try clerk.addTrait(text, .avoid, "x") }
            #expect(try clerk.whom(text) == PartyName(code: text, name: nil))
        }
    }

    @Test("a party that was merged is meant by its old name and code", arguments: Engine.available)
    func merged(engine: Engine) throws {
        let books = try PartyBooks(engine, "code,name\nA,甲商店\nB,乙工業\n")
        _ = try books.desk().merge("A", ["B"], because: "x")
        for text in ["B", "ｂ", "乙工業", "甲商店"] { #expect(try books.desk().show(text).party.code == "A", "\(text)") }
    }

    @Test("the columns of files understand the same, and refuse rows where several fit", arguments: Engine.available)
    func files(engine: Engine) throws {
        let books = try PartyBooks(engine, Self.parties)
        try books.office.importing(
            PartyImport.self,
            """
            code,name,kind,works_for
            M1,甲野 太郎,person,程ヶ沢歯車工業
            M2,乙野 次郎,person,tp-000001
            M3,丙野 三郎,person,山田
            """)
        for code in ["M1", "M2"] {
            #expect(try books.desk().show(code).worksFor.map(\.code) == ["TP-000001"], "\(code)")
        }
        #expect(try books.desk().show("M3").worksFor.isEmpty)
    }
}
