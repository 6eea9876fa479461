import Governance
import Storage
import TestOffice
import Testing
import Vocabulary

@testable import Party

@Suite("Erased people who come in again")
struct ReadmissionTests {
    static let people = """
        code,name,kind,country,email,phone,birth_date
        M,Mary Major,person,US,mary@mail.example,+1 650 253 0000,1970-01-01
        K,Karl Klein,person,DE,,030 1234567,
        """

    private func erased(_ engine: Engine) throws -> PartyBooks {
        let books = try PartyBooks(engine, Self.people)
        _ = try books.desk().erase(["M", "K"], reason: "asked")
        return books
    }

    private func person(
        code: String? = nil, email: String? = nil, phone: String? = nil, name: String? = nil, born: String? = nil
    ) -> Readmission {
        var person = Readmission()
        (person.code, person.email, person.phone, person.name) = (code, email, phone, name)
        person.birthDay = born.flatMap { Day(iso: $0) }
        return person
    }

    @Test("No file brings them back, by whatever they are known", arguments: Engine.available)
    func refused(engine: Engine) throws {
        let books = try erased(engine)
        let taken = try books.office.importing(
            PartyImport.self,
            """
            code,name,kind,country,email,phone,birth_date
            M,Other,person,,,,
            N1,Other,person,,MARY@mail.example,,
            N2,Other,person,JP,,+1 (650) 253-0000,
            N3,ＭＡＲＹ　Ｍajor,person,,,,1970-01-01
            N4,Other,person,DE,,030-1234567,
            N5,Mary Major,person,,,,1970-01-02
            N6,Mary Major,person,,,,
            """)
        #expect(
            taken.refused == [
                "2 code party.erased", "3 email party.erased", "4 phone party.erased", "5 name party.erased",
                "6 phone party.erased",
            ])
        #expect(taken.result.created == 2)
        let cards = try books.office.importing(
            CardImport.self,
            """
            name,company,email,phone,mobile,birth_date
            A,X,mary@mail.example,,,
            B,X,,+16502530000,,
            C,X,,,+1-650-253-0000,
            Mary Major,X,,,,1970-01-01
            D,X,,,,1970-01-01
            """)
        #expect(
            cards.refused == [
                "2 email party.erased", "3 phone party.erased", "4 mobile party.erased", "5 name party.erased",
            ])
        #expect(throws: PartyRefusal.erased("Mary@Mail.Example")) {
            try books.office.books().perform("party.register") { deed in
                var new = NewParty(name: "Somebody")
                new.kind = .person
                new.email = "Mary@Mail.Example"
                return try Parties.register(new, in: deed)
            }
        }
        #expect(try books.faults() == [])
    }

    @Test(
        "Whatever they are recognised by lets them in again, and nothing of before comes back",
        arguments: Engine.available)
    func readmitted(engine: Engine) throws {
        let ways = [
            person(code: " M "), person(email: "MARY@mail.example"), person(phone: "+1 650 253 0000"),
            person(name: "mary major", born: "1970-01-01"),
        ]
        let books = try PartyBooks(engine)
        for (number, way) in ways.enumerated() {
            try books.office.importing(PartyImport.self, Self.people)
            let before = try books.count("SELECT COUNT(*) FROM party_erasure")
            _ = try books.desk().erase(["M"], reason: "asked")
            #expect(try books.office.importing(PartyImport.self, Self.people).result.rejected == 1)
            #expect(try books.desk().readmit(way, reason: "came to the fair") == 1)
            #expect(try books.desk().show("ERASED-\(number + 1)").party.name == "erased")
            #expect(try books.count("SELECT COUNT(*) FROM party_erasure") == before + 1)
        }
        #expect(try books.office.importing(PartyImport.self, Self.people).refused == [])
        #expect(try books.desk().show("M").party.name == "Mary Major")
        #expect(try books.faults() == [])
    }

    @Test("Nobody is let in by what says too little, or by what was never erased", arguments: Engine.available)
    func notErased(engine: Engine) throws {
        let fresh = try PartyBooks(engine, Self.people)
        #expect(throws: PartyRefusal.notErased) { try fresh.desk().readmit(person(code: "M"), reason: "x") }
        _ = try fresh.desk().erase(["M"], reason: "asked")
        let books = fresh
        for way in [
            person(), person(code: "K"), person(email: "nobody@mail.example"), person(phone: "+16502530001"),
            person(name: "Mary Major"), person(born: "1970-01-01"), person(name: "Mary Major", born: "1970-01-02"),
        ] {
            #expect(throws: PartyRefusal.notErased) { try books.desk().readmit(way, reason: "x") }
        }
        #expect(throws: PartyRefusal.badMail("mary")) { try books.desk().readmit(person(email: "mary"), reason: "x") }
        #expect(throws: PartyRefusal.badPhone("x")) { try books.desk().readmit(person(phone: "x"), reason: "x") }
        try books.staff("seller", .sales)
        #expect(throws: GovernanceRefusal.notAllowed(user: "seller", action: "privacy.readmit")) {
            try books.desk(as: "seller").readmit(person(code: "M"), reason: "x")
        }
        #expect(try books.desk(isRehearsal: true).readmit(person(code: "M"), reason: "x") == 1)
        #expect(try books.desk().readmit(person(code: "M"), reason: "x") == 1)
        #expect(throws: PartyRefusal.notErased) { try books.desk().readmit(person(code: "M"), reason: "x") }
    }

    @Test(
        "One who was erased twice comes back from both, and the record of it does not say who",
        arguments: Engine.available)
    func twice(engine: Engine) throws {
        let books = try PartyBooks(engine, Self.people + "\nM2,Mary Major,person,,,,1970-01-01\n")
        _ = try books.desk().erase(["M", "M2"], reason: "asked")
        #expect(
            try books.desk().readmit(person(name: "Mary Major", born: "1970-01-01"), reason: "Mary Major called") == 2)
        let detail = try books.office.database.read { rows in
            try rows.first("SELECT detail FROM governance_audit WHERE action = 'privacy.readmit'") { $0.text(0) }
        }
        #expect(detail?.contains("Mary") == false && detail?.contains("ERASED-1") == true)
    }

    @Test("A number that was kept as digits of a country is known without the country", arguments: Engine.available)
    func nationalNumber(engine: Engine) throws {
        let books = try erased(engine)
        #expect(try books.desk().readmit(person(phone: "030 1234567"), reason: "called") == 1)
        #expect(try books.office.importing(PartyImport.self, Self.people).refused == ["2 code party.erased"])
    }

    @Test("A stub stays a stub, whatever a file says of it", arguments: Engine.available)
    func stub(engine: Engine) throws {
        let books = try erased(engine)
        var exported: [[String]] = []
        try books.office.database.read { try PartyExport.each(in: $0) { exported.append($0) } }
        let text = ([PartyExport.columns] + exported).map { $0.joined(separator: "\t") }.joined(separator: "\n")
        let same = try books.office.importing(PartyImport.self, text, named: "tsv")
        #expect((same.refused, same.result.unchanged) == ([], 2))
        let told = try books.office.importing(
            PartyImport.self,
            """
            code,name,kind,email,note
            ERASED-1,Mary Major,person,,
            ERASED-2,erased,person,karl@mail.example,
            """)
        #expect(told.refused == ["2 code party.erased", "3 code party.erased"])
        #expect(try books.faults() == [])
        _ = try books.desk().readmit(person(code: "M"), reason: "asked")
        _ = try books.desk().readmit(person(code: "K"), reason: "asked")
        let later = try books.office.importing(PartyImport.self, "code,name,kind\nERASED-1,Mary Major,person\n")
        #expect(later.refused == ["2 code party.erased"])
        #expect(try books.faults() == [])
    }
}
