import Governance
import Storage
import TestOffice
import Testing
import Vocabulary

@testable import Party

@Suite("Who may stand how to whom")
struct RelationKindTests {
    static let parties = """
        code,name,kind
        O1,甲商店,organization
        O2,乙産業,organization
        P1,山田太郎,person
        P2,鈴木花子,person
        """

    /// Every relation between every two kinds: nil where it may be.
    static let kinds: [(String, Relation, String, RelationRefusal?)] = [
        ("P1", .worksFor, "O1", nil), ("P1", .worksFor, "P2", .needsOrganization("P2")),
        ("O1", .worksFor, "O2", .needsPerson("O1")), ("O1", .worksFor, "P1", .needsPerson("O1")),
        ("O1", .branchOf, "O2", nil), ("P1", .branchOf, "O1", .needsOrganization("P1")),
        ("O1", .branchOf, "P1", .needsOrganization("P1")), ("P1", .branchOf, "P2", .needsOrganization("P1")),
        ("O1", .parentOf, "O2", nil), ("P1", .parentOf, "O1", .needsOrganization("P1")),
        ("O1", .parentOf, "P1", .needsOrganization("P1")), ("P1", .parentOf, "P2", .needsOrganization("P2")),
        ("P1", .refers, "P2", nil), ("P1", .refers, "O1", nil), ("O1", .refers, "P1", nil), ("O1", .refers, "O2", nil),
    ]

