import Governance
import Storage
import TestOffice
import Testing
import Vocabulary

@testable import Party

@Suite("Notes, traits and stakeholders")
struct KnowledgeVerbsTests {
    static let people = """
        code,name,kind,works_for
        C,甲商店,organization,
        P,山田太郎,person,C
        Q,鈴木花子,person,C
        R,Jane,person,
        """

    @Test("Every verb refuses a party that nobody knows", arguments: Engine.available)
    func unknown(engine: Engine) throws {
        let books = try PartyBooks(engine, Self.people)
        let desk = books.desk()
        let verbs: [(String, () throws -> Void)] = [
            ("note", { try desk.addNote("X", "text") }), ("notes", { _ = try desk.notes(of: "X") }),
            ("trait", { try desk.addTrait("X", .avoid, "蕎麦") }), ("no trait", { try desk.removeTrait("X", "蕎麦") }),
            ("traits", { _ = try desk.traits(of: "X") }),
            ("part", { try desk.addStakeholder("X", topic: "T", role: .buys) }),
            ("no part", { try desk.removeStakeholder("X", topic: "T") }),
            ("parts", { _ = try desk.stakeholders(of: "X") }), ("gifts", { _ = try desk.gifts(of: "X") }),
            ("relation", { try desk.relate("X", .worksFor, "C") }), ("other", { try desk.relate("P", .worksFor, "X") }),
            ("no relation", { try desk.unrelate("X", .worksFor, "C") }), ("group", { _ = try desk.group(of: "X") }),
            ("relations", { _ = try desk.relations(of: "X") }), ("show", { _ = try desk.show("X") }),
            ("confirm", { _ = try desk.confirm("X", [.phone], by: .call) }),
            ("freshness", { _ = try desk.freshness(of: "X") }),
        ]
        for (name, verb) in verbs { #expect(throws: PartyRefusal.unknown("X"), "\(name)") { try verb() } }
        #expect(try books.faults() == [])
    }

    @Test("Texts are kept without the spaces around them, and found with them", arguments: Engine.available)
    func spaces(engine: Engine) throws {
        let books = try PartyBooks(engine, Self.people)
        let desk = books.desk()
        try desk.addTrait("P", .capability, "　溶接 ")
        #expect(try desk.traits(of: "P").map(\.text) == ["溶接"])
        #expect(try desk.traits(having: " 溶接").map(\.code) == ["P"])
        try desk.addStakeholder("P", topic: " 第3ライン ", role: .decides)
        #expect(try desk.stakeholders(topic: "第3ライン　").map(\.code) == ["P"])
        try desk.removeStakeholder("P", topic: " 第3ライン")
        try desk.removeTrait("P", "溶接 ")
        #expect(try desk.traits().isEmpty)
        #expect(try desk.stakeholders().isEmpty)
    }

    @Test(
        "Nothing to say is refused, as are NUL and one character more than may be",
        arguments: ["", " ", "　", "\n\t", "a\0b"])
    func texts(text: String) throws {
        let books = try PartyBooks(.sqlite, Self.people)
        let desk = books.desk()
        #expect(throws: KnowledgeRefusal.emptyText) { try desk.addNote("P", text) }
        #expect(throws: KnowledgeRefusal.emptyText) { try desk.addTrait("P", .avoid, text) }
        #expect(throws: KnowledgeRefusal.emptyText) { try desk.addStakeholder("P", topic: text, role: .buys) }
        #expect(throws: KnowledgeRefusal.emptyText) {
            try desk.addStakeholder("P", topic: "T", role: .buys, interest: text)
        }
        for count in [200, 201] {
            let long = String(repeating: "長", count: count)
            if count == 200 {
                try desk.addTrait("P", .avoid, long)
                try desk.addStakeholder("P", topic: long, role: .buys)
            } else {
                #expect(throws: KnowledgeRefusal.textTooLong(limit: 200)) { try desk.addTrait("P", .avoid, long) }
                #expect(throws: KnowledgeRefusal.textTooLong(limit: 200)) {
                    try desk.addStakeholder("P", topic: long, role: .buys)
                }
            }
        }
        try desk.addNote("P", String(repeating: "あ", count: 4000))
        #expect(throws: KnowledgeRefusal.textTooLong(limit: 4000)) {
            try desk.addNote("P", String(repeating: "あ", count: 4001))
        }
    }

    @Test("Notes stand by day, the latest first, each with its author, and never change", arguments: Engine.available)
    func notes(engine: Engine) throws {
        let books = try PartyBooks(engine, Self.people)
        try books.staff("sato", .sales)
        try books.desk().addNote("P", "second", on: Day(iso: "2026-10-01"))
        try books.desk(as: "sato").addNote("P", "third", on: Day(iso: "2026-10-01"))
        try books.desk().addNote("P", "first", on: Day(iso: "2025-01-01"))
        try books.desk(on: "2026-11-03").addNote("Q", "last")
        let notes = try books.desk().notes(of: "C")
        #expect(notes.map(\.text) == ["last", "third", "second", "first"])
        #expect(notes.map(\.author) == ["tester", "sato", "tester", "tester"])
        #expect(notes.first?.day.description == "2026-11-03")
        #expect(try books.desk().notes(of: "C", limit: 2).count == 2)
        #expect(try books.desk().notes(of: "R").isEmpty)
    }

    @Test("Those who decide come first, then who blocks, influences, buys and uses", arguments: Engine.available)
    func order(engine: Engine) throws {
        let books = try PartyBooks(engine, Self.people)
        let desk = books.desk()
        for role in StakeholderRole.allCases { try desk.addStakeholder("P", topic: "T", role: role, stance: .neutral) }
        #expect(try desk.stakeholders(topic: "T").map(\.role) == [.decides, .blocks, .influences, .buys, .uses])
        try desk.addStakeholder("P", topic: "T", role: .buys, stance: .against, interest: "値段")
        let buyer = try #require(try desk.stakeholders(topic: "T").first { $0.role == .buys })
        #expect((buyer.stance, buyer.interest, buyer.company) == (.against, "値段", "甲商店"))
        try desk.removeStakeholder("P", topic: "T", role: .uses)
        #expect(try desk.stakeholders(topic: "T").count == 4)
        #expect(throws: KnowledgeRefusal.unknownStakeholder(party: "P", topic: "T")) {
            try desk.removeStakeholder("P", topic: "T", role: .uses)
        }
        try desk.removeStakeholder("P", topic: "T")
        #expect(try desk.stakeholders().isEmpty)
        #expect(throws: KnowledgeRefusal.unknownStakeholder(party: "P", topic: "T")) {
            try desk.removeStakeholder("P", topic: "T")
        }
    }

    @Test("A rehearsal keeps nothing of it", arguments: Engine.available)
    func rehearsal(engine: Engine) throws {
        let books = try PartyBooks(engine, Self.people)
        let desk = books.desk(isRehearsal: true)
        try desk.addNote("P", "text")
        try desk.addTrait("P", .avoid, "蕎麦")
        try desk.addStakeholder("P", topic: "T", role: .buys)
        try desk.relate("P", .worksFor, "C", title: "部長")
        _ = try desk.addGift(NewGift(party: "P", direction: .given, amount: Money(minor: 1, .yen), what: "x"))
        for table in ["note", "trait", "stakeholder", "gift"] {
            #expect(try books.count("SELECT COUNT(*) FROM \(SQL("party_" + table, []))") == 0)
        }
        #expect(try books.desk().relations(of: "P").map(\.title) == [nil])
    }
}
