import Gate
import Governance
import Party
import Storage
import TestOffice
import Testing
import Vocabulary

@Suite("Crossing")
struct CrossingTests {
    @Test("A pull needs a reason, is counted apart and accepted by who pulls", arguments: Engine.available)
    func pull(engine: Engine) throws {
        let gate = try GateOffice(engine, scores: [10])
        let code = gate.parties[0].code
        #expect(throws: SentenceRefusal.blank) {
            try gate.desk().pull(code, side: .sale, reason: Sentence(" " as String))
        }
        let crossing = try gate.desk().pull(code, side: .sale, reason: "met at the fair")
        #expect(crossing.source == .pull)
        #expect(throws: GateRefusal.alreadyCrossed(party: code, side: .sale)) {
            try gate.desk().pull(code, side: .sale, reason: "again")
        }
        let period = try #require(Period("2026", fiscalMonth: 4))
        let row = try #require(try gate.desk().report(period).first)
        #expect(row.source == .pull)
        #expect(row.crossings == 1)
        #expect(row.accepted == 1)
        #expect(try gate.desk().owner(of: code).sale == .sales)
        #expect(try gate.desk().owner(of: code).purchase == .marketing)
        #expect(try gate.faults() == [])
    }

    @Test(
        "Whoever may be listed does not pass, whoever is listed neither",
        arguments: Engine.available, ["possible", "confirmed"])
    func listed(engine: Engine, state: String) throws {
        let gate = try GateOffice(engine, scores: [80, 80])
        let listed = gate.parties[0]
        try gate.office.database.write { rows in
            try rows.run(
                """
                INSERT INTO screening_hit
                    (id, party_id, version, matter, query, name, score, priority, evidence, day, at, actor, hash, state)
                VALUES (1, \(listed.id), \(SQLValue.blob([0])), 'x', 'x', 'x', 950, 'high', 'x', 1, 1, 'x',
                        \(SQLValue.blob([0])), \(state))
                """)
        }
        let refusal = #expect(throws: GateRefusal.self) {
            try gate.desk().pull(listed.code, side: .sale, reason: "met at the fair")
        }
        #expect(refusal?.code == (state == "possible" ? "gate.screening_possible" : "gate.screening_confirmed"))
        #expect(refusal?.facts == [listed.code] && refusal?.kind == .declined)
        _ = try gate.desk().evaluate(side: .sale)
        #expect(try gate.count("SELECT COUNT(*) FROM gate_crossing WHERE party_id = \(listed.id)") == 0)
        #expect(try gate.count("SELECT COUNT(*) FROM gate_crossing") == 1)
    }

    @Test(
        "Accepted and returned are counted on the day of the crossing, and owners follow", arguments: Engine.available)
    func cohort(engine: Engine) throws {
        let gate = try GateOffice(engine, scores: [80, 80, 80])
        let codes = gate.parties.map(\.code)
        _ = try gate.desk().evaluate(side: .sale)
        #expect(try gate.desk().owner(of: codes[0]).one == .gate)
        try gate.desk(on: "2026-12-01").accept(codes[0], side: .sale)
        try gate.desk(on: "2026-12-01").giveBack(codes[1], side: .sale, reason: .noBudget)
        #expect(throws: GateRefusal.notWaiting(party: codes[0])) { try gate.desk().accept(codes[0], side: .sale) }
        #expect(throws: GateRefusal.dateMissing) {
            try gate.desk().giveBack(codes[2], side: .sale, reason: .laterTiming)
        }
        #expect(throws: GateRefusal.survivorMissing) {
            try gate.desk().giveBack(codes[2], side: .sale, reason: .duplicate)
        }
        let november = try #require(Period("2026-11", fiscalMonth: 4))
        let row = try #require(try gate.desk(on: "2026-12-01").report(november).first)
        #expect([row.crossings, row.accepted, row.returned, row.neglected] == [3, 1, 1, 1])
        #expect(try gate.desk().report(november).first?.neglected == 0)
        #expect(try gate.desk().owner(of: codes[0]).one == .sales)
        #expect(try gate.desk().owner(of: codes[1]).one == .marketing)
        try gate.desk(on: "2026-12-02").giveBack(codes[0], side: .sale, reason: .unreachable)
        let after = try #require(try gate.desk(on: "2026-12-02").report(november).first)
        #expect([after.accepted, after.returned] == [0, 2])
        #expect(try gate.faults() == [])
    }

    @Test("Who was returned rests until a new touch, or until its day", arguments: Engine.available)
    func rests(engine: Engine) throws {
        var gate = try GateOffice(engine, scores: [80, 80])
        let codes = gate.parties.map(\.code)
        _ = try gate.desk().evaluate(side: .sale)
        try gate.desk().giveBack(codes[0], side: .sale, reason: .noNeed)
        try gate.desk().giveBack(
            codes[1], side: .sale, reason: .laterTiming, wakeOn: Day(iso: "2027-04-01"))
        gate.witness.known[gate.parties[0].id]?["last_touch_days"] = .count(10)
        #expect(try gate.desk(on: "2026-11-12").judge(side: .sale).verdicts.map(\.verdict) == [.hold, .hold])
        gate.witness.known[gate.parties[0].id]?["last_touch_days"] = .count(9)
        #expect(try gate.desk(on: "2026-11-12").judge(codes, side: .sale).verdicts.map(\.verdict) == [.pass, .hold])
        #expect(try gate.desk(on: "2027-03-31").judge([codes[1]], side: .sale).verdicts.map(\.verdict) == [.hold])
        #expect(try gate.desk(on: "2027-04-01").evaluate([codes[1]], side: .sale).crossed == 1)
        #expect(try gate.desk().crossings(of: codes[1]).map(\.state) == [.waiting, .returned])
        #expect(try gate.faults() == [])
    }

    @Test("Marketing's list and the receiver's list never share a party", arguments: Engine.available)
    func lists(engine: Engine) throws {
        let gate = try GateOffice(engine, scores: [80, 10, 80, 5])
        _ = try gate.desk().evaluate(side: .sale)
        let before = try gate.desk().marketingList(.sale)
        let behind = try gate.desk().receiversList(.sale)
        #expect(before.map(\.name) == ["Prospect 1", "Prospect 3"])
        #expect(before.map(\.verdict) == [.hold, .hold])
        #expect(behind.map(\.name) == ["Prospect 0", "Prospect 2"])
        #expect(behind.map(\.owner) == [.gate, .gate])
        #expect(try gate.desk().marketingList(.sale, after: before[0].code).map(\.name) == ["Prospect 3"])
        try Staff(gate.office.books()).add("seller", roles: [.sales])
        #expect(throws: GovernanceRefusal.self) { try gate.desk(as: "seller").marketingList(.sale) }
        #expect(try gate.desk(as: "seller").receiversList(.sale).count == 2)
    }

    @Test(
        "Customers and suppliers of an import stand behind the gate, and before it when it is taken back",
        arguments: Engine.available)
    func existing(engine: Engine) throws {
        let gate = try GateOffice(engine, scores: [])
        func take(_ rows: String) throws -> ImportResult {
            try gate.office.importing(PartyImport.self, "code,name,roles\n" + rows).result
        }
        let result = try take("C1,Customer,customer\nB1,Both,customer supplier\nP1,Prospect,prospect\n")
        #expect(result.created == 3)
        #expect(try gate.count("SELECT COUNT(*) FROM gate_crossing WHERE source = 'existing'") == 3)
        #expect(try gate.count("SELECT SUM(crossings) FROM gate_daily") == 3)
        #expect(try gate.count("SELECT SUM(accepted) FROM gate_daily") == 0)
        let changing = try take("P1,Prospect,prospect customer\n")
        _ = try take("P1,Prospect,prospect customer\n")
        #expect(try gate.count("SELECT COUNT(*) FROM gate_crossing") == 4)
        #expect(try gate.faults() == [])
        // What a later import changed goes back first.
        #expect(throws: GovernanceRefusal.changedSince(importID: changing.importID)) {
            try gate.office.undo(result.importID, among: [PartyImport.self])
        }
        try gate.office.undo(changing.importID, among: [PartyImport.self])
        try gate.office.undo(result.importID, among: [PartyImport.self])
        #expect(try gate.count("SELECT COUNT(*) FROM gate_crossing") == 0)
        #expect(try gate.faults() == [])
    }

    @Test("A crossing that is changed, or a count, is named", arguments: Engine.available)
    func tampering(engine: Engine) throws {
        let gate = try GateOffice(engine, scores: [80, 80])
        _ = try gate.desk().evaluate(side: .sale)
        try gate.desk().accept(gate.parties[0].code, side: .sale)
        for change: SQL in [
            "UPDATE gate_crossing SET grounds = grounds || '!' WHERE id = 1", "UPDATE gate_crossing SET day = day - 1",
            "UPDATE gate_decision SET note = 'x'",
            "UPDATE gate_daily SET held = held + 1", "DELETE FROM gate_daily",
            "UPDATE gate_crossing SET state = 'waiting'",
        ] {
            let faults = try gate.office.database.write(keep: false) { rows in
                try rows.run(change)
                return try GateChecks.all.flatMap { try $0.run(in: rows).faults }
            }
            #expect(!faults.isEmpty, "\(change.text)")
        }
    }
}
