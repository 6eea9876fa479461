import Governance
import Storage
import TestOffice
import Testing
import Vocabulary

@testable import Party

@Suite("Import of business cards")
struct CardImportTests {
    static let file = """
        氏名,会社名,役職,メール,電話番号,住所,交換日,交換者,携帯電話,展示会
        山田 太郎,株式会社甲商店 大阪支店,部長,taro@kou.example,03-1234-5678,東京都千代田区1-1,2026-10-30,sato,090-1111-2222,
        鈴木花子,(株)甲商店,,hanako@kou.example,03-1234-5678,,令和8年10月30日,sato,,
        Jane Doe,Müller GmbH,CEO,jane@mueller.example,+49 30 123456,Berlin,,,,
        佐藤一,株式会社乙産業,課長,info@otsu.example,06-1234-5678,,2026-11-01,,,
        佐藤二,株式会社乙産業,係長,info@otsu.example,06-1234-5678,,2026-11-01,,,

        """

    struct Books {
        let office: TestOffice

        func run(
            _ text: String, named: String = "csv", options: Imports.Options = .init(), isRehearsal: Bool = false
        ) throws -> (result: ImportResult, rejects: [Reject]) {
            let taken = try office.importing(
                CardImport.self, text, named: named, options, isRehearsal: isRehearsal)
            return (taken.result, taken.rejects)
        }

        func count(_ table: SQL) throws -> Int64 {
            try office.database.read { try $0.count("SELECT COUNT(*) FROM \(table)") }
        }

        func export() throws -> [[String]] {
            var rows: [[String]] = []
            try office.database.read { try CardExport.each(in: $0) { rows.append($0) } }
            return rows
        }

        func vcards() throws -> String {
            var text = ""
            try office.database.read { try CardTexts.write(in: $0) { text += $0 } }
            return text
        }

        func parties() throws -> [[String]] {
            var rows: [[String]] = []
            try office.database.read { try PartyExport.each(in: $0) { rows.append($0) } }
            return rows
        }
    }

    private func books(_ engine: Engine) throws -> Books {
        Books(office: try TestOffice(engine, [PartyPart.self]))
    }

    @Test("A card brings its person and its company, each once", arguments: Engine.available)
    func peopleAndCompanies(engine: Engine) throws {
        let books = try books(engine)
        let (result, rejects) = try books.run(Self.file)
        #expect(rejects.isEmpty && result.created == 5)
        #expect(try books.count("party WHERE kind = 'organization'") == 3)
        #expect(try books.count("party WHERE kind = 'person'") == 5)
        let desk = PartyDesk(books.office.books())
        let company = try #require(try desk.find("甲商店").first)
        let card = try desk.show(company.code)
        // The first card is of a branch, whose address is not that of the company.
        #expect(card.party.name == "株式会社甲商店" && card.party.address == nil)
        #expect(card.people.map(\.name).sorted() == ["山田 太郎", "鈴木花子"])
        let person = try desk.show(try #require(try desk.find("taro@kou.example").first?.code))
        #expect(person.worksFor.map(\.code) == [company.code] && person.party.address == "東京都千代田区1-1")
        #expect(person.contactPoints.map(\.value) == ["taro@kou.example", "+81312345678", "+819011112222"])
        // Two people may share one mail address.
        #expect(try desk.find("info@otsu.example").count == 2)
    }

    @Test("Whoever was met is a task of who met them, two business days later", arguments: Engine.available)
    func tasks(engine: Engine) throws {
        let books = try books(engine)
        _ = try books.run(Self.file)
        let desk = PartyDesk(books.office.books())
        let open = try desk.tasks()
        #expect(open.map(\.owner) == ["sato", "sato", "tester", "tester"])
        #expect(open.map(\.dueOn.description) == ["2026-11-03", "2026-11-03", "2026-11-03", "2026-11-03"])
        #expect(open.allSatisfy { $0.source == .card && $0.what == .word("card") })
        #expect(try desk.tasks(TaskFilter(owner: "sato")).count == 2)
        _ = try desk.finishTask(open[0].number, result: "面談")
        #expect(try desk.tasks().count == 3 && desk.tasks(TaskFilter(includesDone: true)).count == 4)
        let later = PartyDesk(books.office.books(on: "2026-11-05"))
        #expect(try later.tasks(TaskFilter(isOverdue: true)).count == 3)
    }

    @Test("The same cards twice change nothing, from whichever kind of file", arguments: Engine.available)
    func twice(engine: Engine) throws {
        let books = try books(engine)
        _ = try books.run(Self.file)
        let (cards, parties) = (try books.export(), try books.parties())
        let (again, _) = try books.run(Self.file)
        #expect((again.created, again.updated, again.unchanged) == (0, 0, 5))
        let (fromPhone, rejects) = try books.run(try books.vcards(), named: "vcf")
        #expect(rejects.isEmpty && (fromPhone.created, fromPhone.updated, fromPhone.unchanged) == (0, 0, 5))
        #expect(try books.export() == cards && books.parties() == parties)
        #expect(try books.count("party_task") == 4)
    }

    @Test("What is exported comes in again as it was, as table and as vCard", arguments: Engine.available)
    func roundTrip(engine: Engine) throws {
        let old = try books(engine)
        _ = try old.run(Self.file)
        let exported = try old.export()
        let table = ([CardExport.columns] + exported).map { row in
            row.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",") + "\n"
        }.joined()
        for (text, ending) in [(table, "csv"), (try old.vcards(), "vcf")] {
            let new = try books(engine)
            let (result, rejects) = try new.run(text, named: ending)
            #expect(rejects.isEmpty && result.created == 5)
            #expect(try new.export() == exported)
            #expect(try new.vcards() == old.vcards())
        }
    }

