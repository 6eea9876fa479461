import Governance
import Storage
import TestOffice
import Testing
import Vocabulary

@testable import Party

@Suite("Rows that are taken for parties known under other codes")
struct RecognisingTests {
    static let known = """
        code,name,kind,country,address,phone,email
        C1,株式会社甲商店,organization,JP,東京都千代田区1-2-3,03-1234-5678,
        C2,株式会社乙産業,organization,JP,大阪市北区4-5-6,06-1111-2222,info@otsu.example
        C3,株式会社乙産業,organization,JP,大阪市北区4-5-6,06-1111-2222,info@otsu.example
        """

    static let file = """
        code,name,kind,country,address,phone,email
        N1,㈱甲商店,organization,JP,東京都千代田区１丁目２番３号,03-1234-5678,keiri@kou.example
        N2,己精機株式会社,organization,JP,長野県諏訪市4-5-6,0266-52-1111,info@kiseiki.example
        N3,己精機㈱,organization,JP,長野県諏訪市4-5-6,0266-52-1111,info@kiseiki.example
        N4,庚化学株式会社,organization,JP,福岡市博多区7,092-111-2222,
        """

    private func take(_ books: PartyBooks, _ text: String, listing: Int = .max, isRehearsal: Bool = false) throws
        -> ImportResult
    {
        try books.office.importing(
            PartyImport.self, text, isRehearsal: isRehearsal, context: [Recognising(title: "file", listing: listing)]
        ).result
    }

    @Test(
        "A new row becomes part of what it is, in the order of the file; known parties are left alone",
        arguments: Engine.available)
    func recognised(engine: Engine) throws {
        let books = try PartyBooks(engine, Self.known)
        let before = try books.office.database.everything(without: PartyHistoryTests.traces)
        let result = try take(books, Self.file)
        #expect((result.read, result.created, result.matched) == (4, 2, 2))
        let outcome = try #require(result.outcome(RecognisedParties.self))
        #expect(outcome.plan.state == .applied && outcome.plan.title == "file" && !outcome.isCut)
        // Columns: cluster, state, survivor, …, merged.
        #expect(
            outcome.lines.map { [$0[0], $0[1], $0[2], $0[5]] } == [
                ["1", "merged", "C1", "N1"], ["2", "merged", "N2", "N3"],
            ])
        #expect(outcome.lines.allSatisfy { $0[7]?.contains("phone:same") == true })
        let card = try books.desk().show("N1")
        #expect((card.party.code, card.party.name) == ("C1", "株式会社甲商店"))
        #expect(card.contactPoints.map(\.value) == ["keiri@kou.example", "+81312345678"])
        #expect(try books.desk().show("C3").party.code == "C3" && books.desk().show("C2").party.code == "C2")
        #expect(try books.faults() == [])
        // The file again is an import that changes nothing, and recognises nobody.
        let again = try take(books, Self.file)
        #expect((again.unchanged, again.created, again.matched) == (4, 0, 0))
        #expect(again.outcome(RecognisedParties.self) == nil)
        #expect(try books.office.undo(result.importID, among: [PartyImport.self]) == 4)
        #expect(differences(before, try books.office.database.everything(without: PartyHistoryTests.traces)) == [])
        #expect(try books.faults() == [])
    }

    @Test("Nothing is recognised where nobody asked, and a rehearsal keeps nothing", arguments: Engine.available)
    func unasked(engine: Engine) throws {
        let books = try PartyBooks(engine, Self.known)
        let before = try books.office.database.everything(without: ["storage_id_block"])
        let rehearsed = try take(books, Self.file, isRehearsal: true)
        #expect((rehearsed.matched, rehearsed.created) == (2, 2))
        #expect(rehearsed.outcome(RecognisedParties.self)?.lines.count == 2)
        #expect(differences(before, try books.office.database.everything(without: ["storage_id_block"])) == [])
        let cut = try take(books, Self.file, listing: 1)
        #expect(cut.matched == 2 && cut.outcome(RecognisedParties.self)?.isCut == true)
        try books.office.undo(cut.importID, among: [PartyImport.self])
        let plain = try books.office.importing(PartyImport.self, Self.file).result
        #expect((plain.matched, plain.created) == (0, 4))
        #expect(try books.desk().show("N1").party.code == "N1")
    }

    @Test(
        "What a rule speaks against comes in as a party of its own, and the plan says why", arguments: Engine.available)
    func held(engine: Engine) throws {
        let books = try PartyBooks(engine, Self.known)
        let result = try take(
            books,
            """
            code,name,kind,country,address,phone,email
            N1,甲商店,organization,JP,東京都千代田区1-2-3,03-1234-5678,
            N2,㈱乙産業 大阪支店,organization,JP,大阪市北区4-5-6,06-1111-2222,info@otsu.example
            """)
        #expect(result.matched == 1 && result.created == 1)
        #expect(try books.desk().show("N1").party.code == "C1" && books.desk().show("N2").party.code == "N2")
        let lines = try #require(result.outcome(RecognisedParties.self)).lines
        #expect(lines.filter { $0[5] == "N2" }.allSatisfy { $0[1] == "held" && $0[10] == "branch" })
        #expect(try books.faults() == [])
    }

    @Test("Who may import but not merge imports nothing with that wish", arguments: Engine.available)
    func rights(engine: Engine) throws {
        let books = try PartyBooks(engine, Self.known)
        try books.office.database.write { rows in
            try rows.run("DELETE FROM governance_permission WHERE role = 'sales'")
            try rows.run("INSERT INTO governance_permission (role, pattern) VALUES ('sales', 'party.import')")
        }
        try books.staff("seller", .sales)
        let file = try TemporaryFile(Self.file)
        let imports = Imports(books.office.books(as: "seller"))
        #expect(throws: GovernanceRefusal.notAllowed(user: "seller", action: "party.merge.apply")) {
            try imports.run(PartyImport.self, from: file.path, context: [Recognising(title: "file")])
        }
        #expect(try books.count("SELECT COUNT(*) FROM party") == 3)
        #expect(try imports.run(PartyImport.self, from: file.path).created == 4)
    }
}
