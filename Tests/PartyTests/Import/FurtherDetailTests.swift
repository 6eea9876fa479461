import Governance
import Storage
import TestOffice
import Testing
import Vocabulary

@testable import Party

/// A file says one telephone number and one employer of a person; more may be known.
@Suite("What is known beyond the line of a file")
struct FurtherDetailTests {
    private static let numbers = ["+81311112222", "+819011112222", "+819033334444"]

    /// Somebody met three times, who works for two companies.
    private static func books(_ engine: Engine) throws -> PartyBooks {
        let books = try PartyBooks(
            engine,
            "code,name,kind,email\nC1,甲商店,organization,\nC2,乙産業,organization,\nP,山田太郎,person,taro@kou.example\n")
        try books.office.importing(
            CardImport.self,
            """
            name,company,title,department,phone,mobile,email,met_on
            山田太郎,甲商店,部長,営業部,03-1111-2222,090-1111-2222,taro@kou.example,2026-10-01
            山田太郎,乙産業,顧問,,,090-3333-4444,taro@kou.example,2026-10-02
            """)
        let since = try #require(Day(iso: "2020-04-01"))
        try books.desk().relate("P", .worksFor, "C1", sinceOn: since)
        return books
    }

    private static func shown(_ books: PartyBooks) throws -> [String] {
        let card = try books.desk().show("P")
        return card.contactPoints.map(\.value)
            + card.relations.map {
                "\($0.code) \($0.title ?? "-") \($0.department ?? "-") \($0.sinceOn?.description ?? "-")"
            }
    }

    private static let all =
        ["taro@kou.example"] + numbers + ["C1 部長 営業部 2020-04-01", "C2 顧問 - -"]

    @Test("Our own export, imported again, takes no number away", arguments: Engine.available)
    func ownExport(engine: Engine) throws {
        let books = try Self.books(engine)
        #expect(try Self.shown(books) == Self.all)
        var lines = [PartyExport.columns.joined(separator: "\t")]
        try books.office.database.read { try PartyExport.each(in: $0) { lines.append($0.joined(separator: "\t")) } }
        let file = lines.joined(separator: "\n")
        let taken = try books.office.importing(PartyImport.self, file, named: "tsv")
        #expect(taken.refused == [])
        #expect(try Self.shown(books).prefix(4) == Self.all.prefix(4))
        #expect(try books.office.importing(PartyImport.self, file, named: "tsv").result.unchanged == 3)
        try books.office.undo(taken.result.importID, among: [PartyImport.self])
        #expect(try Self.shown(books) == Self.all)
        #expect(try books.faults() == [])
    }

    @Test(
        "A file that names another, none, or one of them, taken back, has changed no row",
        arguments: Engine.available)
    func takenBack(engine: Engine) throws {
        let books = try Self.books(engine)
        let traces = PartyHistoryTests.traces.union(["party.source_digest"])
        let before = try books.office.database.everything(without: traces)
        let changes: [(String, [String])] = [
            ("phone\nP,山田太郎,06-9999-9999", ["taro@kou.example", "+81699999999"] + Self.all.suffix(2)),
            ("phone\nP,山田太郎,", ["taro@kou.example"] + Self.all.suffix(2)),
            ("works_for\nP,山田太郎,C2", Self.all.prefix(4) + ["C2 顧問 - -"]),
            ("works_for\nP,山田太郎,", Array(Self.all.prefix(4))), ("note\nP,山田太郎,x", Self.all),
            ("email\nP,山田太郎,new@kou.example", ["new@kou.example"] + Self.all.dropFirst()),
        ]
        var options = Imports.Options()
        options.clearsBlank = true
        for (change, wanted) in changes {
            let taken = try books.office.importing(PartyImport.self, "code,name," + change, options)
            #expect(taken.refused == [] && taken.result.updated == 1, "\(change)")
            #expect(try Self.shown(books) == wanted, "\(change)")
            try books.office.undo(taken.result.importID, among: [PartyImport.self])
            let left = differences(before, try books.office.database.everything(without: traces))
            #expect(left == [], "\(change)")
        }
        // A number that is known says the same in other letters.
        let again = try books.office.importing(PartyImport.self, "code,name,phone\nP,山田太郎,０９０（１１１１）２２２２")
        #expect(again.result.unchanged == 1)
        #expect(try Self.shown(books) == Self.all)
        #expect(try books.faults() == [])
    }
}
