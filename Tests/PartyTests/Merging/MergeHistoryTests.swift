import Governance
import Storage
import TestOffice
import Testing
import Vocabulary

@testable import Party

@Suite("Merges of parties that have everything that parties can have")
struct MergeHistoryTests {
    private static let people = ["P0", "P1", "P2", "P3"]
    private static let firms = ["F0", "F1", "F2", "F3", "F4"]

    private static func books(_ engine: Engine, _ dice: inout Dice) throws -> PartyBooks {
        var file = "code,name,kind,phone,email,roles,tags,identifiers,note\n"
        for code in people + firms {
            let kind = code.hasPrefix("P") ? "person" : "organization"
            let fields = [
                code, kind == "person" ? "山田太郎" : "甲商店", kind,
                dice.happens(60) ? "03-1234-567\(dice.roll(3))" : "",
                dice.happens(60) ? "m\(dice.roll(3))@x.example" : "",
                dice.pick(["", "customer", "customer supplier"]), dice.pick(["", "a", "a b", "b c"]),
                dice.happens(40) ? "other:N\(dice.roll(3))" : "", dice.happens(30) ? "note of \(code)" : "",
            ]
            file += fields.joined(separator: ",") + "\n"
        }
        let books = try PartyBooks(engine, file)
        let desk = books.desk()
        try desk.setPurpose("news", text: "ご案内", kind: nil)
        for _ in 0..<25 {
            let (person, firm, other) = (dice.pick(people), dice.pick(firms), dice.pick(people + firms))
            switch dice.roll(8) {
            case 0: try desk.relate(person, .worksFor, firm, title: dice.pick(["部長", "課長"]))
            case 1: _ = try? desk.relate(other, .refers, dice.pick(people + firms))
            case 2: _ = try? desk.relate(firm, dice.pick([.parentOf, .branchOf]), dice.pick(firms))
            case 3: try desk.addTrait(other, .interest, dice.pick(["釣り", "山"]))
            case 4: try desk.addStakeholder(other, topic: dice.pick(["A", "B"]), role: .buys)
            case 5: try desk.addNote(other, "text \(dice.roll(9))")
            case 6: _ = try desk.confirm(other, [.phone], by: dice.pick([.call, .visit]), failed: dice.happens(30))
            default: try desk.holdFor("news", party: other)
            }
        }
        return books
    }

    private static func rows(_ books: PartyBooks) throws -> [String: [String]] {
        try books.office.database.everything(without: MergeDeskTests.traces)
    }

    /// What people see of every party.
    private static func seen(_ books: PartyBooks) throws -> [String] {
        let desk = books.desk()
        return try (people + firms).map { code in
            let card = try desk.show(code)
            return
                "\(card.party.code) \(card.party.note ?? "-") \(card.roles) \(card.tags) \(card.identifiers.map(\.value)) "
                + "\(card.contactPoints.map(\.value)) \(card.relations.map { "\($0.relation) \($0.isForward) \($0.code)" }) "
                + "\(try desk.traits(of: code).map(\.text)) \(try desk.group(of: code).map(\.code)) \(card.aliases)"
        }
    }

    @Test("Taken back from the last to the first, each leaves every row as it was before it", arguments: Dice.seeds(8))
    func undone(dice: Dice) throws {
        for engine in Engine.available {
            var dice = dice
            let books = try Self.books(engine, &dice)
            let plans = Plans(books.office.books(), kinds: [MergePlan()])
            var done: [(plan: Int64, before: [String: [String]])] = []
            for _ in 0..<5 {
                let before = try Self.rows(books)
                var codes = dice.happens(50) ? Self.people : Self.firms
                dice.shuffle(&codes)
                do {
                    let ids = try books.office.database.read { rows in
                        try codes.map { try Parties.require($0, in: rows).id }
                    }
                    // Two clusters at once, of parties that are related to each other.
                    let clusters = [Array(ids[0..<2]), Array(ids[2..<4])].filter { Set($0).count > 1 }
                        .map { MergeCluster(label: "\($0)", members: $0, because: "said so") }
                    if Set(clusters.flatMap(\.members)).count < clusters.flatMap(\.members).count { continue }
                    if clusters.isEmpty { continue }
                    let plan = try books.desk().planMerge(clusters, title: "x", applies: true)
                    #expect(plan.size.held == 0)
                    done.append((plan.id, before))
                } catch is RelationRefusal {
                    // What would put a company below two is left as it was.
                    #expect(differences(before, try Self.rows(books)) == [])
                }
                #expect(try books.faults() == [])
                for line in try Self.people.flatMap({ try books.desk().relations(of: $0) }) {
                    #expect(try books.desk().show(line.code).party.code == line.code)
                }
            }
            for (plan, before) in done.reversed() {
                _ = try plans.undo(plan)
                #expect(differences(before, try Self.rows(books)) == [])
                #expect(try books.faults() == [])
            }
        }
    }

    @Test("Both engines end alike", arguments: Dice.seeds(6))
    func alike(dice: Dice) throws {
        var ends: [[String]] = []
        for engine in Engine.available {
            var dice = dice
            let books = try Self.books(engine, &dice)
            for _ in 0..<4 {
                let codes = dice.happens(50) ? Self.people : Self.firms
                let (one, other) = (dice.pick(codes), dice.pick(codes))
                _ = try? books.desk().merge(one, [other], because: "said so")
            }
            ends.append(try Self.seen(books))
        }
        #expect(ends.allSatisfy { $0 == ends.first })
    }

    @Test(
        "Nobody is related to themselves, and no two relations are the same, whoever are one", arguments: Dice.seeds(8))
    func relations(dice: Dice) throws {
        var dice = dice
        let books = try Self.books(dice.pick(Engine.available), &dice)
        for _ in 0..<6 {
            let codes = dice.happens(50) ? Self.people : Self.firms
            _ = try? books.desk().merge(dice.pick(codes), [dice.pick(codes)], because: "said so")
        }
        for code in Self.people + Self.firms {
            let card = try books.desk().show(code)
            let lines = card.relations.map { "\($0.relation) \($0.isForward) \($0.code)" }
            #expect(Set(lines).count == lines.count)
            #expect(!card.relations.contains { $0.code == card.party.code })
        }
        #expect(try books.faults() == [])
    }
}
