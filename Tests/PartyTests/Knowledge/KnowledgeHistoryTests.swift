import Governance
import Storage
import TestOffice
import Testing
import Vocabulary

@testable import Party

/// What people know is asked of a plain list beside the program: whatever is written down and taken out in whatever
/// order, both say the same, on both engines.
@Suite("What is known of people, over the years")
struct KnowledgeHistoryTests {
    static let people = """
        code,name,kind,works_for
        C,甲商店,organization,
        P,山田太郎,person,C
        Q,鈴木花子,person,C
        R,Jane,person,
        """
    private static let codes = ["C", "P", "Q", "R"]
    /// Whose knowledge is shown under a code: a company's with that of its people.
    private static let shown = ["C": ["C", "P", "Q"], "P": ["P"], "Q": ["Q"], "R": ["R"]]

    @Test("Traits are a set for each party and kind, in the order of codes, kinds and words", arguments: Dice.seeds(2))
    func traits(dice: Dice) throws {
        for engine in Engine.available {
            var dice = dice
            let books = try PartyBooks(engine, Self.people)
            let desk = books.desk()
            var kept: Set<[String]> = []
            for _ in 0..<60 {
                let code = dice.pick(Self.codes), word = dice.pick(["溶接", "釣り", "wine", "蕎麦アレルギー"])
                if dice.happens(30) {
                    let gone = kept.filter { $0[0] == code && $0[2] == word }
                    if gone.isEmpty {
                        #expect(throws: KnowledgeRefusal.unknownTrait(word)) { try desk.removeTrait(code, word) }
                    } else {
                        // A word goes with all kinds under which it was said.
                        try desk.removeTrait(code, word)
                        kept.subtract(gone)
                    }
                } else {
                    let kind = dice.pick(TraitKind.allCases)
                    try desk.addTrait(code, kind, word)
                    kept.insert([code, kind.rawValue, word])
                }
            }
            func lines(of code: String? = nil, having word: String? = nil, limit: Int = 1000) throws -> [[String]] {
                try desk.traits(of: code, having: word, limit: limit).map { [$0.code, $0.kind.rawValue, $0.text] }
            }
            func wanted(_ isWanted: ([String]) -> Bool) -> [[String]] {
                kept.filter(isWanted).sorted { one, other in
                    let (first, second) = (one.joined(separator: "\u{0}"), other.joined(separator: "\u{0}"))
                    return first.utf8.lexicographicallyPrecedes(second.utf8)
                }
            }
            #expect(try lines() == wanted { _ in true })
            for (code, all) in Self.shown {
                #expect(try lines(of: code) == wanted { all.contains($0[0]) })
                for word in ["溶接", "wine"] {
                    #expect(try lines(of: code, having: word) == wanted { all.contains($0[0]) && $0[2] == word })
                }
            }
            #expect(try lines(limit: 2) == Array(wanted { _ in true }.prefix(2)))
            #expect(try books.faults() == [])
        }
    }

