import Governance
import Storage
import TestOffice
import Testing
import Vocabulary

@testable import Party

@Suite("Gifts and entertainment")
struct GiftTests {
    static let people = "code,name,kind,works_for\nC,甲商店,organization,\nP,山田太郎,person,C\nQ,鈴木花子,person,C\n"

    private static func gift(
        _ amount: Int64, to party: String = "P", _ direction: GiftDirection = .given, on day: String? = nil,
        exception: String? = nil
    ) -> NewGift {
        var gift = NewGift(party: party, direction: direction, amount: Money(minor: amount, .yen), what: "菓子折り")
        gift.day = day.flatMap { Day(iso: $0) }
        gift.exception = exception
        return gift
    }

    @Test("Exactly at the limit is kept, one yen beyond is not, unless somebody says why", arguments: Engine.available)
    func edge(engine: Engine) throws {
        let books = try PartyBooks(engine, Self.people)
        try books.desk().setGiftLimit(.given, to: Money(minor: 5000, .yen))
        #expect(try books.desk().giftLimit(.given) == Money(minor: 5000, .yen))
        #expect(try books.desk().giftLimit(.received) == nil)
        let beyond = try books.desk().addGift(Self.gift(5001))
        #expect((beyond.isWithin, beyond.isKept) == (false, false))
        #expect(try books.desk().gifts().isEmpty)
        let within = try books.desk().addGift(Self.gift(5000))
        #expect((within.isWithin, within.isKept, within.before.minor, within.after.minor) == (true, true, 0, 5000))
        #expect(try !books.desk().addGift(Self.gift(1)).isKept)
        let excused = try books.desk().addGift(Self.gift(1, exception: " 創立50周年 "))
        #expect((excused.isWithin, excused.isKept, excused.exception) == (false, true, "創立50周年"))
        #expect(try books.desk().gifts().map(\.exception) == ["創立50周年", nil])
        // The limit is a person's own: a colleague has all of it, and gifts to us are another account.
        #expect(try books.desk().addGift(Self.gift(5000, to: "Q")).isWithin)
        #expect(try books.desk().addGift(Self.gift(99999, .received)).limit == nil)
    }

