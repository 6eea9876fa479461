import Governance
import Storage
import TestOffice
import Testing
import Vocabulary

@testable import Party

@Suite("Fields of a party in a file")
struct PartyFieldTests {
    /// What stands in a column of the one party that a file brings.
    private func kept(_ column: String, _ value: String, kind: String = "organization") throws -> (String, [String]) {
        let books = try PartyBooks(.sqlite)
        var quoted = value.replacing("\"", with: "\"\"")
        quoted = "\"\(quoted)\""
        let (header, row) = column == "kind" ? ("", "") : (",kind", "," + kind)
        let taken = try books.office.importing(
            PartyImport.self, "code,name\(header),\(column)\nA,Alpha\(row),\(quoted)\n")
        var found = ""
        try books.office.database.read { rows in
            let place = PartyExport.columns.firstIndex(of: column) ?? 0
            try PartyExport.each(in: rows) { found = $0[place] }
        }
        return (found, taken.refused)
    }

    @Test(
        "What people write is kept in its one form",
        arguments: [
            ("country", "JP", "JP"), ("country", "jp", "JP"), ("country", " ＪＰ ", "JP"), ("country", "", ""),
            ("language", "ja", "ja"), ("language", "JA", "ja"), ("language", "ja-JP", "ja-JP"),
            ("language", "ja_JP", "ja-JP"), ("language", "zh-Hant-TW", "zh-Hant-TW"), ("language", "gsw", "gsw"),
            ("language", "es-419", "es-419"), ("language", "de-CH-1996", "de-CH-1996"),
            ("postal_code", " 100-0001 ", "100-0001"), ("address", "　東京都千代田区1-1　", "東京都千代田区1-1"),
            ("phone", "03-1234-5678", "03-1234-5678"), ("email", "Info@Example.JP", "Info@Example.JP"),
            ("website", "https://www.example.jp/", "https://www.example.jp/"), ("kind", "person", "person"),
            ("kind", "Person", "person"), ("kind", "", "organization"),
            ("roles", "customer supplier", "customer supplier"),
            ("roles", "supplier  customer customer", "customer supplier"), ("roles", "Customer", "customer"),
            ("tags", "vip gold", "gold vip"), ("tags", "vip　gold", "gold vip"),
            ("corporate_number", "7010705000725", "7010705000725"),
            ("corporate_number", "７０１０７０５０００７２５", "7010705000725"),
            ("corporate_number", "T7010705000725", "7010705000725"),
            ("invoice_number", "t7010705000725", "T7010705000725"), ("note", "二行\n目", "二行\n目"),
            ("name_kana", "ヤマダショウジ", "ヤマダショウジ"), ("note", "'=1+1", "=1+1"), ("note", "=1+1", "=1+1"),
        ])
    func kept(column: String, value: String, form: String) throws {
        let (found, refused) = try kept(column, value)
        #expect(refused == [])
        #expect(found == form)
    }

    @Test(
        "What cannot be is refused with its column",
        arguments: [
            ("country", "ZX", "party.bad_country"), ("country", "Nippon Koku", "party.bad_country"),
            ("country", "ZZ", "party.bad_country"), ("language", "jp", "party.bad_language"),
            ("language", "j", "party.bad_language"), ("language", "japanese", "party.bad_language"),
            ("language", "日本語", "party.bad_language"), ("language", "e1", "party.bad_language"),
            ("language", "en;q=0.8", "party.bad_language"), ("language", "en-", "party.bad_language"),
            ("language", "en--US", "party.bad_language"), ("language", "-en", "party.bad_language"),
            ("language", "en-abcdefghi", "party.bad_language"), ("language", "j:a", "party.bad_language"),
            ("language", "en-U@", "party.bad_language"), ("language", "e\u{11}", "party.bad_language"),
            ("email", "nobody", "party.bad_mail"), ("phone", "なし", "party.bad_phone"),
            ("website", "nowhere", "party.bad_website"), ("kind", "boat", "import.unknown_word"),
            ("roles", "customer boss", "import.unknown_word"),
            ("birth_date", "1970-01-01", "party.birth_of_organization"),
            ("corporate_number", "7010705000726", "party.bad_check_digit"),
            ("corporate_number", "7.0107E+12", "party.bad_identifier"), ("invoice_number", "1", "party.bad_identifier"),
            ("identifiers", "nonsense", "party.unknown_scheme"), ("identifiers", "xyz:1", "party.unknown_scheme"),
            ("identifiers", "lei:1", "party.bad_identifier"), ("origin", "NONE", "party.unknown_origin"),
            ("postal_code", "123456789012345678901234567890123", "import.too_long"),
        ])
    func refused(column: String, value: String, code: String) throws {
        let refused = try kept(column, value).1
        #expect(refused.map { $0.split(separator: " ").last.map(String.init) } == [code])
        #expect(refused.first?.split(separator: " ")[1] ?? "" == column)
    }