    @Test(
        "A person met again has a second card, not a second record; a changed card updates", arguments: Engine.available
    )
    func again(engine: Engine) throws {
        let books = try books(engine)
        _ = try books.run(Self.file)
        let (second, _) = try books.run(
            "name,company,title,email,met_on\nYamada Taro,Kou Shoten K.K.,取締役,taro@kou.example,2026-11-02\n")
        #expect(second.created == 1)
        #expect(try books.count("party WHERE kind = 'person'") == 5)
        #expect(try books.count("party WHERE kind = 'organization'") == 3)
        #expect(try books.count("party_relation WHERE title = '取締役'") == 1)
        let (changed, _) = try books.run(
            "name,company,title,email,met_on\n山田太郎,甲商店,会長,taro@kou.example,2026-11-02\n")
        #expect((changed.created, changed.updated) == (0, 1))
        #expect(try books.count("party_relation WHERE title = '会長'") == 1)
        let undone = try books.office.undo(changed.importID, among: [CardImport.self])
        #expect(undone == 1)
        #expect(try books.count("party_relation WHERE title = '取締役'") == 1)
    }

    @Test("Taking back leaves what was there before, and only that", arguments: Engine.available)
    func undo(engine: Engine) throws {
        let books = try books(engine)
        let parties = try TemporaryFile(
            "code,name,kind,works_for,email\nC1,株式会社甲商店,organization,,\nP1,山田太郎,person,C1,\n")
        _ = try Imports(books.office.books()).run(PartyImport.self, from: parties.path)
        let before = try books.parties()
        let (result, _) = try books.run(Self.file)
        let desk = PartyDesk(books.office.books())
        #expect(try desk.find("taro@kou.example").map(\.code) == ["P1"])
        #expect(try desk.show("C1").people.count == 2)
        let undone = try books.office.undo(result.importID, among: [CardImport.self])
        #expect(undone == 5)
        #expect(try books.parties() == before)
        for table in ["party_card", "party_card_addition", "party_task"] as [SQL] {
            #expect(try books.count(SQL(table.text, [])) == 0)
        }
    }

    @Test("A bad card stays out with its line and column; the others go in", arguments: Engine.available)
    func rejects(engine: Engine) throws {
        let books = try books(engine)
        let (result, rejects) = try books.run(
            """
            name,company,email,phone,met_on,campaign
            A,X,a@x.example,,,
            ,X,b@x.example,,,
            C,,c@x.example,,,
            D,X,no mail,,,
            E,X,,12,,
            F,X,,,2026-02-30,
            G,X,,,,NO-SUCH

            """)
        #expect((result.read, result.created, result.rejected) == (7, 1, 6))
        #expect(rejects.map(\.column) == ["name", "company", "email", "phone", "met_on", "campaign"])
        #expect(rejects.map(\.line) == [3, 4, 5, 6, 7, 8])
        let (phone, broken) = try books.run(
            """
            BEGIN:VCARD
            VERSION:3.0
            FN:Nobody's Employee
            TEL;TYPE=CELL:090-3333-4444
            END:VCARD
            BEGIN:VCARD
            VERSION:3.0
            FN:Broken
            BEGIN:VCARD
            VERSION:3.0
            FN:Bad Mail
            EMAIL:nowhere
            END:VCARD

            """, named: "txt")
        #expect((phone.read, phone.created, phone.rejected) == (3, 1, 2))
        #expect(broken.map(\.line) == [6, 9] && broken.map(\.column) == [nil, "email"])
    }

    @Test("What a file leaves out can be told beside it", arguments: Engine.available)
    func defaults(engine: Engine) throws {
        let books = try books(engine)
        var options = Imports.Options()
        options.defaults = [("met_on", "2026-11-02"), ("met_by", "suzuki"), ("company", "甲商店")]
        let (result, rejects) = try books.run("name,met_by\nA,\nB,sato\n", options: options)
        #expect(rejects.isEmpty && result.created == 2)
        #expect(try PartyDesk(books.office.books()).tasks().map(\.owner).sorted() == ["sato", "suzuki"])
        #expect(try books.count("party WHERE kind = 'organization'") == 1)
    }

    @Test(
        "An office that a card told survives an import of the parties as they were exported",
        arguments: Engine.available)
    func offices(engine: Engine) throws {
        let books = try books(engine)
        _ = try books.run(Self.file)
        let parties = try books.parties()
        let table = ([PartyExport.columns] + parties).map { row in
            row.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",") + "\n"
        }.joined()
        let file = try TemporaryFile(table)
        _ = try Imports(books.office.books()).run(PartyImport.self, from: file.path)
        #expect(try books.count("party_relation WHERE title = '部長' AND department = '大阪支店'") == 1)
        #expect(try books.count("party_relation WHERE relation = 'works_for'") == 5)
        let moved = try TemporaryFile(
            "code,name,works_for\n" + parties.filter { $0[1] == "山田 太郎" }.map { "\($0[0]),山田 太郎,\n" }.joined())
        _ = try Imports(books.office.books()).run(PartyImport.self, from: moved.path)
        #expect(try books.count("party_relation WHERE relation = 'works_for'") == 5)
        var options = Imports.Options()
        options.clearsBlank = true
        _ = try Imports(books.office.books()).run(PartyImport.self, from: moved.path, options)
        #expect(try books.count("party_relation WHERE relation = 'works_for'") == 4)
    }

    @Test("A rehearsal counts and keeps nothing", arguments: Engine.available)
    func rehearsal(engine: Engine) throws {
        let books = try books(engine)
        let (result, _) = try books.run(Self.file, isRehearsal: true)
        #expect(result.created == 5)
        #expect(try books.count("party") == 0)
    }
}
