import Governance
import Party
import Screening
import Storage
import TestOffice
import Testing
import Vocabulary

@testable import Gate

/// An exit that remembers in a table of its own whom it received and whom it let go.
private struct Ledger: Exit {
    let side: Side

    func receive(_ crossings: [Crossing], _ deed: Deed) throws { try note(crossings, "received", deed) }
    func release(_ crossings: [Crossing], _ deed: Deed) throws { try note(crossings, "released", deed) }

    private func note(_ crossings: [Crossing], _ word: String, _ deed: Deed) throws {
        for crossing in crossings {
            try deed.rows.run("INSERT INTO exit_note (word, party_id) VALUES (\(word), \(crossing.party))")
        }
    }

    static let table = Migration("test", 1, "what an exit was told") { type in
        ["CREATE TABLE exit_note (word TEXT NOT NULL, party_id \(type.int) NOT NULL) \(type.strict)"]
    }
}

/// An exit that takes nobody.
private struct Closed: Exit {
    struct Refusal: Error {}
    let side: Side

    func receive(_ crossings: [Crossing], _ deed: Deed) throws { throw Refusal() }
}

@Suite("Passage")
struct PassageTests {
    private func office(_ engine: Engine) throws -> (TestOffice, Party) {
        let office = try TestOffice(
            engine, [PartyPart.self, ScreeningPart.self, GatePart.self], steps: [Ledger.table])
        let party = try office.books().perform("party.register") { deed in
            try Parties.register(NewParty(name: "山田商事"), in: deed)
        }
        return (office, party)
    }

    private func told(_ office: TestOffice) throws -> [String] {
        try office.database.read { try $0.rows("SELECT word FROM exit_note ORDER BY word") { $0.text(0) } }
    }

    @Test(
        "The exit of the side hears who crosses and who goes back, the other hears nothing", arguments: Engine.available
    )
    func exits(engine: Engine) throws {
        let (office, party) = try office(engine)
        let desk = try GateDesk(
            office.books(), evidence: [Witness()], stops: [], exits: [Ledger(side: .sale), Closed(side: .purchase)])
        _ = try desk.pull(party.code, side: .sale, reason: "met")
        #expect(try told(office) == ["received"])
        try desk.giveBack(party.code, side: .sale, reason: .noNeed)
        #expect(try told(office) == ["received", "released"])
        #expect(try office.faults() == [])
    }

    @Test("An exit that takes nobody leaves everybody before the gate", arguments: Engine.available)
    func closed(engine: Engine) throws {
        let (office, party) = try office(engine)
        let desk = try GateDesk(office.books(), evidence: [Witness()], stops: [], exits: [Closed(side: .sale)])
        #expect(throws: Closed.Refusal.self) { try desk.pull(party.code, side: .sale, reason: "met") }
        #expect(try desk.crossings(of: party.code).isEmpty)
        #expect(try desk.owner(of: party.code).one == .marketing)
        #expect(try office.faults() == [])
    }

    @Test("What the receiver does takes a waiting crossing on once, and needs a crossing", arguments: Engine.available)
    func acceptIfWaiting(engine: Engine) throws {
        let gate = try GateOffice(engine, scores: [80])
        let party = gate.parties[0]
        let passage = Passage(exits: [])
        #expect(throws: GateRefusal.notCrossed(party: party.code, side: .sale)) {
            try gate.office.books().perform("sales.test") {
                try passage.acceptIfWaiting(party, .sale, note: "O-1", in: $0)
            }
        }
        _ = try gate.desk().evaluate(side: .sale)
        for note in ["O-1", "O-2"] {
            try gate.office.books().perform("sales.test") { deed in
                deed.subject = Subject("party", party.code)
                try passage.acceptIfWaiting(party, .sale, note: note, in: deed)
            }
        }
        let record = try #require(try gate.desk().crossings(of: party.code).first)
        #expect(record.state == .accepted)
        #expect(record.decisions.map(\.note) == ["O-1"])
        #expect(try gate.faults() == [])
    }

    @Test("One party may stand behind both gates, on each side once", arguments: Engine.available)
    func bothSides(engine: Engine) throws {
        let (office, party) = try office(engine)
        let desk = try GateDesk(office.books(), evidence: [Witness()], stops: [], exits: [])
        for side in Side.allCases {
            _ = try desk.pull(party.code, side: side, reason: "met")
            #expect(throws: GateRefusal.alreadyCrossed(party: party.code, side: side)) {
                try desk.pull(party.code, side: side, reason: "again")
            }
        }
        let owner = try desk.owner(of: party.code)
        #expect((owner.purchase, owner.sale, owner.one) == (.sourcing, .sales, .sales))
        try desk.giveBack(party.code, side: .sale, reason: .noNeed)
        #expect(try desk.owner(of: party.code).one == .sourcing)
        _ = try desk.pull(party.code, side: .sale, reason: "wants to buy after all")
        #expect(try desk.crossings(of: party.code).map(\.crossing.side) == [.sale, .sale, .purchase])
        #expect(try office.faults() == [])
    }
}
