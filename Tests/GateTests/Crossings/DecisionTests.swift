import Governance
import Party
import Storage
import TestOffice
import Testing
import Vocabulary

@testable import Gate

@Suite("What the receiver says")
struct DecisionTests {
    /// A gate behind which the first two of three stand.
    private func gate(_ engine: Engine) throws -> (GateOffice, [String]) {
        let gate = try GateOffice(engine, scores: [80, 80, 10])
        _ = try gate.desk().evaluate(side: .sale)
        return (gate, gate.parties.map(\.code))
    }

    @Test(
        "Every reason takes a party back, and is kept with note, date and record that stays",
        arguments: Engine.available)
    func everyReason(engine: Engine) throws {
        let gate = try GateOffice(engine, scores: Array(repeating: 80, count: ReturnReason.allCases.count + 1))
        _ = try gate.desk().evaluate(side: .sale)
        let survivor = try #require(gate.parties.last)
        let day = try #require(Day(iso: "2027-04-01"))
        for (party, reason) in zip(gate.parties, ReturnReason.allCases) {
            try gate.desk().giveBack(
                party.code, side: .sale, reason: reason, note: "メモ \(reason.rawValue)",
                wakeOn: reason == .laterTiming ? day : nil, survivor: reason == .duplicate ? survivor.code : nil)
            let record = try #require(try gate.desk().crossings(of: party.code).first)
            let decision = try #require(record.decisions.first)
            #expect(record.state == .returned && record.decisions.count == 1)
            #expect(decision.reason == reason && decision.note == "メモ \(reason.rawValue)")
            #expect(decision.wakeOn == (reason == .laterTiming ? day : nil))
            #expect(decision.survivor == (reason == .duplicate ? survivor.id : nil))
            #expect(try gate.desk().owner(of: party.code).one == .marketing)
        }
        #expect(
            try gate.count("SELECT returned FROM gate_daily WHERE crossings > 0") == Int64(ReturnReason.allCases.count))
        #expect(try gate.faults() == [])
    }

    @Test(
        "What has not crossed is neither accepted nor returned, and what is answered is not accepted again",
        arguments: Engine.available)
    func refusals(engine: Engine) throws {
        let (gate, codes) = try gate(engine)
        let desk = try gate.desk()
        let notCrossed = GateRefusal.notCrossed(party: codes[2], side: .sale)
        #expect(throws: notCrossed) { try desk.accept(codes[2], side: .sale) }
        #expect(throws: notCrossed) { try desk.giveBack(codes[2], side: .sale, reason: .noNeed) }
        #expect(throws: GateRefusal.notCrossed(party: codes[0], side: .purchase)) {
            try desk.accept(codes[0], side: .purchase)
        }
        #expect(throws: PartyRefusal.unknown("nobody")) { try desk.accept("nobody", side: .sale) }
        #expect(throws: PartyRefusal.unknown("nobody")) {
            try desk.giveBack(codes[0], side: .sale, reason: .duplicate, survivor: "nobody")
        }
        try desk.accept(codes[0], side: .sale)
        #expect(throws: GateRefusal.notWaiting(party: codes[0])) { try desk.accept(codes[0], side: .sale) }
        try desk.giveBack(codes[0], side: .sale, reason: .noNeed)
        #expect(throws: GateRefusal.notCrossed(party: codes[0], side: .sale)) {
            try desk.giveBack(codes[0], side: .sale, reason: .noNeed)
        }
        #expect(try gate.count("SELECT COUNT(*) FROM gate_decision") == 2)
        #expect(try gate.faults() == [])
    }

    @Test("What is refused leaves nothing behind, nor does a rehearsal", arguments: Engine.available)
    func nothingLeft(engine: Engine) throws {
        let (gate, codes) = try gate(engine)
        let audit = try gate.count("SELECT COUNT(*) FROM governance_audit")
        #expect(throws: GateRefusal.dateMissing) {
            try gate.desk().giveBack(codes[0], side: .sale, reason: .laterTiming)
        }
        #expect(throws: GateRefusal.survivorMissing) {
            try gate.desk().giveBack(codes[0], side: .sale, reason: .duplicate)
        }
        #expect(throws: SentenceRefusal.blank) {
            try gate.desk().pull(codes[2], side: .sale, reason: Sentence("　\n" as String))
        }
        let rehearsed = try gate.desk(isRehearsal: true)
        try rehearsed.accept(codes[0], side: .sale)
        try rehearsed.giveBack(codes[1], side: .sale, reason: .other)
        _ = try rehearsed.pull(codes[2], side: .sale, reason: "fair")
        #expect(try gate.count("SELECT COUNT(*) FROM gate_crossing WHERE state = 'waiting'") == 2)
        #expect(try gate.count("SELECT COUNT(*) FROM gate_decision") == 0)
        #expect(try gate.count("SELECT COUNT(*) FROM governance_audit") == audit)
    }

    @Test("Who may pull and accept on one side may not on the other", arguments: Engine.available)
    func rights(engine: Engine) throws {
        let (gate, codes) = try gate(engine)
        let staff = Staff(gate.office.books())
        try staff.add("seller", roles: [.sales])
        try staff.add("buyer", roles: [.procurement])
        try staff.add("marketer", roles: [.marketing])
        try staff.add("liaison", roles: [.liaison])
        func refused(_ name: String, _ action: String, _ body: (GateDesk) throws -> Void) {
            #expect(throws: GovernanceRefusal.notAllowed(user: name, action: action)) { try body(gate.desk(as: name)) }
        }
        refused("buyer", "gate.accept.sale") { try $0.accept(codes[0], side: .sale) }
        refused("buyer", "gate.accept.sale") { try $0.giveBack(codes[0], side: .sale, reason: .noNeed) }
        refused("buyer", "gate.pull.sale") { _ = try $0.pull(codes[2], side: .sale, reason: "x") }
        refused("seller", "gate.pull.purchase") { _ = try $0.pull(codes[2], side: .purchase, reason: "x") }
        refused("seller", "gate.evaluate") { _ = try $0.evaluate(side: .sale) }
        refused("marketer", "gate.accept.sale") { try $0.accept(codes[0], side: .sale) }
        refused("marketer", "gate.sale_list.view") { _ = try $0.receiversList(.sale) }
        refused("buyer", "gate.sale_list.view") { _ = try $0.receiversList(.sale) }
        refused("seller", "gate.marketing_list.view") { _ = try $0.marketingList(.sale) }
        try gate.desk(as: "seller").accept(codes[0], side: .sale)
        try gate.desk(as: "liaison").giveBack(codes[1], side: .sale, reason: .noNeed)
        _ = try gate.desk(as: "buyer").pull(codes[2], side: .purchase, reason: "met")
        _ = try gate.desk(as: "marketer").evaluate(side: .sale)
        #expect(try gate.desk(as: "liaison").marketingList(.sale).count == 2)
        #expect(try gate.faults() == [])
    }

    @Test("Every answer stands in the audit chain with its party and its reason", arguments: Engine.available)
    func audit(engine: Engine) throws {
        let (gate, codes) = try gate(engine)
        try gate.desk().accept(codes[0], side: .sale, note: "電話済み")
        try gate.desk().giveBack(codes[1], side: .sale, reason: .noBudget)
        _ = try gate.desk().pull(codes[2], side: .sale, reason: "met at the fair")
        let entries = try gate.office.database.read { rows in
            try rows.rows("SELECT action, subject, detail FROM governance_audit WHERE action LIKE 'gate.%' ORDER BY id")
            {
                [$0.text(0), $0.text(1)] + ($0.text(2).contains("=") ? [$0.text(2)] : [])
            }
        }
        #expect(entries.count == 4)
        #expect(Array(entries[1].prefix(2)) == ["gate.accept.sale", codes[0]])
        #expect(entries[2] == ["gate.accept.sale", codes[1], "returned=no_budget"])
        #expect(entries[3] == ["gate.pull.sale", codes[2], "reason:met at the fair\nreceived=1"])
    }
}
