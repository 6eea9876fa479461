import Governance
import Storage
import TestOffice
import Testing
import Vocabulary

@testable import Party

@Suite("Gifts over the years")
struct GiftHistoryTests {
    static let people = "code,name,kind\nP,山田太郎,person\nQ,鈴木花子,person\n"

    /// What is kept never passes the limit of a person, a direction and a fiscal year, but with a reason.
    @Test("Whatever is given in whatever order, the limit holds", arguments: Dice.seeds(8))
    func limits(dice: Dice) throws {
        var dice = dice
        let books = try PartyBooks(dice.pick(Engine.available), Self.people)
        let limit = Int64(dice.number(1000...9000))
        try books.desk().setGiftLimit(.given, to: Money(minor: limit, .yen))
        var kept: [String: Int64] = [:]
        var excused: [String: Int64] = [:]
        for _ in 0..<40 {
            let code = dice.pick(["P", "Q"]), year = dice.number(2024...2026), month = dice.number(1...12)
            let amount = Int64(dice.number(1...3000))
            var gift = NewGift(party: code, direction: .given, amount: Money(minor: amount, .yen), what: "菓子")
            gift.day = Day(year: year, month: month, day: dice.number(1...28))
            if dice.happens(10) { gift.exception = "創立記念" }
            // April to March.
            let key = "\(code) \(month < 4 ? year - 1 : year)"
            let before = kept[key, default: 0] + excused[key, default: 0]
            let decision = try books.desk().addGift(gift)
            #expect(decision.before.minor == before && decision.after.minor == before + amount)
            #expect(decision.isWithin == (before + amount <= limit))
            #expect(decision.isKept == (decision.isWithin || gift.exception != nil))
            if decision.isWithin {
                kept[key, default: 0] += amount
            } else if decision.isKept {
                excused[key, default: 0] += amount
            }
        }
        let all = try books.desk().gifts(limit: 1000)
        #expect(all.reduce(0) { $0 + $1.amount.minor } == (kept.values.reduce(0, +) + excused.values.reduce(0, +)))
        // A reason stands with those that needed one, and with no other.
        #expect(all.filter { $0.exception != nil }.reduce(0) { $0 + $1.amount.minor } == excused.values.reduce(0, +))
        #expect(kept.values.allSatisfy { $0 <= limit })
        #expect(try books.faults() == [])
    }

    @Test("Who gave it is somebody of us, the kind and the day are as told", arguments: Engine.available)
    func details(engine: Engine) throws {
        let books = try PartyBooks(engine, Self.people)
        try books.staff("sato", .sales)
        var gift = NewGift(party: "P", direction: .received, amount: Money(minor: 12_000, .yen), what: " 会食 ")
        gift.kind = .entertainment
        gift.byWhom = "営業部の三人"
        gift.day = Day(iso: "2026-10-31")
        _ = try books.desk(as: "sato").addGift(gift)
        _ = try books.desk(as: "sato").addGift(
            NewGift(party: "P", direction: .given, amount: Money(minor: 1, .yen), what: "手帳"))
        let kept = try books.desk().gifts(of: "P")
        #expect(kept.map(\.byWhom) == ["sato", "営業部の三人"])
        #expect(kept.map(\.kind) == [.gift, .entertainment] && kept.map(\.direction) == [.given, .received])
        #expect(kept.map(\.what) == ["手帳", "会食"] && kept.map(\.day.description) == ["2026-11-02", "2026-10-31"])
        // A limit that is lowered later takes nothing back, and nothing more may come.
        try books.desk().setGiftLimit(.received, to: Money(minor: 5_000, .yen))
        #expect(try books.desk().gifts(of: "P").count == 2)
        let next = try books.desk().addGift(
            NewGift(party: "P", direction: .received, amount: Money(minor: 1, .yen), what: "茶"))
        #expect((next.before.minor, next.isKept) == (12_000, false))
        try books.desk().setGiftLimit(.received, to: Money(minor: 12_001, .yen))
        #expect(
            try books.desk().addGift(
                NewGift(party: "P", direction: .received, amount: Money(minor: 1, .yen), what: "茶")
            ).isWithin)
        #expect(
            try books.desk(isRehearsal: true).addGift(
                NewGift(party: "Q", direction: .received, amount: Money(minor: 1, .yen), what: "茶")
            ).isKept)
        #expect(try books.desk().gifts(of: "Q").isEmpty)
    }
}