    @Test(
        "A part in a topic is replaced when it is said again, and goes alone or with all parts",
        arguments: Dice.seeds(2))
    func parts(dice: Dice) throws {
        for engine in Engine.available {
            var dice = dice
            let books = try PartyBooks(engine, Self.people)
            let desk = books.desk()
            struct Part: Hashable {
                let code: String, topic: String, role: StakeholderRole
            }
            var kept: [Part: String] = [:]
            for _ in 0..<60 {
                let part = Part(
                    code: dice.pick(Self.codes), topic: dice.pick(["第3ライン", "新社屋"]),
                    role: dice.pick(StakeholderRole.allCases))
                if dice.happens(30) {
                    let isWhole = dice.happens(40)
                    let gone = kept.keys.filter {
                        $0.code == part.code && $0.topic == part.topic && (isWhole || $0.role == part.role)
                    }
                    if gone.isEmpty {
                        #expect(throws: KnowledgeRefusal.unknownStakeholder(party: part.code, topic: part.topic)) {
                            try desk.removeStakeholder(part.code, topic: part.topic, role: isWhole ? nil : part.role)
                        }
                    } else {
                        try desk.removeStakeholder(part.code, topic: part.topic, role: isWhole ? nil : part.role)
                        for one in gone { kept[one] = nil }
                    }
                } else {
                    let stance = dice.pick([nil, .for, .neutral, .against] as [Stance?])
                    let interest = dice.pick([nil, "値段", "静かさ"] as [String?])
                    try desk.addStakeholder(
                        part.code, topic: part.topic, role: part.role, stance: stance, interest: interest)
                    kept[part] = "\(stance?.rawValue ?? "-") \(interest ?? "-")"
                }
            }
            func lines(_ found: [Stakeholder]) -> [Part: String] {
                Dictionary(
                    uniqueKeysWithValues: found.map {
                        (
                            Part(code: $0.code, topic: $0.topic, role: $0.role),
                            "\($0.stance?.rawValue ?? "-") \($0.interest ?? "-")"
                        )
                    })
            }
            #expect(lines(try desk.stakeholders()) == kept)
            for topic in ["第3ライン", "新社屋"] {
                let found = try desk.stakeholders(topic: topic)
                #expect(lines(found) == kept.filter { $0.key.topic == topic })
                let order: [StakeholderRole] = [.decides, .blocks, .influences, .buys, .uses]
                let places = found.compactMap { order.firstIndex(of: $0.role) }
                #expect(places == places.sorted())
                #expect(found.allSatisfy { $0.company == (["P", "Q"].contains($0.code) ? "甲商店" : nil) })
            }
            for (code, all) in Self.shown {
                #expect(lines(try desk.stakeholders(of: code)) == kept.filter { all.contains($0.key.code) })
            }
        }
    }

    @Test(
        "Notes and gifts are listed by day, the latest first, of the party, its people, and the period",
        arguments: Dice.seeds(2))
    func dated(dice: Dice) throws {
        for engine in Engine.available {
            var dice = dice
            let books = try PartyBooks(engine, Self.people)
            let desk = books.desk()
            var notes: [(code: String, day: Day, text: String)] = []
            var gifts: [(code: String, day: Day, minor: Int64)] = []
            for number in 0..<25 {
                let code = dice.pick(Self.codes), day = Day(number: Int32(20_400 + dice.roll(200)))
                try desk.addNote(code, "note \(number)", on: day)
                notes.append((code, day, "note \(number)"))
                var gift = NewGift(
                    party: code, direction: .given, amount: Money(minor: Int64(number + 1), .yen), what: "菓子")
                gift.day = day
                _ = try desk.addGift(gift)
                gifts.append((code, day, Int64(number + 1)))
            }
            // Of one day the later one stands first.
            let laterNotes = Array(notes.enumerated()).sorted {
                ($0.element.day, $0.offset) > ($1.element.day, $1.offset)
            }.map(\.element)
            let laterGifts = Array(gifts.enumerated()).sorted {
                ($0.element.day, $0.offset) > ($1.element.day, $1.offset)
            }.map(\.element)
            for (code, all) in Self.shown {
                #expect(try desk.notes(of: code).map(\.text) == laterNotes.filter { all.contains($0.code) }.map(\.text))
                #expect(
                    try desk.gifts(of: code).map(\.amount.minor)
                        == laterGifts.filter { all.contains($0.code) }.map(\.minor))
            }
            let period = try #require(Period("2026-01", fiscalMonth: 4))
            #expect(
                try desk.gifts(in: period).map(\.amount.minor)
                    == laterGifts.filter { $0.day >= period.first && $0.day <= period.last }.map(\.minor))
            #expect(try desk.gifts(limit: 3).map(\.amount.minor) == laterGifts.prefix(3).map(\.minor))
            #expect(try books.faults() == [])
        }
    }

    @Test("What is taken out again leaves every row as it was before it was said", arguments: Engine.available)
    func undone(engine: Engine) throws {
        let books = try PartyBooks(engine, Self.people)
        let desk = books.desk()
        try desk.addTrait("P", .interest, "釣り")
        try desk.addStakeholder("P", topic: "第3ライン", role: .buys, interest: "値段")
        func rows() throws -> [String: [String]] {
            try books.office.database.everything(without: ["governance_audit", "storage_id_block"])
        }
        let before = try rows()
        try desk.addTrait("P", .avoid, "蕎麦")
        try desk.addTrait("Q", .interest, "釣り")
        try desk.addStakeholder("P", topic: "第3ライン", role: .uses)
        try desk.addStakeholder("Q", topic: "第3ライン", role: .decides)
        #expect(differences(before, try rows()).count == 2)
        try desk.removeTrait("P", "蕎麦")
        try desk.removeTrait("Q", "釣り")
        try desk.removeStakeholder("P", topic: "第3ライン", role: .uses)
        try desk.removeStakeholder("Q", topic: "第3ライン")
        #expect(differences(before, try rows()) == [])
        // What was already known is not said twice, and not dated anew.
        try books.desk(on: "2027-01-01").addTrait("P", .interest, "釣り")
        #expect(differences(before, try rows()) == [])
    }
}
