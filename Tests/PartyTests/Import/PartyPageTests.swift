import Governance
import Storage
import TestOffice
import Testing
import Vocabulary

@testable import Party

@Suite("Files of parties that are longer than a page")
struct PartyPageTests {
    /// Several batches of an import and several pages of an export.
    @Test("Every row goes in, comes out in the order of codes, and is known again", arguments: Engine.available)
    func pages(engine: Engine) throws {
        let books = try PartyBooks(engine)
        let count = 5_000
        let rows = (0..<count).map { number in
            "K\(100_000 + number),Name \(number),person,\(number % 7 == 0 ? "m\(number)@x.example" : ""),\(number % 5 == 0 ? "vip" : ""),\(number > 0 && number % 11 == 0 ? "W\(number % 3)" : "")"
        }
        let firms = (0..<3).map { "W\($0),Firm \($0),organization,,," }
        let header = "code,name,kind,email,tags,works_for\n"
        let first = try books.office.importing(
            PartyImport.self, header + (firms + rows.reversed()).joined(separator: "\n")
        ).result
        #expect((first.created, first.rejected, first.remarks.count) == (count + 3, 0, 0))
        var exported: [[String]] = []
        try books.office.database.read { try PartyExport.each(in: $0) { exported.append($0) } }
        #expect(exported.map { $0[0] } == exported.map { $0[0] }.sorted() && exported.count == count + 3)
        let places = [PartyColumn.code, .name, .kind, .email, .tags, .worksFor].map(\.rawValue)
        let lines = exported.map { line in places.map { line[$0] }.joined(separator: ",") }
        #expect(lines.filter { $0.hasPrefix("K") } == rows)
        // Every hundredth differs in the second file: those alone are written.
        let changed = rows.enumerated().map {
            $0.offset % 100 == 0 ? $0.element.replacing("Name", with: "New") : $0.element
        }
        let second = try books.office.importing(PartyImport.self, header + changed.joined(separator: "\n")).result
        #expect((second.updated, second.unchanged, second.created) == (count / 100, count - count / 100, 0))
        #expect(try books.desk().find("New 4900").first?.code == "K104900")
        #expect(try books.faults() == [])
        #expect(try books.office.undo(second.importID, among: [PartyImport.self]) == count / 100)
        #expect(try books.desk().show("K104900").party.name == "Name 4900")
        #expect(try books.office.undo(first.importID, among: [PartyImport.self]) == count + 3)
        #expect(
            try books.count("SELECT COUNT(*) FROM party") == 0 && books.count("SELECT COUNT(*) FROM party_gram") == 0)
        #expect(try books.faults() == [])
    }

    @Test("Codes are one by one what they are, whatever they look like", arguments: Engine.available)
    func codes(engine: Engine) throws {
        let codes = [
            "1", "01", "1.0", "1e3", "A", "a", "Ａ", "-1", "+1", "ア", "ｱ", "A B", "A-B", "=A", "NULL", "é",
        ]
        let books = try PartyBooks(engine)
        let file = "code,name\n" + codes.map { "\"\($0)\",Name\n" }.joined()
        let first = try books.office.importing(PartyImport.self, file)
        #expect(first.refused == [] && first.result.created == codes.count)
        let again = try books.office.importing(PartyImport.self, file).result
        #expect((again.created, again.updated, again.unchanged) == (0, 0, codes.count))
        for code in codes { #expect(try books.desk().show(code).party.name == "Name", "\(code)") }
        for (one, other) in [("1", "01"), ("A", "a"), ("A B", "A-B"), ("1", "1.0")] {
            #expect(try books.desk().show(one).party.id != books.desk().show(other).party.id)
        }
        #expect(try books.faults() == [])
    }

    @Test(
        "A column by any of its names is the same column, and one that nobody knows is told",
        arguments: [
            ("コード,会社名,電話,メールアドレス,法人番号,勤務先コード", 0), ("取引先コード,商号,TEL,Eメール,法人番号,所属", 0),
            ("code,name,telephone,mail,corporate_number,works_for,color", 1), ("得意先コード,得意先名,電話番号,メール,法人番号,勤務先", 0),
        ])
    func names(header: String, unknown: Int) throws {
        let books = try PartyBooks(.sqlite)
        let row = "A,甲商店,03-1234-5678,info@kou.example,7010705000725," + (unknown > 0 ? ",red" : "")
        let taken = try books.office.importing(PartyImport.self, header + "\n" + row + "\n")
        #expect(taken.refused == [] && taken.result.unknownColumns.count == unknown)
        let card = try books.desk().show("A")
        #expect(card.contactPoints.map(\.value) == ["info@kou.example", "+81312345678"])
        #expect(card.identifiers.map(\.value) == ["7010705000725"])
    }

    @Test(
        "Without code or name there is no file of parties, and nothing is kept of one",
        arguments: [
            ("name\nA\n", "header.missing"), ("code\nA\n", "header.missing"), ("", "header.missing"),
            ("code,name,code\nA,B,C\n", "header.twice"), ("code,name,コード\nA,B,C\n", "header.twice"),
        ])
    func headers(text: String, code: String) throws {
        let books = try PartyBooks(.sqlite)
        do {
            try books.office.importing(PartyImport.self, text)
            Issue.record("was taken in")
        } catch let refusal as any Refusal {
            #expect(refusal.code == code || text.isEmpty, "\(refusal.code)")
        }
        #expect(try books.count("SELECT COUNT(*) FROM governance_import") == 0)
    }
}