    @Test(
        "A person may have a birth date that exists",
        arguments: [
            ("1970-01-01", "1970-01-01", nil), ("昭和45年1月1日", "1970-01-01", nil), ("1970/1/1", "1970-01-01", nil),
            ("1970-02-30", "", "2 birth_date day.no_such_day"), ("yesterday", "", "2 birth_date day.not_a_day"),
        ] as [(String, String, String?)])
    func birth(value: String, form: String, refusal: String?) throws {
        let (found, refused) = try kept("birth_date", value, kind: "person")
        #expect(found == form)
        #expect(refused == [refusal].compactMap(\.self))
    }

    @Test(
        "The key must be there, short enough and without control characters",
        arguments: [
            ("", "2 code import.empty"), ("　", "2 code import.empty"), ("a\tb", "2 code party.bad_code"),
            (String(repeating: "x", count: 65), "2 code import.too_long"),
        ])
    func codes(code: String, refusal: String) throws {
        let books = try PartyBooks(.sqlite)
        let taken = try books.office.importing(PartyImport.self, "code,name\n\"\(code)\",Alpha\n")
        #expect(taken.refused == [refusal])
        let longest = String(repeating: "x", count: 64)
        #expect(try books.office.importing(PartyImport.self, "code,name\n\(longest),Alpha\n").result.created == 1)
    }

    @Test(
        "Every refused row says why, every other goes in, and the file again changes nothing",
        arguments: Engine.available)
    func mixed(engine: Engine) throws {
        let books = try PartyBooks(engine)
        let rows = (0..<200).map { number in
            number.isMultiple(of: 7)
                ? "C\(number),Name \(number),XX,,\n" : "C\(number),Name \(number),JP,03-1234-\(1000 + number),vip\n"
        }
        let file = "code,name,country,phone,tags\n" + rows.joined()
        let first = try books.office.importing(PartyImport.self, file)
        #expect((first.result.created, first.rejects.count) == (171, 29))
        #expect(Set(first.rejects.map { $0.column ?? "" }) == ["country"])
        #expect(first.rejects.map(\.line) == stride(from: 2, to: 202, by: 7).map { $0 })
        let again = try books.office.importing(PartyImport.self, file)
        #expect((again.result.created, again.result.unchanged, again.rejects.count) == (0, 171, 29))
        #expect(try books.faults() == [])
    }

    @Test("Export and import are inverse for whatever parties there are", arguments: Dice.seeds(6))
    func inverse(dice: Dice) throws {
        var dice = dice
        let engine = dice.pick(Engine.available)
        let books = try PartyBooks(engine)
        let header =
            "code,name,name_kana,kind,country,postal_code,address,phone,email,website,roles,tags,language,note\n"
        var rows = ""
        for number in 0..<40 {
            let japan = dice.happens(60)
            let fields = [
                "P\(number)",
                japan ? dice.pick(["株式会社山田商事", "山田 太郎", "㈱髙橋①"]) : dice.pick(["Müller GmbH", "O'Neil, Sons"]),
                japan ? "ヤマダ" : "", dice.pick(["organization", "person"]), japan ? "JP" : dice.pick(["DE", "US", ""]),
                dice.happens(50) ? "100-000\(dice.roll(10))" : "", dice.happens(50) ? "Street, \(dice.roll(9))" : "",
                japan && dice.happens(50) ? "03-1234-567\(dice.roll(10))" : "",
                dice.happens(50) ? "m\(number)@example.jp" : "", dice.happens(30) ? "https://e\(number).example" : "",
                dice.pick(["", "customer", "supplier", "customer supplier"]), dice.pick(["", "a", "a b"]),
                dice.pick(["", "ja", "en-GB"]), dice.pick(["", "=1", "'x", "two\nlines", "\"q\""]),
            ]
            rows += fields.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",") + "\n"
        }
        #expect(try books.office.importing(PartyImport.self, header + rows).refused == [])
        func exported(_ books: PartyBooks) throws -> [[String]] {
            var lines: [[String]] = []
            try books.office.database.read { try PartyExport.each(in: $0) { lines.append($0) } }
            return lines
        }
        let lines = try exported(books)
        let text = ([PartyExport.columns] + lines).map { line in
            line.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",")
        }.joined(separator: "\n")
        #expect(try books.office.importing(PartyImport.self, text).result.unchanged == 40)
        let other = try PartyBooks(dice.pick(Engine.available))
        #expect(try other.office.importing(PartyImport.self, text).result.created == 40)
        #expect(try exported(other) == lines)
        #expect(try other.faults() == [])
    }
}
