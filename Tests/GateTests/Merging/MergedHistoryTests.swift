import Governance
import Party
import Storage
import TestOffice
import Testing
import Vocabulary

@testable import Gate

@Suite("Any history behind the gate, of parties that are one")
struct MergedHistoryTests {
    private static let traces: Set<String> = [
        "governance_audit", "governance_plan", "storage_id_block", "party_merge_cluster", "party_merge_member",
        "party_merge_fill", "party_merge_reference", "party_gram", "party_gram_segment", "party_gram_recent",
    ]
    private static let codes = ["1001", "1002", "1003", "1004"]

    private static func gate(_ engine: Engine) throws -> GateOffice {
        var gate = try GateOffice(engine, scores: [])
        try gate.office.importing(PartyImport.self, "code,name\n" + codes.map { "\($0),山田商事\n" }.joined())
        for id in try gate.office.database.read({ try $0.rows("SELECT id FROM party") { $0.id(0, of: Party.self) } }) {
            gate.witness.known[id] = GateOffice.passing
        }
        return gate
    }

    /// How far a party is behind the gate of a side.
    private static func distance(_ owner: Owner) -> Int {
        switch owner {
        case .marketing: 0
        case .gate: 1
        case .sourcing, .sales: 2
        }
    }

    private static func step(_ gate: GateOffice, _ dice: inout Dice) throws {
        let (code, side) = (dice.pick(codes), dice.pick(Side.allCases))
        let desk = try gate.desk()
        do {
            switch dice.roll(4) {
            case 0: _ = try desk.pull(code, side: side, reason: "met")
            case 1: _ = try desk.evaluate([code], side: side)
            case 2: try desk.accept(code, side: side)
            default: try desk.giveBack(code, side: side, reason: dice.pick([.noNeed, .other]))
            }
        } catch is GateRefusal {
            // Not every verb fits where a party stands.
        }
    }

    @Test(
        "The survivor is where the furthest of them was, once on each side, and each goes back to where it was",
        arguments: Dice.seeds(6))
    func histories(dice: Dice) throws {
        for engine in Engine.available {
            var dice = dice
            let gate = try Self.gate(engine)
            for _ in 0..<25 { try Self.step(gate, &dice) }
            #expect(try gate.faults() == [])
            var members = Self.codes
            dice.shuffle(&members)
            members = Array(members.prefix(dice.number(2...4)))
            let owners = try members.map { try gate.desk().owner(of: $0) }
            let crossings = try gate.count("SELECT COUNT(*) FROM gate_crossing")
            let before = try gate.office.database.everything(without: Self.traces)

            _ = try PartyDesk(gate.office.books()).merge(members[0], Array(members.dropFirst()))
            let one = try gate.desk().owner(of: members[0])
            #expect(Self.distance(one.sale) == owners.map { Self.distance($0.sale) }.max())
            #expect(Self.distance(one.purchase) == owners.map { Self.distance($0.purchase) }.max())
            #expect(try gate.count("SELECT COUNT(*) FROM gate_crossing") == crossings)
            for side in Side.allCases {
                let behind = try gate.desk().receiversList(side).map(\.code)
                let before = try gate.desk().marketingList(side).map(\.code)
                #expect(behind.count == Set(behind).count)
                #expect((behind + before).sorted() == (Set(Self.codes).subtracting(members.dropFirst())).sorted())
            }
            #expect(try gate.faults() == [])

            _ = try PartyDesk(gate.office.books()).unmerge(members[0])
            #expect(differences(before, try gate.office.database.everything(without: Self.traces)) == [])
            #expect(try members.map { try gate.desk().owner(of: $0) } == owners)
            #expect(try gate.faults() == [])
        }
    }

    @Test("What the receiver says of the one in between goes back with the crossing", arguments: Engine.available)
    func between(engine: Engine) throws {
        let gate = try Self.gate(engine)
        #expect(try gate.desk().evaluate(["1002"], side: .sale).crossed == 1)
        _ = try PartyDesk(gate.office.books()).merge("1001", ["1002"])
        // It stands behind the gate already: no second crossing, whatever number is asked.
        #expect(try gate.desk().evaluate(["1001", "1002"], side: .sale).crossed == 0)
        #expect(throws: GateRefusal.alreadyCrossed(party: "1001", side: .sale)) {
            try gate.desk().pull("1002", side: .sale, reason: "met")
        }
        try gate.desk().accept("1001", side: .sale, note: "call")
        try gate.desk().giveBack("1001", side: .sale, reason: .noBudget, note: "next year")
        _ = try PartyDesk(gate.office.books()).unmerge("1002")
        #expect(try gate.desk().crossings(of: "1001").isEmpty)
        let record = try #require(try gate.desk().crossings(of: "1002").first)
        #expect(record.state == .returned && record.decisions.map(\.note) == ["call", "next year"])
        // It rests, and the other never did.
        #expect(try gate.desk().judge(["1001", "1002"], side: .sale).verdicts.map(\.verdict) == [.pass, .hold])
        #expect(try gate.faults() == [])
    }
}
