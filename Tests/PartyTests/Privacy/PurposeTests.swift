import Governance
import Storage
import TestOffice
import Testing
import Vocabulary

@testable import Party

@Suite("What data is held for")
struct PurposeTests {
    static let people = "code,name,kind\nC,甲商店,organization\nP,山田太郎,person\n"

    @Test("A purpose holds for all of a kind, or for those whom it was told of", arguments: Engine.available)
    func purposes(engine: Engine) throws {
        let books = try PartyBooks(engine, Self.people)
        let desk = books.desk()
        let before = Set(try desk.purposes().map(\.code))
        try desk.setPurpose(" news ", text: " 新製品のご案内 ", kind: nil)
        try desk.setPurpose("hiring", text: "採用", kind: .person)
        #expect(Set(try desk.purposes().map(\.code)) == before.union(["news", "hiring"]))
        let news = try #require(try desk.purposes().first { $0.code == "news" })
        #expect((news.text, news.kind, news.parties) == ("新製品のご案内", nil, 0))
        func held(_ code: String) throws -> Set<String> {
            Set(try desk.purposes(of: code).map(\.code)).intersection(["news", "hiring"])
        }
        #expect(try held("P") == ["hiring"])
        #expect(try held("C").isEmpty)
        try desk.holdFor("news", party: "C")
        try desk.holdFor("news", party: "C")
        #expect(try held("C") == ["news"])
        #expect(try desk.purposes().first { $0.code == "news" }?.parties == 1)
        try desk.holdFor("news", party: "C", ends: true)
        try desk.holdFor("news", party: "C", ends: true)
        #expect(try held("C").isEmpty)
        try desk.setPurpose("hiring", text: "採用選考", kind: nil)
        #expect(try held("P").isEmpty)
        #expect(try desk.purposes().first { $0.code == "hiring" }?.text == "採用選考")
    }

    @Test(
        "What cannot be a purpose, is not known, or is not for everybody to say, is refused",
        arguments: Engine.available)
    func refused(engine: Engine) throws {
        let books = try PartyBooks(engine, Self.people)
        let desk = books.desk()
        #expect(throws: PartyRefusal.badCode("")) { try desk.setPurpose(" ", text: "x", kind: nil) }
        #expect(throws: PartyRefusal.badCode("a")) { try desk.setPurpose("a", text: "　", kind: nil) }
        let long = String(repeating: "a", count: 65)
        #expect(throws: PartyRefusal.badCode(long)) { try desk.setPurpose(long, text: "x", kind: nil) }
        try desk.setPurpose(String(long.dropLast()), text: "x", kind: nil)
        #expect(throws: PartyRefusal.unknownPurpose("nothing")) { try desk.holdFor("nothing", party: "P") }
        #expect(throws: PartyRefusal.unknown("X")) { try desk.holdFor("nothing", party: "X") }
        #expect(throws: PartyRefusal.unknown("X")) { try desk.purposes(of: "X") }
        try books.staff("seller", .sales)
        let verbs: [(String, (PartyDesk) throws -> Void)] = [
            ("privacy.purpose.set", { try $0.setPurpose("a", text: "x", kind: nil) }),
            ("privacy.purpose.party", { try $0.holdFor("a", party: "P") }),
            ("privacy.retention.set", { try $0.setRetention(months: 1) }), ("privacy.view", { _ = try $0.purposes() }),
            ("privacy.view", { _ = try $0.retentionMonths() }),
        ]
        for (action, verb) in verbs {
            #expect(throws: GovernanceRefusal.notAllowed(user: "seller", action: action)) {
                try verb(books.desk(as: "seller"))
            }
        }
    }

    @Test("Three years are usual until the company says otherwise", arguments: Engine.available)
    func retention(engine: Engine) throws {
        let books = try PartyBooks(engine)
        #expect(try books.desk().retentionMonths() == 36)
        try books.desk().setRetention(months: 12)
        #expect(try books.desk().retentionMonths() == 12)
        try books.desk(isRehearsal: true).setRetention(months: 1)
        #expect(try books.desk().retentionMonths() == 12)
    }

    /// Python: `dateutil.relativedelta(months=n)`.
    @Test(
        "Months end on the same day of a later month, or on its last",
        arguments: [
            ("2026-01-31", 1, "2026-02-28"), ("2026-01-30", 1, "2026-02-28"), ("2026-01-28", 1, "2026-02-28"),
            ("2023-11-30", 3, "2024-02-29"), ("2024-02-29", 12, "2025-02-28"), ("2024-02-29", 48, "2028-02-29"),
            ("2026-12-31", 1, "2027-01-31"), ("2026-11-02", 0, "2026-11-02"), ("2026-11-02", 1200, "2126-11-02"),
            ("2026-03-31", -1, "2026-02-28"), ("2026-01-01", -1, "2025-12-01"), ("9999-12-31", 1, "9999-12-31"),
            ("2026-05-31", -3, "2026-02-28"), ("2026-08-31", 6, "2027-02-28"),
        ])
    func end(from: String, months: Int, to: String) throws {
        #expect(Retention.end(of: months, from: try #require(Day(iso: from))).description == to)
    }
}