    @Test("A limit of nought allows nothing, and none below that can be set", arguments: Engine.available)
    func nought(engine: Engine) throws {
        let books = try PartyBooks(engine, Self.people)
        try books.desk().setGiftLimit(.received, to: .zero(.yen))
        #expect(try !books.desk().addGift(Self.gift(1, .received)).isKept)
        #expect(throws: GiftRefusal.notPositive("-¥1")) {
            try books.desk().setGiftLimit(.received, to: Money(minor: -1, .yen))
        }
        for amount: Int64 in [0, -1, .min] {
            #expect(throws: GiftRefusal.notPositive(Money(minor: amount, .yen).shown)) {
                try books.desk().addGift(Self.gift(amount))
            }
        }
    }

    @Test(
        "What was given counts in its own fiscal year, which begins in April",
        arguments: [
            ("2026-03-31", "2025-04-01..2026-03-31"), ("2026-04-01", "2026-04-01..2027-03-31"),
            ("2027-03-31", "2026-04-01..2027-03-31"), ("2027-04-01", "2027-04-01..2028-03-31"),
        ])
    func years(text: String, year: String) throws {
        for engine in Engine.available {
            let books = try PartyBooks(engine, Self.people)
            try books.desk().setGiftLimit(.given, to: Money(minor: 100, .yen))
            #expect(try books.desk().addGift(Self.gift(100, on: "2026-03-31")).isKept)
            #expect(try books.desk().addGift(Self.gift(100, on: "2026-04-01")).isKept)
            let decision = try books.desk().addGift(Self.gift(1, on: text))
            #expect(decision.year.description == year)
            #expect(decision.isKept == (text >= "2027-04-01"))
        }
    }

    @Test(
        "The fiscal year of a day, in whatever month it begins",
        arguments: [
            ("2026-01-01", 1, "2026-01-01..2026-12-31"), ("2026-12-31", 1, "2026-01-01..2026-12-31"),
            ("2026-03-31", 4, "2025-04-01..2026-03-31"), ("2026-11-30", 12, "2025-12-01..2026-11-30"),
            ("2026-12-01", 12, "2026-12-01..2027-11-30"), ("2024-02-29", 3, "2023-03-01..2024-02-29"),
        ])
    func fiscalYear(text: String, month: Int, year: String) throws {
        #expect(Gifts.fiscalYear(of: try #require(Day(iso: text)), from: month)?.description == year)
    }

    @Test("Amounts of another currency than the limit's are not guessed", arguments: Engine.available)
    func currencies(engine: Engine) throws {
        let books = try PartyBooks(engine, Self.people)
        let dollars = NewGift(party: "P", direction: .given, amount: Money(minor: 500, .dollar), what: "wine")
        #expect(try books.desk().addGift(dollars).isKept)
        try books.desk().setGiftLimit(.given, to: Money(minor: 5000, .yen))
        #expect(throws: GiftRefusal.otherCurrency("USD", limit: "JPY")) { try books.desk().addGift(dollars) }
        #expect(try books.desk().addGift(Self.gift(5000)).before.minor == 0)
    }

    @Test("What must be said is said, and short enough", arguments: Engine.available)
    func texts(engine: Engine) throws {
        let books = try PartyBooks(engine, Self.people)
        var gift = Self.gift(1)
        for text in ["", " 　\n"] {
            gift = NewGift(party: "P", direction: .given, amount: Money(minor: 1, .yen), what: text)
            #expect(throws: KnowledgeRefusal.emptyText) { try books.desk().addGift(gift) }
        }
        gift = NewGift(
            party: "P", direction: .given, amount: Money(minor: 1, .yen), what: String(repeating: "菓", count: 401))
        #expect(throws: KnowledgeRefusal.textTooLong(limit: 400)) { try books.desk().addGift(gift) }
        #expect(throws: KnowledgeRefusal.emptyText) { try books.desk().addGift(Self.gift(1, exception: " ")) }
        #expect(throws: PartyRefusal.unknown("X")) { try books.desk().addGift(Self.gift(1, to: "X")) }
        #expect(try books.desk().gifts().isEmpty)
    }

    @Test("Gifts are listed by party, its people, and period, the latest first", arguments: Engine.available)
    func lists(engine: Engine) throws {
        let books = try PartyBooks(engine, Self.people)
        for (day, party) in [("2026-05-01", "P"), ("2026-07-15", "Q"), ("2026-12-10", "C"), ("2026-07-15", "P")] {
            _ = try books.desk().addGift(Self.gift(1, to: party, on: day))
        }
        func days(_ code: String?, _ period: String? = nil) throws -> [String] {
            let period = try period.map { try #require(Period($0, fiscalMonth: 4)) }
            return try books.desk().gifts(of: code, in: period).map { "\($0.day) \($0.code)" }
        }
        #expect(try days(nil) == ["2026-12-10 C", "2026-07-15 P", "2026-07-15 Q", "2026-05-01 P"])
        #expect(try days("P") == ["2026-07-15 P", "2026-05-01 P"])
        #expect(try days("C") == ["2026-12-10 C", "2026-07-15 P", "2026-07-15 Q", "2026-05-01 P"])
        #expect(try days("C", "2026-07") == ["2026-07-15 P", "2026-07-15 Q"])
        #expect(try days(nil, "2026-05-01") == ["2026-05-01 P"])
        #expect(try days(nil, "2025").isEmpty)
        #expect(try books.desk().gifts(limit: 1).map(\.code) == ["C"])
    }

    @Test("The attempt beyond the limit stands in the audit chain, and nothing else", arguments: Engine.available)
    func audit(engine: Engine) throws {
        let books = try PartyBooks(engine, Self.people)
        try books.desk().setGiftLimit(.given, to: Money(minor: 1, .yen))
        _ = try books.desk().addGift(Self.gift(2))
        let detail = try books.office.database.read { rows in
            try rows.first("SELECT subject, detail FROM governance_audit WHERE action = 'party.gift.add'") {
                [$0.text(0), $0.text(1)]
            }
        }
        #expect(detail == ["P", "amount=2 JPY\nkept=no"])
        #expect(try books.count("SELECT COUNT(*) FROM party_gift") == 0)
        #expect(try books.faults() == [])
    }
}
