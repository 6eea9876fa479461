import Governance
import Storage
import TestOffice
import Testing
import Vocabulary

@testable import Party

@Suite("What was found right or wrong")
struct ConfirmationTests {
    static let party =
        "code,name,kind,address,phone,email,website\nA,甲商店,organization,東京都千代田区1-1,03-1234-5678,info@kou.example,kou.example\n"

    private func books(_ engine: Engine) throws -> PartyBooks {
        let books = try PartyBooks(engine)
        try books.office.importing(PartyImport.self, Self.party, on: "2025-01-01")
        return books
    }

    private func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }

    private func line(_ books: PartyBooks, _ field: VerifiedField, on today: String = TestOffice.today) throws -> String
    {
        let all = try books.desk(on: today).freshness(of: "A")
        guard let one = all.first(where: { $0.field == field }) else { return "-" }
        return "\(one.freshness.state) \(one.freshness.confirmedOn) \(one.source?.rawValue ?? "-")"
    }

    @Test(
        "Of a day the last word holds, of several days the latest, as far as it was known then",
        arguments: Engine.available)
    func words(engine: Engine) throws {
        let books = try books(engine)
        let desk = books.desk()
        #expect(try line(books, .phone) == "stale 2025-01-01 -")
        _ = try desk.confirm("A", [.phone], by: .call, on: day("2026-10-01"))
        _ = try desk.confirm("A", [.phone], by: .letter, on: day("2026-10-01"), failed: true)
        #expect(try line(books, .phone) == "bad 2025-01-01 letter")
        _ = try desk.confirm("A", [.phone], by: .visit, on: day("2026-10-01"))
        #expect(try line(books, .phone) == "fresh 2026-10-01 visit")
        // What was written down later about an earlier day changes nothing of today.
        _ = try desk.confirm("A", [.phone], by: .call, on: day("2026-09-01"), failed: true)
        #expect(try line(books, .phone) == "fresh 2026-10-01 visit")
        #expect(try line(books, .phone, on: "2026-09-15") == "bad 2025-01-01 call")
        #expect(try line(books, .phone, on: "2026-08-01") == "stale 2025-01-01 -")
        _ = try desk.confirm("A", [.phone], by: .call, failed: true)
        #expect(try line(books, .phone) == "bad 2026-10-01 call")
        // The other fields are as they were.
        #expect(try line(books, .email) == "stale 2025-01-01 -")
        #expect(try line(books, .representative) == "-")
    }

    @Test(
        "Only fields that are kept are asked for, and the representative from the first time on",
        arguments: Engine.available)
    func fields(engine: Engine) throws {
        let books = try PartyBooks(engine, "code,name\nA,甲商店\n")
        let desk = books.desk()
        #expect(try desk.freshness(of: "A").map(\.field) == [.name])
        let told = try desk.confirm("A", [.phone, .representative], by: .own, evidence: " 社長 ")
        // A number that nobody keeps cannot be fresh.
        #expect(told.map(\.field) == [.name, .representative])
        #expect(
            try books.office.database.read {
                try $0.first("SELECT DISTINCT evidence FROM party_confirmation") { $0.text(0) }
            } == "社長")
        #expect(throws: PartyRefusal.laterThanToday("2026-11-03")) {
            try desk.confirm("A", [.name], by: .call, on: day("2026-11-03"))
        }
        #expect(throws: PartyRefusal.unknown("X")) { try desk.confirm("X", [.name], by: .call) }
        let number = "code,name,phone\nA,甲商店,03-1234-5678\n"
        try books.office.importing(PartyImport.self, number, on: "2026-11-05")
        #expect(try line(books, .phone, on: "2026-11-05") == "fresh 2026-11-05 import")
    }

    /// A value that merely comes again confirms nothing: a file repeats what it was copied from.
    @Test(
        "A file confirms what it brings anew, nothing else",
        arguments: [
            ("code,name,phone\nA,甲商店,０３（１２３４）５６７８\n", []), ("code,name,phone\nA,甲商店,06-1111-2222\n", ["phone"]),
            ("code,name,phone\nA,甲商店,\n", []), ("code,name,email\nA,甲商店,INFO@Kou.Example\n", []),
            ("code,name,email,website\nA,甲商店,new@kou.example,https://www.kou.example/x\n", ["email"]),
            ("code,name,address\nA,甲商店,東京都千代田区2-2\n", ["address"]), ("code,name,address\nA,甲商店,\n", []),
            ("code,name\nA,甲商会\n", ["name"]), ("code,name,tags\nA,甲商店,vip\n", []),
            ("code,name,address,phone\nA,甲,大阪,06-1111-2222\n", ["name", "address", "phone"]),
        ])
    func imported(file: String, fields: [String]) throws {
        let books = try books(.sqlite)
        let id = try books.office.importing(PartyImport.self, file).result.importID
        let fresh = try books.desk().freshness(of: "A").filter { $0.source == .imported }
        #expect(fresh.map(\.field.rawValue) == fields)
        #expect(fresh.allSatisfy { $0.freshness.state == .fresh && $0.freshness.expected == 1 })
        // The same file again says nothing more, and taken back it has said nothing.
        try books.office.importing(PartyImport.self, file, on: "2026-12-01")
        #expect(try books.count("SELECT COUNT(*) FROM party_confirmation") == Int64(fields.count))
        try books.office.undo(id, among: [PartyImport.self])
        #expect(try books.count("SELECT COUNT(*) FROM party_confirmation") == 0)
    }

    @Test("The company says how fast a field goes out of date", arguments: Engine.available)
    func rules(engine: Engine) throws {
        let books = try books(engine)
        #expect(try books.desk().fieldRules() == FieldRule.usual)
        // 2025-01-01 to 2026-11-02 are 670 days.
        #expect(try line(books, .name) == "fresh 2025-01-01 -")
        try books.desk().setRule(FieldRule(.name, halfLifeDays: 670, staleDays: 669))
        #expect(try line(books, .name) == "stale 2025-01-01 -")
        #expect(try books.desk().freshness(of: "A").first?.freshness.expected == 0.5)
        try books.desk().setRule(FieldRule(.name, halfLifeDays: 335, staleDays: 670))
        #expect(try line(books, .name) == "fresh 2025-01-01 -")
        #expect(try books.desk().freshness(of: "A").first?.freshness.expected == 0.25)
        #expect(try books.desk().fieldRules().first == FieldRule(.name, halfLifeDays: 335, staleDays: 670))
        #expect(try books.desk().fieldRules().dropFirst() == FieldRule.usual.dropFirst())
        for (half, stale) in [(0, 1), (1, 0), (-1, 1)] {
            #expect(throws: StorageRefusal.self) {
                try books.desk().setRule(FieldRule(.name, halfLifeDays: half, staleDays: stale))
            }
        }
        #expect(try books.faults() == [])
    }

    @Test("The longer ago, the less is expected, by half with each half-life", arguments: Dice.seeds(20))
    func fading(dice: Dice) {
        var dice = dice
        for _ in 0..<50 {
            let rule = FieldRule(.email, halfLifeDays: dice.number(100...3000), staleDays: 1)
            let days = dice.number(0...5000), later = days + dice.number(1...500)
            let expected = FieldRule.expected(rule, days)
            #expect(expected > FieldRule.expected(rule, later) && expected <= 1)
            let half = FieldRule.expected(rule, days + rule.halfLifeDays)
            #expect(abs(half - expected / 2) < 1e-12)
            #expect(FieldRule.expected(rule, -days) == 1)
        }
    }

    @Test("Of two records of one party the latest word holds", arguments: Engine.available)
    func merged(engine: Engine) throws {
        let books = try books(engine)
        try books.office.importing(PartyImport.self, "code,name,phone\nB,甲商店,03-1234-5678\n", on: "2025-06-01")
        let before = try books.office.database.everything(without: MergeDeskTests.traces)
        _ = try books.desk().confirm("A", [.phone], by: .call, on: day("2026-09-01"), failed: true)
        _ = try books.desk().confirm("B", [.phone], by: .visit, on: day("2026-10-01"))
        _ = try books.desk().merge("A", ["B"])
        #expect(try line(books, .phone) == "fresh 2026-10-01 visit")
        _ = try books.desk().unmerge("B")
        #expect(try line(books, .phone) == "bad 2025-01-01 call")
        #expect(differences(before, try books.office.database.everything(without: MergeDeskTests.traces)).count == 1)
    }
}

extension FieldRule {
    fileprivate static func expected(_ rule: FieldRule, _ days: Int) -> Double {
        Freshness.expected(rule, afterDays: days)
    }
}
