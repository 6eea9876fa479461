import Governance
import Storage
import TestOffice
import Testing
import Vocabulary

@testable import Party

/// People who each have a word of their own in everything that is known of them: after an erasure the word stands
/// nowhere, and every row with another's word is as it was, to the byte.
@Suite("Erasures among neighbours")
struct ErasedNeighbourTests {
    private static let count = 6

    private static func word(_ number: Int) -> String { "quokka\(number)z" }

    private static func books(_ engine: Engine, _ dice: inout Dice) throws -> PartyBooks {
        var file =
            "code,name,name_kana,kind,roles,address,phone,email,website,birth_date,tags,identifiers,works_for,note\n"
        file += "FIRM,甲商店,コウショウテン,organization,customer,,03-1111-2222,info@kou.example,,,,,,\n"
        for number in 0..<count {
            let word = word(number)
            file +=
                "K-\(word),Anna \(word),,person,\(dice.pick(["customer", "prospect", ""])),\(word) Street 1,"
                + "+1 650 253 00\(10 + number),\(word)@mail.example,\(word).example,19\(70 + number)-01-01,\(word) vip,"
                + "other:\(word),\(dice.happens(50) ? "FIRM" : ""),wrote \(word)\n"
        }
        let books = try PartyBooks(engine, file)
        let desk = books.desk()
        try desk.setPurpose("news", text: "ご案内", kind: nil)
        for number in 0..<count {
            let word = word(number), code = "K-\(word)"
            for _ in 0..<dice.roll(3) { try desk.addNote(code, "said \(word)") }
            if dice.happens(60) { try desk.addTrait(code, .interest, "likes \(word)") }
            if dice.happens(60) { try desk.addStakeholder(code, topic: "topic \(word)", role: .buys, interest: word) }
            if dice.happens(60) { _ = try desk.addTask("call \(word)", about: code) }
            if dice.happens(60) { _ = try desk.confirm(code, [.email], by: .call, evidence: "heard \(word)") }
            if dice.happens(60) { try desk.holdFor("news", party: code) }
            if dice.happens(60) { try desk.relate("FIRM", .refers, code) }
            if dice.happens(60) {
                var gift = NewGift(
                    party: code, direction: .given, amount: Money(minor: 100, .yen), what: "cake for \(word)")
                gift.byWhom = "friend of \(word)"
                _ = try desk.addGift(gift)
            }
            if dice.happens(60) {
                try books.office.importing(
                    CardImport.self,
                    "name,company,title,email,met_on,note\nAnna \(word),甲商店,of \(word),\(word)@mail.example,2026-10-0\(number + 1),card \(word)\n"
                )
            }
            if dice.happens(40) {
                try books.office.importing(
                    PartyImport.self, "code,name,kind,note\n\(code),Anna \(word),person,later \(word)\n")
            }
        }
        return books
    }

    /// Gram lists hold the numbers of parties, the audit chain links to what came before.
    private static let tables: Set<String> = [
        "party_gram", "party_gram_segment", "party_gram_recent", "storage_id_block", "governance_audit.hash",
        "governance_audit.previous",
    ]

    private static func rows(_ books: PartyBooks, with word: String) throws -> [String] {
        try books.office.database.everything(without: tables).sorted { $0.key < $1.key }.flatMap { table, rows in
            rows.filter { $0.contains(word) }.map { "\(table) \($0)" }
        }
    }

    @Test("One after the other, each leaves nothing, and takes nothing of anybody else along", arguments: Dice.seeds(2))
    func oneByOne(dice: Dice) throws {
        for engine in Engine.available {
            var dice = dice
            let books = try Self.books(engine, &dice)
            var left = Array(0..<Self.count)
            dice.shuffle(&left)
            for _ in 0..<3 {
                let gone = left.removeLast(), word = Self.word(gone)
                let before = try left.map { try Self.rows(books, with: Self.word($0)) }
                let told = try left.map { try Self.told(books, $0) }
                let erased = try books.desk().erase(["K-\(word)"], reason: "asked")
                #expect(erased.count == 1)
                #expect(try Self.rows(books, with: word) == [])
                #expect(try left.map { try Self.rows(books, with: Self.word($0)) } == before)
                #expect(try left.map { try Self.told(books, $0) } == told)
                #expect(try books.desk().find("Anna \(word)").allSatisfy { $0.match == .similar })
                #expect(throws: PartyRefusal.erased("K-\(word)")) { try books.desk().show("K-\(word)") }
                #expect(try books.faults() == [])
            }
            for number in left {
                let found = try books.desk().find("Anna \(Self.word(number))")
                #expect(found.first?.code == "K-\(Self.word(number))")
            }
        }
    }

    /// What a person is told of the own modules' tables, without the audit of the reading itself.
    private static func told(_ books: PartyBooks, _ number: Int) throws -> [String] {
        try books.office.database.read { rows in
            let party = try Parties.require("K-\(word(number))", in: rows)
            let shapes = try rows.tableShapes().filter { $0.name.hasPrefix("party_") && !PartyColumns.of($0).isEmpty }
            return try shapes.flatMap { shape in
                try PartyColumns.of(shape).flatMap { column in
                    try PersonalRows(shape).all(where: "\(SQL(column, [])) = \(party.id)", in: rows).map {
                        "\(shape.name) \(column) \($0)"
                    }
                }
            }
        }
    }

    @Test("At once or one after the other, what is left is the same", arguments: Dice.seeds(2))
    func atOnce(dice: Dice) throws {
        var chance = dice
        let engine = chance.pick(Engine.available)
        var ends: [[String: [String]]] = []
        for isAtOnce in [true, false] {
            var dice = dice
            let books = try Self.books(engine, &dice)
            let codes = [0, 2, 5].map { "K-\(Self.word($0))" }
            for some in isAtOnce ? [codes] : codes.map({ [$0] }) {
                _ = try books.desk().erase(some, reason: "asked")
            }
            // Digests are made with a key of chance, files have names of chance, the audit says how many went at once.
            let apart = Self.tables.union([
                "party_erased", "governance_setting", "governance_audit", "governance_redaction", "governance_import",
            ])
            ends.append(try books.office.database.everything(without: apart))
            #expect(try books.faults() == [])
        }
        #expect(differences(ends[0], ends[1]) == [])
    }

    @Test("Whoever comes back is taken in as somebody new, with nothing of before", arguments: Engine.available)
    func back(engine: Engine) throws {
        var dice = Dice(3)
        let books = try Self.books(engine, &dice)
        let word = Self.word(1), code = "K-\(Self.word(1))"
        _ = try books.desk().erase([code], reason: "asked")
        let row = "code,name,kind,email\n\(code),Anna \(word),person,\(word)@mail.example\n"
        #expect(try books.office.importing(PartyImport.self, row).refused == ["2 code party.erased"])
        var person = Readmission()
        person.email = "\(word)@mail.example"
        #expect(try books.desk().readmit(person, reason: "came to the fair") == 1)
        #expect(try books.office.importing(PartyImport.self, row).result.created == 1)
        let card = try books.desk().show(code)
        #expect((card.party.note, card.tags, card.roles, card.relations) == (nil, [], [], []))
        #expect(try books.desk().notes(of: code).isEmpty && books.desk().gifts(of: code).isEmpty)
        #expect(try books.desk().tasks(TaskFilter(party: code, includesDone: true)).isEmpty)
        // And may be erased a second time, under another stub.
        #expect(try books.desk().erase([code], reason: "asked again").map(\.stub) == ["ERASED-2"])
        #expect(try Self.rows(books, with: word) == [])
        #expect(try books.faults() == [])
    }
}
