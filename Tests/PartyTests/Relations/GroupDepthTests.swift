import Governance
import Storage
import TestOffice
import Testing
import Vocabulary

@testable import Party

@Suite("Groups of any shape")
struct GroupDepthTests {
    @Test("A chain of companies is a group down to its last branch", arguments: Engine.available)
    func deep(engine: Engine) throws {
        let count = 30
        let books = try PartyBooks(
            engine, "code,name\n" + (0..<count).map { "C\($0 + 10),Company \($0)\n" }.joined())
        for number in 1..<count { try books.desk().relate("C\(number + 9)", .parentOf, "C\(number + 10)") }
        let members = try books.desk().group(of: "C25")
        #expect(members.map(\.code) == (0..<count).map { "C\($0 + 10)" })
        #expect(members.map(\.depth) == Array(0..<count))
        #expect(throws: RelationRefusal.cycle("C10", "C39")) { try books.desk().relate("C39", .parentOf, "C10") }
        #expect(throws: RelationRefusal.hasHead("C39", head: "C38")) {
            try books.desk().relate("C10", .parentOf, "C39")
        }
        #expect(try books.faults() == [])
    }

    /// Every party has at most one above it; whatever is refused leaves the tree as it was.
    @Test("Whatever is said of companies in whatever order, groups stay trees", arguments: Dice.seeds(8))
    func trees(dice: Dice) throws {
        var dice = dice
        let books = try PartyBooks(
            dice.pick(Engine.available), "code,name\n" + (0..<8).map { "C\($0),Company \($0)\n" }.joined())
        var uppers: [String: (upper: String, relation: Relation)] = [:]
        func head(_ code: String) -> String { uppers[code].map { head($0.upper) } ?? code }
        for _ in 0..<60 {
            let (one, other) = ("C\(dice.roll(8))", "C\(dice.roll(8))")
            let relation = dice.pick([Relation.parentOf, .branchOf])
            let (upper, lower) = relation == .parentOf ? (one, other) : (other, one)
            if dice.happens(30), let known = uppers[lower] {
                let (first, second) = known.relation == .parentOf ? (known.upper, lower) : (lower, known.upper)
                try books.desk().unrelate(first, known.relation, second)
                uppers[lower] = nil
                continue
            }
            let isPossible = uppers[lower] == nil && head(upper) != lower && upper != lower
            do {
                try books.desk().relate(one, relation, other)
                #expect(isPossible || uppers[lower]?.upper == upper, "\(one) \(relation) \(other)")
                if uppers[lower] == nil { uppers[lower] = (upper, relation) } else { break }
            } catch let refusal as RelationRefusal {
                #expect(!isPossible, "\(refusal)")
            }
        }
        for number in 0..<8 {
            let code = "C\(number)"
            let members = try books.desk().group(of: code)
            #expect(members.first?.code == head(code))
            #expect(Set(members.map(\.code)) == Set((0..<8).map { "C\($0)" }.filter { head($0) == head(code) }))
            for member in members { #expect(member.upper == uppers[member.code]?.upper) }
        }
        #expect(try books.faults() == [])
    }

    @Test(
        "A company that is a subsidiary may be a branch of the same, and is one member all the same",
        arguments: Engine.available)
    func twoLinks(engine: Engine) throws {
        let books = try PartyBooks(engine, "code,name\nA,甲\nB,甲商店\n")
        try books.desk().relate("A", .parentOf, "B")
        try books.desk().relate("B", .branchOf, "A")
        #expect(try books.desk().group(of: "B").map(\.code) == ["A", "B"])
        #expect(try books.faults() == [])
        try books.desk().unrelate("A", .parentOf, "B")
        #expect(try books.desk().group(of: "A").map(\.link) == [nil, "branch"])
        #expect(throws: RelationRefusal.notRelated("A", "B", relation: "parent_of")) {
            try books.desk().unrelate("A", .parentOf, "B")
        }
        // A rehearsal relates nobody.
        try books.desk(isRehearsal: true).unrelate("B", .branchOf, "A")
        #expect(try books.desk().group(of: "A").count == 2)
    }

    @Test(
        "A party is shown with those for whom it works and who work for it, under the code of today",
        arguments: Engine.available)
    func shown(engine: Engine) throws {
        let books = try PartyBooks(
            engine,
            """
            code,name,kind,works_for
            C1,甲商店,organization,
            C2,甲商店,organization,
            P,山田太郎,person,C1
            """)
        let desk = books.desk()
        try desk.relate("P", .worksFor, "C2", title: "部長")
        try desk.addStakeholder("P", topic: "第3ライン", role: .decides)
        _ = try desk.merge("C2", ["C1"])
        #expect(try desk.show("P").worksFor.map(\.code) == ["C2"])
        #expect(try desk.show("C1").people.map(\.code) == ["P"])
        #expect(try desk.stakeholders(of: "C1").map { "\($0.company ?? "-") \($0.title ?? "-")" } == ["甲商店 部長"])
        var exported: [String: String] = [:]
        try books.office.database.read { rows in
            try PartyExport.each(in: rows) {
                exported[$0[PartyColumn.code.rawValue]] = $0[PartyColumn.worksFor.rawValue]
            }
        }
        #expect(exported == ["C2": "", "P": "C2"])
    }
}
