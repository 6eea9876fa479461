import Governance
import Storage
import TestOffice
import Testing
import Vocabulary

@testable import Party

@Suite("Each column of a file of parties by itself")
struct PartyColumnTests {
    /// A person of whom everything is known.
    static let full = [
        "code": "P", "name": "山田 太郎", "name_kana": "ヤマダ タロウ", "kind": "person", "roles": "customer prospect",
        "country": "JP", "postal_code": "100-0001", "address": "東京都千代田区1-1", "phone": "03-1234-5678",
        "email": "taro@kou.example", "website": "https://kou.example/", "corporate_number": "7010705000725",
        "invoice_number": "T7010705000725", "identifiers": "duns:150483782 other:K-1", "birth_date": "1970-01-01",
        "language": "ja", "tags": "gold vip", "origin": "FAIR", "works_for": "C1", "note": "一行\n二行",
    ]

    /// A new value for each column, and the form in which it is kept.
    static let changes: [(String, String, String)] = [
        ("name", "山田 次郎", "山田 次郎"), ("name_kana", "ヤマダ ジロウ", "ヤマダ ジロウ"),
        ("roles", "supplier", "supplier"), ("roles", "", ""), ("country", "de", "DE"), ("country", "", ""),
        ("postal_code", "530-0001", "530-0001"), ("address", "大阪市北区4-5-6", "大阪市北区4-5-6"),
        ("phone", "06-1111-2222", "06-1111-2222"), ("email", "JIRO@kou.example", "JIRO@kou.example"),
        ("website", "otsu.example", "otsu.example"), ("corporate_number", "1180301018771", "1180301018771"),
        ("invoice_number", "t1180301018771", "T1180301018771"),
        ("identifiers", "gln:9436465792104", "gln:9436465792104"),
        ("birth_date", "1971/2/3", "1971-02-03"), ("language", "en_GB", "en-GB"), ("tags", "silver", "silver"),
        ("origin", "WEB", "WEB"), ("works_for", "C2", "C2"), ("note", "別の話", "別の話"), ("name_kana", "", ""),
        ("postal_code", "", ""), ("address", "", ""), ("phone", "", ""), ("email", "", ""), ("website", "", ""),
        ("corporate_number", "", ""), ("invoice_number", "", ""), ("identifiers", "", ""), ("birth_date", "", ""),
        ("language", "", ""), ("tags", "", ""), ("origin", "", ""), ("works_for", "", ""), ("note", "", ""),
    ]

    private static func quoted(_ fields: [String]) -> String {
        fields.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",")
    }

    private static func books(_ engine: Engine) throws -> PartyBooks {
        let books = try PartyBooks(engine, "code,name\nC1,甲商店\nC2,乙産業\n")
        try books.office.books().perform("marketing.test") { deed in
            for code in ["FAIR", "WEB"] { _ = try Origins.register(code, name: code, in: deed) }
        }
        let header = PartyExport.columns
        let file = quoted(header) + "\n" + quoted(header.map { full[$0] ?? "" }) + "\n"
        #expect(try books.office.importing(PartyImport.self, file).refused == [])
        return books
    }

    private static func exported(_ books: PartyBooks) throws -> [String: String] {
        var found: [String: String] = [:]
        try books.office.database.read { rows in
            try PartyExport.each(in: rows) { fields in
                if fields[0] == "P" { found = Dictionary(uniqueKeysWithValues: zip(PartyExport.columns, fields)) }
            }
        }
        return found
    }

    @Test("All of it comes out as it went in")
    func whole() throws {
        #expect(try Self.exported(Self.books(.sqlite)) == Self.full)
    }

    @Test(
        "A file of code, name and one column changes that one alone, says it once, and takes it back",
        arguments: Engine.available)
    func alone(engine: Engine) throws {
        let books = try Self.books(engine)
        // What a row is known by again is worked out anew where the file has other columns.
        let traces = PartyHistoryTests.traces.union(["party.source_digest"])
        let before = try books.office.database.everything(without: traces)
        var options = Imports.Options()
        options.clearsBlank = true
        for (column, value, kept) in Self.changes {
            let header = column == "name" ? ["code", "name"] : ["code", "name", column]
            let row = column == "name" ? ["P", value] : ["P", "山田 太郎", value]
            let file = Self.quoted(header) + "\n" + Self.quoted(row) + "\n"
            let taken = try books.office.importing(PartyImport.self, file, options)
            #expect(taken.refused == [] && taken.result.updated == 1, "\(column)")
            var wanted = Self.full
            wanted[column] = kept
            #expect(try Self.exported(books) == wanted, "\(column) \(value)")
            #expect(try books.office.importing(PartyImport.self, file, options).result.unchanged == 1, "\(column)")
            try books.office.undo(taken.result.importID, among: [PartyImport.self])
            let left = differences(before, try books.office.database.everything(without: traces))
            #expect(left == [], "\(column) \(value)")
        }
        #expect(try books.faults() == [])
    }

    @Test(
        "What a column refuses leaves the party as it was",
        arguments: [
            ("country", "ZX"), ("phone", "12"), ("email", "nobody"), ("website", "nowhere"),
            ("corporate_number", "7010705000726"), ("invoice_number", "T1"), ("identifiers", "x:1"),
            ("birth_date", "1970-13-01"), ("language", "jp"), ("origin", "NONE"), ("roles", "boss"), ("kind", "robot"),
            ("name", ""), ("note", String(repeating: "長", count: 10_001)),
            ("postal_code", String(repeating: "1", count: 33)),
            ("address", String(repeating: "長", count: 2001)),
        ])
    func refused(column: String, value: String) throws {
        let books = try Self.books(.sqlite)
        let before = try books.office.database.everything(without: PartyHistoryTests.traces)
        let header = column == "name" ? ["code", "name"] : ["code", "name", column]
        let row = column == "name" ? ["P", value] : ["P", "山田 次郎", value]
        let taken = try books.office.importing(
            PartyImport.self, Self.quoted(header) + "\n" + Self.quoted(row) + "\n")
        #expect(taken.rejects.map(\.column) == [column])
        #expect(differences(before, try books.office.database.everything(without: PartyHistoryTests.traces)) == [])
    }

    /// People write a value in many ways; it is kept in one, and what is exported says nothing new.
    @Test(
        "A file that was written otherwise than we write it, exported and imported again, changes nothing",
        arguments: Engine.available)
    func otherSpellings(engine: Engine) throws {
        let books = try PartyBooks(engine)
        let file = """
            code,name,kind,country,roles,tags,language,corporate_number,identifiers,birth_date
            A,甲商店,Organization,jp,supplier customer supplier,vip gold,JA,T7010705000725,DUNS:15-048-3782,
            B,乙産業,,ＪＰ,Customer,vip　gold vip,ja_JP,７０１０７０５０００７２５,,
            C,山田太郎,PERSON,,,,,,,昭和45年1月1日
            """
        #expect(try books.office.importing(PartyImport.self, file).refused == [])
        func exported() throws -> String {
            var lines = [Self.quoted(PartyExport.columns)]
            try books.office.database.read { try PartyExport.each(in: $0) { lines.append(Self.quoted($0)) } }
            return lines.joined(separator: "\n") + "\n"
        }
        let before = try exported()
        _ = try books.office.importing(PartyImport.self, before)
        #expect(try exported() == before)
        let again = try books.office.importing(PartyImport.self, before).result
        #expect((again.created, again.updated, again.unchanged) == (0, 0, 3))
        #expect(try books.faults() == [])
    }
}
