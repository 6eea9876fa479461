import FoundationEssentials
import Governance
import Interchange
import Party
import Storage
import TestOffice
import Testing
import Vocabulary

@Suite("Import of parties")
struct PartyImportTests {
    static let file = #"""
        code,name,name_kana,country,postal_code,address,phone,email,website,corporate_number,roles,tags
        A-1,株式会社山田商事,ヤマダショウジ,JP,100-0001,東京都千代田区1-1,03-1234-5678,info@yamada.example,https://www.yamada.example/,7010705000725,prospect customer,vip
        A-2,Müller GmbH,,DE,10115,Berlin,+49 30 123456,info@mueller.example,mueller.example,,candidate_supplier,
        A-3,"O'Neil, ""Sons""",,GB,,,,,,,,

        """#

    private func run(
        _ office: TestOffice, _ text: String, options: Imports.Options = .init(), isRehearsal: Bool = false
    ) throws -> (ImportResult, [Reject]) {
        let taken = try office.importing(PartyImport.self, text, options, isRehearsal: isRehearsal)
        return (taken.result, taken.rejects)
    }

    private func export(_ office: TestOffice) throws -> String {
        var lines = [PartyExport.columns.joined(separator: "\t")]
        try office.database.read { rows in
            try PartyExport.each(in: rows) { lines.append($0.joined(separator: "\t")) }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    @Test("The same file twice changes nothing", arguments: Engine.available)
    func twice(engine: Engine) throws {
        let office = try TestOffice(engine, [PartyPart.self])
        let (first, rejects) = try run(office, Self.file)
        #expect(rejects.isEmpty)
        #expect((first.read, first.created, first.unchanged) == (3, 3, 0))
        let before = try export(office)
        let (second, _) = try run(office, Self.file)
        #expect((second.created, second.updated, second.unchanged) == (0, 0, 3))
        #expect(try export(office) == before)
    }

    @Test("What is exported comes in again as it was", arguments: Engine.available)
    func exportImport(engine: Engine) throws {
        let office = try TestOffice(engine, [PartyPart.self])
        _ = try run(office, Self.file)
        let exported = try export(office)
        let other = try TestOffice(engine, [PartyPart.self])
        let quoted = exported.replacing("\"", with: "\"\"").split(separator: "\n").map { line in
            line.split(separator: "\t", omittingEmptySubsequences: false).map { "\"\($0)\"" }.joined(separator: "\t")
        }
        let result = try other.importing(PartyImport.self, quoted.joined(separator: "\n"), named: "tsv").result
        #expect(result.created == 3)
        #expect(try export(other) == exported)
    }

    @Test("A changed row updates its columns and no others, and taking back restores them", arguments: Engine.available)
    func update(engine: Engine) throws {
        let office = try TestOffice(engine, [PartyPart.self])
        _ = try run(office, Self.file)
        let before = try export(office)
        let (result, _) = try run(office, "コード,会社名\nA-1,山田商事ホールディングス\nA-9,新会社\n")
        #expect((result.created, result.updated) == (1, 1))
        let card = try PartyDesk(office.books()).show("A-1")
        #expect(card.party.name == "山田商事ホールディングス")
        #expect(card.contactPoints.count == 3)
        #expect(card.roles == [.customer, .prospect])
        let undone = try office.undo(result.importID, among: [PartyImport.self])
        #expect(undone == 2)
        #expect(try export(office) == before)
        #expect(throws: GovernanceRefusal.alreadyUndone(String(result.importID))) {
            try office.undo(result.importID, among: [PartyImport.self])
        }
    }

    @Test("A rehearsal counts and keeps nothing", arguments: Engine.available)
    func rehearsal(engine: Engine) throws {
        let office = try TestOffice(engine, [PartyPart.self])
        let (result, _) = try run(office, Self.file, isRehearsal: true)
        #expect(result.created == 3)
        let left = try office.database.read { try $0.count("SELECT COUNT(*) FROM party") }
        #expect(left == 0)
    }

    @Test("Bad rows stay out with line, column and reason; the good ones go in", arguments: Engine.available)
    func rejects(engine: Engine) throws {
        let office = try TestOffice(engine, [PartyPart.self])
        let (result, rejects) = try run(
            office,
            """
            code,name,country,email,phone,corporate_number,birth_date,roles,origin
            B-1,Good,JP,,,,,,
            B-2,,JP,,,,,,
            ,Nameless,JP,,,,,,
            B-4,X,ZX,,,,,,
            B-5,X,JP,not mail,,,,,
            B-6,X,JP,,1,,,,
            B-7,X,JP,,,1.23E+12,,,
            B-8,X,JP,,,,2026-02-30,,
            B-9,X,JP,,,,,chief,
            B-10,X,JP,,,,,,NO-SUCH
            B-11,Good,JP,,,,,,
            B-1,Good,JP,,,,,,

            """)
        #expect((result.read, result.created, result.unchanged, result.rejected) == (12, 2, 1, 9))
        #expect(rejects.map(\.line) == [3, 4, 5, 6, 7, 8, 9, 10, 11])
        #expect(
            rejects.map(\.column) == [
                "name", "code", "country", "email", "phone", "corporate_number", "birth_date", "roles", "origin",
            ])
        var strict = Imports.Options()
        strict.isStrict = true
        #expect(throws: ImportRefusal.strict(rejected: 1)) {
            try run(office, "code,name\nC-1,X\nC-2,\n", options: strict)
        }
        let left = try office.database.read { try $0.count("SELECT COUNT(*) FROM party WHERE code LIKE 'C-%'") }
        #expect(left == 0)
    }

    @Test("A person works for a company that stands further down in the file", arguments: Engine.available)
    func worksFor(engine: Engine) throws {
        let office = try TestOffice(engine, [PartyPart.self])
        _ = try run(office, "code,name,kind,works_for\nP1,山田太郎,person,C1\nC1,山田商事,organization,\n")
        #expect(try PartyDesk(office.books()).show("P1").worksFor.map(\.code) == ["C1"])
        #expect(try PartyDesk(office.books()).show("C1").people.map(\.code) == ["P1"])
    }

    @Test(
        "A party is found by name, reading, code, number, telephone, mail and web address", arguments: Engine.available,
        [
            "山田商事", "(株)山田", "ヤマダ", "A-1", "7010705000725", "T", "03-1234-5678", "INFO@yamada.example",
            "www.yamada.example",
        ])
    func find(engine: Engine, text: String) throws {
        let office = try TestOffice(engine, [PartyPart.self])
        _ = try run(office, Self.file)
        let found = try PartyDesk(office.books()).find(text).map(\.code)
        #expect(found == (text == "T" ? [] : ["A-1"]))
    }
}
