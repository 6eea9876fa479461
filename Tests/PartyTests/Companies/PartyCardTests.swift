import Governance
import Storage
import TestOffice
import Testing
import Vocabulary

@testable import Party

@Suite("A party that is registered and shown")
struct PartyCardTests {
    private static func new(_ dice: inout Dice, _ number: Int) -> NewParty {
        var new = NewParty(name: dice.pick(["株式会社甲商店", "Müller GmbH", "山田 太郎", "𠮷野家", "=1+1"]) + " \(number)")
        new.kind = dice.pick(PartyKind.allCases)
        new.nameKana = dice.pick([nil, "コウショウテン \(number)"])
        new.country = dice.pick([nil, "JP", "de", " us "])
        new.email = dice.pick([nil, "M\(number)@Kou.Example"])
        new.phone = dice.pick([nil, "03-1234-\(5000 + number)"])
        new.website = dice.pick([nil, "https://www.kou\(number).example/x"])
        new.roles = (0..<dice.roll(4)).map { _ in dice.pick(PartyRole.allCases) }
        return new
    }

    @Test("Whatever is registered is shown, exported and found as it was said", arguments: Dice.seeds(2))
    func registered(dice: Dice) throws {
        for engine in Engine.available {
            var dice = dice
            let books = try PartyBooks(engine)
            let wanted = (0..<20).map { Self.new(&dice, $0) }.map { new in
                var new = new
                // A number of another country is kept as its digits, as the tests of telephones say.
                if new.country != nil && new.country != "JP" { new.phone = nil }
                return new
            }
            let parties = try books.office.books().perform("party.register") { deed in
                try wanted.map { try Parties.register($0, in: deed) }
            }
            #expect(parties.map(\.code) == (1...20).map { $0 < 10 ? "P-00000\($0)" : "P-0000\($0)" })
            for (new, party) in zip(wanted, parties) {
                let card = try books.desk().show(party.code)
                #expect(card.party == party)
                #expect((party.name, party.kind, party.nameKana) == (new.name, new.kind, new.nameKana))
                #expect(party.country == new.country.map { $0.uppercased().filter(\.isLetter) })
                #expect(card.roles == Set(new.roles).sorted { $0.rawValue < $1.rawValue })
                #expect(card.contactPoints.map(\.shown) == [new.email, new.phone, new.website].compactMap(\.self))
                for text in [new.name, new.email, new.phone, new.website, new.nameKana, party.code].compactMap(\.self) {
                    #expect(try books.desk().find(text).map(\.code).contains(party.code), "\(text)")
                }
            }
            var exported: [String] = []
            try books.office.database.read { try PartyExport.each(in: $0) { exported.append($0[1]) } }
            #expect(exported == wanted.map(\.name))
            #expect(try books.faults() == [])
        }
    }

    @Test(
        "A name is kept without the spaces around it and nothing else of it changes",
        arguments: [
            (" 甲商店　", "甲商店"), ("甲　商店", "甲　商店"), ("㈱甲商店①", "㈱甲商店①"), ("ｺｳ", "ｺｳ"), ("甲\n商店", "甲\n商店"),
            ("\u{FEFF}甲", "甲"), ("A  B", "A  B"), ("甲\u{200B}", "甲"),
        ])
    func names(text: String, name: String) throws {
        #expect(try NewParty(name: text).checked().name == name)
    }

    @Test("What is said of a party is checked field by field, the name first")
    func refused() throws {
        let changes: [((inout NewParty) -> Void, PartyRefusal)] = [
            ({ $0.country = "Japan" }, .badCountry("JAPAN")), ({ $0.country = "" }, .badCountry("")),
            ({ $0.email = "a@b" }, .badMail("a@b")), ({ $0.phone = "1" }, .badPhone("1")),
            ({ $0.website = "kou" }, .badWebsite("kou")),
            ({ ($0.country, $0.phone) = ("DE", "1234") }, .badPhone("1234")),
        ]
        for (change, refusal) in changes {
            var new = NewParty(name: "甲"), nameless = NewParty(name: "　")
            change(&new)
            change(&nameless)
            #expect(throws: refusal) { try new.checked() }
            #expect(throws: PartyRefusal.badName("")) { try nameless.checked() }
        }
    }

    @Test("A card has everything around its party, in a settled order", arguments: Engine.available)
    func around(engine: Engine) throws {
        let books = try PartyBooks(
            engine,
            """
            code,name,kind,roles,tags,identifiers,phone,email,works_for
            C,甲商店,organization,supplier customer,vip a,other:Z other:A duns:150483782,03-1234-5678,info@kou.example,
            D,甲商店,organization,partner,b,,,,
            Q,鈴木花子,person,,,,,,C
            P,山田太郎,person,job_seeker,,,,,C
            R,佐藤一,person,,,,,,D
            """)
        _ = try books.desk().merge("C", ["D"])
        try books.desk().relate("P", .refers, "C")
        let card = try books.desk().show("D")
        #expect((card.party.code, card.aliases) == ("C", ["D"]))
        #expect(card.roles == [.customer, .partner, .supplier] && card.tags == ["a", "b", "vip"])
        #expect(card.identifiers.map { "\($0.scheme) \($0.value)" } == ["duns 150483782", "other A", "other Z"])
        #expect(card.contactPoints.map(\.kind) == [.email, .phone])
        #expect(card.people.map(\.code) == ["P", "Q", "R"] && card.worksFor.isEmpty && card.origin == nil)
        #expect(
            card.relations.map { "\($0.relation.rawValue) \($0.isForward) \($0.code)" } == [
                "refers false P", "works_for false P", "works_for false Q", "works_for false R",
            ])
        #expect(try books.desk().show("R").worksFor.map(\.name) == ["甲商店"])
        for code in ["c", "Ｃ", " C", "C "] { #expect(try books.desk().show(code).party == card.party) }
        for code in ["", "X"] {
            #expect(throws: PartyRefusal.unknown(code)) { try books.desk().show(code) }
        }
    }

    @Test(
        "An origin that nothing came from goes again, and one that somebody came from stays",
        arguments: Engine.available)
    func origins(engine: Engine) throws {
        let books = try PartyBooks(engine)
        let (used, unused) = try books.office.books().perform("marketing.test") { deed in
            (
                try Origins.register("FAIR", name: "展示会", in: deed), try Origins.register("WEB", name: "サイト", in: deed)
            )
        }
        try books.office.importing(PartyImport.self, "code,name,origin\nA,Alpha,FAIR\n")
        #expect(try books.desk().show("A").origin == "FAIR")
        try books.office.database.write { try Origins.remove(unused, in: $0) }
        #expect(throws: StorageRefusal.self) { try books.office.database.write { try Origins.remove(used, in: $0) } }
        #expect(try books.office.database.read { try Origins.all(in: $0) } == ["FAIR": used])
    }
}