    @Test(
        "Each relation takes its kinds, is ended again without a trace, and refuses the others",
        arguments: Engine.available)
    func kinds(engine: Engine) throws {
        let books = try PartyBooks(engine, Self.parties)
        let desk = books.desk()
        func rows() throws -> [String: [String]] {
            try books.office.database.everything(without: ["governance_audit", "storage_id_block"])
        }
        let before = try rows()
        for (one, relation, other, refusal) in Self.kinds {
            if let refusal {
                #expect(throws: refusal, "\(one) \(relation) \(other)") { try desk.relate(one, relation, other) }
            } else {
                try desk.relate(one, relation, other)
                #expect(try desk.relations(of: one).map(\.code) == [other])
                #expect(try desk.relations(of: other).map { "\($0.isForward) \($0.code)" } == ["false \(one)"])
                // Read the other way round it is another relation.
                #expect(throws: RelationRefusal.notRelated(other, one, relation: relation.rawValue)) {
                    try desk.unrelate(other, relation, one)
                }
                try desk.unrelate(one, relation, other)
                #expect(throws: RelationRefusal.notRelated(one, other, relation: relation.rawValue)) {
                    try desk.unrelate(one, relation, other)
                }
            }
            #expect(differences(before, try rows()) == [], "\(one) \(relation) \(other)")
        }
        for code in ["O1", "P1"] {
            for relation in Relation.allCases {
                #expect(throws: RelationRefusal.toItself(code)) { try desk.relate(code, relation, code) }
            }
        }
        #expect(differences(before, try rows()) == [])
    }

    @Test(
        "What is said again replaces what it names, and leaves what it does not name", arguments: Engine.available)
    func saidAgain(engine: Engine) throws {
        let books = try PartyBooks(engine, Self.parties)
        let desk = books.desk()
        func told() throws -> String {
            let line = try #require(try desk.relations(of: "P1").first)
            return "\(line.title ?? "-") \(line.department ?? "-") \(line.sinceOn?.description ?? "-")"
        }
        let steps: [(String?, String?, String?, String)] = [
            (nil, nil, nil, "- - -"), ("係長", nil, nil, "係長 - -"), (nil, "営業部", nil, "係長 営業部 -"),
            (nil, nil, "2020-04-01", "係長 営業部 2020-04-01"), ("課長", nil, nil, "課長 営業部 2020-04-01"),
            (nil, nil, nil, "課長 営業部 2020-04-01"), ("部長", "製造部", "2024-04-01", "部長 製造部 2024-04-01"),
        ]
        for (title, department, since, expected) in steps {
            try desk.relate(
                "P1", .worksFor, "O1", title: title, department: department, sinceOn: since.flatMap { Day(iso: $0) })
            #expect(try told() == expected)
        }
        #expect(try books.count("SELECT COUNT(*) FROM party_relation") == 1)
    }

    @Test("The code of a party that is part of another by now leads to that one", arguments: Engine.available)
    func aliases(engine: Engine) throws {
        let books = try PartyBooks(engine, Self.parties + "\nO3,甲商店,organization\nP3,山田太郎,person\n")
        let desk = books.desk()
        _ = try desk.merge("O1", ["O3"])
        _ = try desk.merge("P1", ["P3"])
        try desk.relate("P3", .worksFor, "O3", title: "部長")
        #expect(try desk.relations(of: "P1").map { "\($0.code) \($0.title ?? "-")" } == ["O1 部長"])
        #expect(throws: RelationRefusal.toItself("O1")) { try desk.relate("O3", .refers, "O1") }
        try desk.relate("O2", .parentOf, "O3")
        #expect(try desk.group(of: "O3").map(\.code) == ["O2", "O1"])
        #expect(throws: RelationRefusal.cycle("O2", "O1")) { try desk.relate("O3", .parentOf, "O2") }
        try desk.unrelate("P1", .worksFor, "O3")
        try desk.unrelate("O2", .parentOf, "O3")
        #expect(try books.count("SELECT COUNT(*) FROM party_relation") == 0)
        #expect(try books.faults() == [])
    }

    /// Relations that are refused leave what was there; those that are taken are seen from both sides alike.
    @Test("What one sees of another, the other sees of the one", arguments: Dice.seeds(2))
    func bothSides(dice: Dice) throws {
        for engine in Engine.available {
            var dice = dice
            let codes = (0..<4).map { "O\($0)" } + (0..<4).map { "P\($0)" }
            let books = try PartyBooks(
                engine,
                "code,name,kind\n"
                    + codes.map { "\($0),Name \($0),\($0.hasPrefix("O") ? "organization" : "person")\n" }.joined())
            let desk = books.desk()
            var kept: Set<String> = []
            for _ in 0..<40 {
                let (one, other) = (dice.pick(codes), dice.pick(codes)), relation = dice.pick(Relation.allCases)
                let line = "\(one) \(relation.rawValue) \(other)"
                if dice.happens(25) {
                    do {
                        try desk.unrelate(one, relation, other)
                        #expect(kept.remove(line) != nil)
                    } catch is RelationRefusal {
                        #expect(!kept.contains(line))
                    }
                } else if (try? desk.relate(one, relation, other)) != nil {
                    kept.insert(line)
                }
            }
            var seen: [Bool: Set<String>] = [:]
            for code in codes {
                for line in try desk.relations(of: code) {
                    let (one, other) = line.isForward ? (code, line.code) : (line.code, code)
                    seen[line.isForward, default: []].insert("\(one) \(line.relation.rawValue) \(other)")
                }
            }
            #expect(seen[true, default: []] == kept && seen[false, default: []] == kept)
            #expect(try books.faults() == [])
        }
    }

    @Test("The head is whoever nobody stands above, from every place in the group", arguments: Engine.available)
    func heads(engine: Engine) throws {
        let books = try PartyBooks(engine, "code,name\n" + (0..<7).map { "C\($0),Company \($0)\n" }.joined())
        // C0 over C1 and C2, C1 over C3 and C4, C2 over C5; C6 alone.
        for (upper, lower) in [(0, 1), (0, 2), (1, 3), (1, 4), (2, 5)] {
            try books.desk().relate("C\(upper)", .parentOf, "C\(lower)")
        }
        try books.office.database.read { rows in
            let ids = try (0..<7).map { try Parties.require("C\($0)", in: rows).id }
            #expect(try ids.map { try Groups.head(of: $0, in: rows) } == Array(repeating: ids[0], count: 6) + [ids[6]])
            #expect(try Groups.upper(of: ids[0], in: rows) == nil && Groups.upper(of: ids[5], in: rows) == ids[2])
            #expect(try Groups.members(of: ids[6], in: rows).map(\.depth) == [0])
            #expect(
                try Groups.members(of: ids[4], in: rows).map { "\($0.depth)\($0.code)" } == [
                    "0C0", "1C1", "2C3", "2C4", "1C2", "2C5",
                ])
        }
    }
}
