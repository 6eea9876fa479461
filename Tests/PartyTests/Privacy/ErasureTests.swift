import Governance
import Storage
import TestOffice
import Testing
import Vocabulary

@testable import Party

@Suite("A person who is erased")
struct PersonErasureTests {
    static let parties = """
        code,name,name_kana,kind,roles,country,postal_code,address,phone,email,birth_date,language,tags,identifiers,works_for,note
        C,株式会社甲商店,コウショウテン,organization,customer,JP,,東京都千代田区1,03-1111-2222,info@kou.example,,ja,,,,
        HANAKO,佐東 華子,サトウ ハナコ,person,customer,JP,150-0042,渋谷区宇田川町9-9-9,090-8765-4321,hanako@mail.example,1981-02-03,ja,釣り,other:M-77,C,入院中
        TARO,佐東 太郎,サトウ タロウ,person,prospect,JP,,,03-1111-2222,taro@mail.example,1979-05-06,ja,山歩き,,C,
        """

    /// What says who she is.
    static let traces = ["華子", "ハナコ", "hanako", "HANAKO", "8765", "87654321", "宇田川町", "釣り", "M-77", "入院", "秘密"]

    /// Two people with something in every table that people fill.
    static func neighbours(_ engine: Engine) throws -> PartyBooks {
        let books = try PartyBooks(engine, parties)
        let desk = books.desk()
        try desk.setPurpose("news", text: "ご案内", kind: nil)
        for code in ["HANAKO", "TARO"] {
            try desk.addNote(code, "\(code)の秘密")
            try desk.addTrait(code, .interest, "\(code)の秘密の趣味")
            try desk.addStakeholder(code, topic: "\(code)の秘密の件", role: .decides)
            _ = try desk.addTask("\(code)に秘密の電話", about: code)
            _ = try desk.confirm(code, [.phone], by: .call, evidence: "\(code)と秘密の通話")
            try desk.relate("C", .refers, code)
            try desk.holdFor("news", party: code)
            var gift = NewGift(party: code, direction: .given, amount: Money(minor: 3000, .yen), what: "秘密の菓子")
            gift.byWhom = "\(code)の秘密の友"
            _ = try desk.addGift(gift)
        }
        try books.office.importing(
            CardImport.self,
            """
            name,company,title,email,phone,mobile,met_on,note
            佐東 華子,株式会社甲商店,係長,hanako@mail.example,03-1111-2222,090-8765-4321,2026-10-20,秘密
            佐東 太郎,株式会社甲商店,課長,taro@mail.example,03-1111-2222,,2026-10-20,山の話
            """)
        try books.office.importing(PartyImport.self, "code,name,kind,note\nHANAKO,佐東 華子,person,退院\n")
        return books
    }

    private func texts(_ books: PartyBooks, _ sql: SQL) throws -> [String] {
        try books.office.database.read { try $0.rows(sql) { $0.optionalText(0) ?? "-" } }
    }

    @Test("Nothing in any row says who it was, and nobody else has lost anything", arguments: Engine.available)
    func gone(engine: Engine) throws {
        let books = try Self.neighbours(engine)
        let desk = books.desk()
        let other = try desk.disclose("TARO")
        let erased = try desk.erase(["HANAKO", "HANAKO"], reason: "佐東 華子様の秘密の請求 ")
        #expect(erased.map(\.stub) == ["ERASED-1"] && erased.map(\.code) == ["HANAKO"])
        #expect(erased.map(\.name) == ["佐東 華子"] && erased.allSatisfy { $0.records > 10 })
        let left = try books.office.database.everything().filter { $0.key != "governance_before_image" }
        for (table, rows) in left {
            for trace in Self.traces where !["秘密", "釣り"].contains(trace) {
                #expect(!rows.joined().contains(trace), "\(table) says \(trace)")
            }
        }
        let images = try texts(books, "SELECT image FROM governance_before_image ORDER BY record")
        #expect(!images.contains { text in Self.traces.contains(where: text.contains) })
        let card = try desk.show("ERASED-1")
        #expect(card.party == Party(id: card.party.id, code: "ERASED-1", kind: .person, name: "erased"))
        #expect(card.roles == [.customer] && card.tags.isEmpty && card.identifiers.isEmpty && card.relations.isEmpty)
        #expect(try desk.find("サトウ ハナコ").isEmpty && desk.find("090-8765-4321").isEmpty)
        #expect(try desk.show("C").people.map(\.code) == ["TARO"])
        // What presents cost stays, so that the limits can be shown to have been kept.
        #expect(try desk.gifts(of: "ERASED-1").map { "\($0.amount.minor) \($0.what)\($0.byWhom)" } == ["3000 "])
        #expect(try texts(books, "SELECT reason FROM party_erasure") == ["[erased]様の秘密の請求"])
        #expect(try books.faults() == [])
        // The neighbour has all that he had, but for what was written of her.
        let after = try desk.disclose("TARO")
        let own: (PersonalRecord) -> [String] = { record in
            record.parts.filter { !$0.table.hasPrefix("governance_") }.map { "\($0.table) \($0.rows)" }
        }
        #expect(own(other) == own(after))
        #expect(throws: PartyRefusal.erased("HANAKO")) { try desk.show("HANAKO") }
        #expect(throws: PartyRefusal.erased("HANAKO")) { try desk.erase(["HANAKO"], reason: "again") }
        #expect(throws: PartyRefusal.erased("ERASED-1")) { try desk.erase(["ERASED-1"], reason: "again") }
    }

