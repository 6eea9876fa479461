import Governance
import Storage
import TestOffice
import Testing
import Vocabulary

@testable import Party

@Suite("Merges in any order")
struct MergeOrderTests {
    /// Three pairs, each a person twice, and who works for whom.
    private static func books(_ engine: Engine, _ dice: inout Dice) throws -> PartyBooks {
        var file = "code,name,kind,phone,email,roles,tags,note,works_for\nF,甲商店,organization,,,,,,\n"
        for pair in 0..<4 {
            for half in ["a", "b"] {
                let fields = [
                    "P\(pair)\(half)", "山田太郎", "person", dice.happens(50) ? "03-1234-56\(pair)0" : "",
                    dice.happens(50) ? "m\(pair)\(dice.pick(["", half]))@x.example" : "",
                    dice.pick(["", "customer", "supplier"]), dice.pick(["", "vip", "vip gold"]),
                    dice.happens(50) ? "note \(half)" : "", dice.happens(50) ? "F" : "",
                ]
                file += fields.joined(separator: ",") + "\n"
            }
        }
        let books = try PartyBooks(engine, file)
        for pair in 0..<4 {
            for half in ["a", "b"] where dice.happens(50) {
                try books.desk().addNote("P\(pair)\(half)", "said")
                try books.desk().addTrait("P\(pair)\(half)", .interest, "釣り")
                try books.desk().relate("P\(pair)\(half)", .refers, "P\((pair + 1) % 4)\(dice.pick(["a", "b"]))")
            }
        }
        return books
    }

    private static func rows(_ books: PartyBooks) throws -> [String: [String]] {
        try books.office.database.everything(without: MergeDeskTests.traces)
    }

    /// What is known of those who are merged with nobody at the time, with the codes under which they know others.
    private static func seen(_ books: PartyBooks, _ pair: Int) throws -> [String] {
        try ["a", "b"].map { half in
            let card = try books.desk().show("P\(pair)\(half)")
            return
                "\(card.party.code) \(card.roles) \(card.tags) \(card.contactPoints.map(\.value)) \(card.party.note ?? "-")"
                + " \(try books.desk().notes(of: card.party.code).count) \(card.worksFor.map(\.code)) \(card.aliases)"
        }
    }

    @Test(
        "Of pairs that have nothing to do with each other each is taken back when it pleases", arguments: Dice.seeds(2))
    func anyOrder(dice: Dice) throws {
        for engine in Engine.available {
            var dice = dice
            let books = try Self.books(engine, &dice)
            // Relations between the pairs tie their merges to the order in which they were made.
            try books.office.put { try $0.run("DELETE FROM party_relation WHERE relation = 'refers'") }
            let before = try Self.rows(books)
            let alone = try (0..<4).map { try Self.seen(books, $0) }
            var open = Array(0..<4), merged: [Int] = []
            dice.shuffle(&open)
            for _ in 0..<8 {
                if merged.isEmpty || (!open.isEmpty && dice.happens(50)) {
                    let pair = open.removeLast(), stays = dice.pick(["a", "b"])
                    _ = try books.desk().merge("P\(pair)\(stays)", ["P\(pair)\(stays == "a" ? "b" : "a")"])
                    merged.append(pair)
                } else {
                    let pair = merged.remove(at: dice.roll(merged.count))
                    _ = try books.desk().unmerge("P\(pair)\(dice.pick(["a", "b"]))")
                    open.append(pair)
                }
                for pair in open { #expect(try Self.seen(books, pair) == alone[pair]) }
                for pair in merged {
                    #expect(try books.desk().show("P\(pair)a").party == books.desk().show("P\(pair)b").party)
                }
                #expect(try books.faults() == [])
            }
            for pair in merged { _ = try books.desk().unmerge("P\(pair)a") }
            #expect(differences(before, try Self.rows(books)) == [])
        }
    }

    @Test("Related pairs too, the last first", arguments: Dice.seeds(2))
    func lastFirst(dice: Dice) throws {
        for engine in Engine.available {
            var dice = dice
            let books = try Self.books(engine, &dice)
            var pairs = Array(0..<4)
            dice.shuffle(&pairs)
            var states: [[String: [String]]] = []
            for pair in pairs {
                states.append(try Self.rows(books))
                _ = try books.desk().merge("P\(pair)a", ["P\(pair)b"])
                #expect(try books.faults() == [])
            }
            for (pair, state) in zip(pairs, states).reversed() {
                _ = try books.desk().unmerge("P\(pair)b")
                #expect(differences(state, try Self.rows(books)) == [])
            }
        }
    }

    @Test("Merged, taken back and merged again is merged", arguments: Dice.seeds(2))
    func again(dice: Dice) throws {
        var dice = dice
        let books = try Self.books(dice.pick(Engine.available), &dice)
        let desk = books.desk()
        _ = try desk.merge("P0a", ["P0b"])
        let first = try Self.rows(books)
        _ = try desk.unmerge("P0b")
        _ = try desk.merge("P0a", ["P0b"])
        // The plan has another number; what it did is the same.
        let apart: Set<String> = ["party_merge_move"]
        #expect(
            differences(
                first.filter { !apart.contains($0.key) }, try Self.rows(books).filter { !apart.contains($0.key) })
                == [])
        #expect(try books.faults() == [])
    }

    /// Into three at once, or one after the other: whoever lives on has the same.
    @Test("All at once or one by one, the survivor has what any of them had", arguments: Dice.seeds(3))
    func atOnce(dice: Dice) throws {
        var ends: [String] = []
        for (engine, isAtOnce) in zip(Engine.available + Engine.available.reversed(), [true, false]) {
            var dice = dice
            let books = try Self.books(engine, &dice)
            let others = ["P0b", "P1a", "P1b"]
            if isAtOnce {
                _ = try books.desk().merge("P0a", others)
            } else {
                for other in others { _ = try books.desk().merge("P0a", [other]) }
            }
            let card = try books.desk().show("P1b")
            let relations = card.relations.map { "\($0.relation) \($0.isForward) \($0.code)" }
            ends.append(
                "\(card.party.code) \(card.roles) \(card.tags) \(card.contactPoints.map(\.value)) \(card.aliases)"
                    + " \(card.worksFor.map(\.code)) \(relations) \(try books.desk().notes(of: "P0a").count)"
                    + " \(try books.desk().traits(of: "P0a").map(\.text))")
            #expect(try books.faults() == [])
        }
        #expect(ends.first == ends.last)
    }
}
