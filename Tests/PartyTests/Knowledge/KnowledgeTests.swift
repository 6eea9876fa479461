import Governance
import Storage
import TestOffice
import Testing
import Vocabulary

@testable import Party

@Suite("What is known of people")
struct KnowledgeTests {
    private func desk(_ engine: Engine, on day: String = "2026-11-02") throws -> (TestOffice, PartyDesk) {
        let office = try TestOffice(engine, [PartyPart.self])
        try office.importing(
            PartyImport.self,
            "code,name,kind,works_for\nC,甲商店,organization,\nP,山田太郎,person,C\nQ,鈴木花子,person,C\nR,Jane,person,\n")
        return (office, PartyDesk(office.books(on: day)))
    }

    @Test("A topic has its people, those who decide first", arguments: Engine.available)
    func stakeholders(engine: Engine) throws {
        let (office, desk) = try desk(engine)
        defer { withExtendedLifetime(office) {} }
        try desk.relate("P", .worksFor, "C", title: "部長")
        try desk.addStakeholder("Q", topic: "第3ライン", role: .uses, interest: "静かなこと")
        try desk.addStakeholder("P", topic: "第3ライン", role: .decides, stance: .neutral)
        try desk.addStakeholder("P", topic: "第3ライン", role: .decides, stance: .for)
        try desk.addStakeholder("R", topic: "第3ライン", role: .blocks)
        try desk.addStakeholder("R", topic: "other", role: .buys)
        let map = try desk.stakeholders(topic: "第3ライン")
        #expect(map.map(\.code) == ["P", "R", "Q"] && map.map(\.stance) == [.for, nil, nil])
        #expect(map.first?.company == "甲商店" && map.first?.title == "部長")
        #expect(try desk.stakeholders(of: "C").map(\.code) == ["P", "Q"])
        try desk.removeStakeholder("R", topic: "第3ライン")
        #expect(try desk.stakeholders(of: "R").map(\.topic) == ["other"])
        #expect(throws: KnowledgeRefusal.unknownStakeholder(party: "R", topic: "第3ライン")) {
            try desk.removeStakeholder("R", topic: "第3ライン")
        }
    }

    @Test("Notes stand with day and author, those of a company with those of its people", arguments: Engine.available)
    func notes(engine: Engine) throws {
        let (office, desk) = try desk(engine)
        defer { withExtendedLifetime(office) {} }
        try desk.addNote("P", " 娘さんが4月に入学 ", on: Day(iso: "2026-10-01"))
        try desk.addNote("C", "移転の計画")
        #expect(try desk.notes(of: "C").map(\.text) == ["移転の計画", "娘さんが4月に入学"])
        #expect(try desk.notes(of: "P").map(\.author) == ["tester"])
        #expect(throws: KnowledgeRefusal.emptyText) { try desk.addNote("P", "　") }
        #expect(throws: KnowledgeRefusal.textTooLong(limit: 4000)) {
            try desk.addNote("P", String(repeating: "長", count: 4001))
        }
    }

    @Test("Traits tell a person, and find people", arguments: Engine.available)
    func traits(engine: Engine) throws {
        let (office, desk) = try desk(engine)
        defer { withExtendedLifetime(office) {} }
        try desk.addTrait("P", .capability, "溶接")
        try desk.addTrait("P", .capability, "溶接")
        try desk.addTrait("Q", .avoid, "蕎麦")
        try desk.addTrait("R", .capability, "溶接")
        #expect(try desk.traits(having: "溶接").map(\.code) == ["P", "R"])
        #expect(try desk.traits(of: "C").map(\.text) == ["溶接", "蕎麦"])
        try desk.removeTrait("P", "溶接")
        #expect(throws: KnowledgeRefusal.unknownTrait("溶接")) { try desk.removeTrait("P", "溶接") }
    }

    private func gift(_ yen: Int64, _ direction: GiftDirection = .given, on day: String? = nil) -> NewGift {
        var gift = NewGift(party: "P", direction: direction, amount: Money(minor: yen, .yen), what: "菓子")
        gift.day = day.flatMap { Day(iso: $0) }
        return gift
    }

    @Test("Gifts are counted by person, direction and fiscal year against the limit", arguments: Engine.available)
    func gifts(engine: Engine) throws {
        let (office, desk) = try desk(engine)
        #expect(try desk.addGift(gift(5_000)).isKept)
        try desk.setGiftLimit(.given, to: Money(minor: 10_000, .yen))
        // The fiscal year began in April.
        #expect(try desk.addGift(gift(9_000, on: "2026-03-31")).after.minor == 9_000)
        let within = try desk.addGift(gift(5_000))
        #expect(within.isWithin && within.after.minor == 10_000 && within.year.description == "2026-04-01..2027-03-31")
        let beyond = try desk.addGift(gift(1))
        #expect(!beyond.isKept && beyond.before.minor == 10_000)
        #expect(try desk.gifts(of: "C").count == 3)
        var exception = gift(1)
        exception.exception = "葬儀"
        #expect(try desk.addGift(exception).isKept)
        #expect(try desk.gifts(of: "P").map(\.exception) == ["葬儀", nil, nil, nil])
        // The other direction has its own limit, here none.
        #expect(try desk.addGift(gift(1_000_000, .received)).limit == nil)
        #expect(throws: GiftRefusal.otherCurrency("USD", limit: "JPY")) {
            try desk.addGift(
                NewGift(party: "P", direction: .given, amount: Money(minor: 100, .dollar), what: "pen"))
        }
        #expect(throws: GiftRefusal.notPositive("¥0")) { try desk.addGift(gift(0)) }
        // Setting the limit is for those who govern.
        try Staff(office.books()).add("sato", roles: [.sales])
        let sales = PartyDesk(office.books(as: "sato"))
        #expect(throws: GovernanceRefusal.notAllowed(user: "sato", action: "governance.gift_limit")) {
            try sales.setGiftLimit(.given, to: Money(minor: 1_000_000, .yen))
        }
    }
}