    @Test("Several go at once, each under a stub of its own, and all or none of them", arguments: Engine.available)
    func several(engine: Engine) throws {
        let books = try Self.neighbours(engine)
        try books.office.importing(PartyImport.self, "code,name,kind\nERASED-1,前からの人,organization\n")
        let before = try books.office.database.everything(without: ["storage_id_block"])
        func unchanged() throws {
            #expect(differences(before, try books.office.database.everything(without: ["storage_id_block"])) == [])
        }
        #expect(throws: PartyRefusal.notAPerson("C")) { try books.desk().erase(["HANAKO", "C"], reason: "x") }
        #expect(throws: PartyRefusal.unknown("X")) { try books.desk().erase(["HANAKO", "X"], reason: "x") }
        try unchanged()
        _ = try books.desk(isRehearsal: true).erase(["HANAKO"], reason: "x")
        try unchanged()
        try books.staff("seller", .sales)
        #expect(throws: GovernanceRefusal.notAllowed(user: "seller", action: "privacy.erase")) {
            try books.desk(as: "seller").erase(["HANAKO"], reason: "x")
        }
        // A code that somebody has already is nobody's stub.
        let erased = try books.desk().erase(["HANAKO", "TARO"], reason: "保存期間の満了")
        #expect(erased.map(\.stub) == ["ERASED-2", "ERASED-3"])
        #expect(try books.desk().show("ERASED-1").party.name == "前からの人")
        #expect(try books.faults() == [])
    }

    @Test("Who was one with others goes with all the records that were found to be hers", arguments: Engine.available)
    func merged(engine: Engine) throws {
        let books = try Self.neighbours(engine)
        try books.office.importing(
            PartyImport.self,
            """
            code,name,kind,email,phone,birth_date
            H2,佐東華子,person,hanako@mail.example,090-8765-4321,1981-02-03
            H3,Hanako Sato,person,hanako@work.example,,
            """)
        let desk = books.desk()
        _ = try desk.merge("HANAKO", ["H2", "H3"])
        let erased = try desk.erase(["H3"], reason: "asked")
        #expect(erased.map(\.code) == ["HANAKO", "H2", "H3"])
        for table in ["party", "party_contact_point", "party_merge_cluster"] {
            let rows = try books.office.database.everything()[table]?.joined() ?? ""
            for trace in Self.traces { #expect(!rows.contains(trace), "\(table) says \(trace)") }
        }
        #expect(try books.faults() == [])
        // Nobody brings her back by whatever any of them had.
        let back = try books.office.importing(
            PartyImport.self,
            """
            code,name,kind,email,phone
            N1,別名,person,hanako@mail.example,
            N2,別名,person,,090-8765-4321
            N3,別名,person,hanako@work.example,
            H2,別名,person,,
            """)
        #expect(
            back.refused == [
                "2 email party.erased", "3 phone party.erased", "4 email party.erased", "5 code party.erased",
            ])
    }

    @Test("An address that two records of one person had is a mark of the person", arguments: Engine.available)
    func twoRecords(engine: Engine) throws {
        let people =
            "code,name,kind,email,phone\nJ1,次郎,person,jiro@mail.example,090-1234-5678\nJ2,次郎,person,jiro@mail.example,090-1234-5678\n"
        let books = try PartyBooks(engine, people)
        _ = try books.desk().merge("J1", ["J2"])
        _ = try books.desk().erase(["J1"], reason: "jiro@mail.exampleから依頼")
        let back = try books.office.importing(
            PartyImport.self,
            "code,name,kind,email,phone\nN1,次郎,person,jiro@mail.example,\nN2,次郎,person,,090-1234-5678\n")
        #expect(back.refused == ["2 email party.erased", "3 phone party.erased"])
        #expect(try texts(books, "SELECT DISTINCT reason FROM party_erasure") == ["[erased]から依頼"])
        #expect(try books.faults() == [])
    }

    @Test("What others share is no mark of the person", arguments: Engine.available)
    func shared(engine: Engine) throws {
        let books = try PartyBooks(engine)
        try books.office.importing(
            CardImport.self,
            """
            name,company,email,mobile,met_on
            佐藤一,乙産業,info@otsu.example,090-1111-2222,2026-10-01
            佐藤二,乙産業,info@otsu.example,090-1111-2222,2026-10-01
            """)
        let one = try #require(try books.desk().find("佐藤一").first?.code)
        _ = try books.desk().erase([one], reason: "asked")
        // The colleague who answers the same mail and telephone is met again.
        let again = try books.office.importing(
            CardImport.self,
            "name,company,email,mobile,met_on\n佐藤二,乙産業,info@otsu.example,090-1111-2222,2026-10-20\n")
        #expect(again.refused == [] && again.result.created == 1)
        #expect(try books.desk().find("info@otsu.example").map(\.name) == ["佐藤二"])
        #expect(try books.faults() == [])
    }
}
