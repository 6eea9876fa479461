import Gate
import Governance
import Party
import Storage
import TestOffice
import Testing
import Vocabulary

@Suite("Evaluation")
struct EvaluationTests {
    @Test("Who passes crosses with policy, values, actor and time; who does not stays", arguments: Engine.available)
    func crosses(engine: Engine) throws {
        let gate = try GateOffice(engine, scores: [80, 60, 59])
        let evaluation = try gate.desk().evaluate(side: .sale)
        #expect(evaluation.policy.label == "sale@1")
        #expect(evaluation.verdicts.map(\.verdict) == [.pass, .pass, .hold])
        #expect(evaluation.crossed == 2)
        let record = try #require(try gate.desk().crossings(of: gate.parties[1].code).first)
        #expect(record.policy == "sale@1")
        #expect(record.crossing.source == .lead)
        #expect(record.crossing.actor == "tester")
        #expect(record.crossing.day == Day(iso: "2026-11-02"))
        #expect(record.crossing.grounds == "score at_least 60: 60, met\nhuman_touches_90d at_least 1: 2, met")
        #expect(record.state == .waiting)
        #expect(try gate.desk().crossings(of: gate.parties[2].code).isEmpty)
        #expect(try gate.faults() == [])
    }

    @Test("Asking again answers pass with the crossing and makes no second one", arguments: Engine.available)
    func again(engine: Engine) throws {
        let gate = try GateOffice(engine, scores: [80, 10])
        let codes = gate.parties.map(\.code)
        _ = try gate.desk().evaluate(codes, side: .sale)
        let second = try gate.desk().evaluate(codes + codes, side: .sale)
        #expect(second.verdicts.map(\.verdict) == [.pass, .hold])
        #expect(second.verdicts[0].crossing != nil)
        #expect(second.crossed == 0)
        #expect(!second.allPass)
        #expect(try gate.count("SELECT COUNT(*) FROM gate_crossing") == 1)
        #expect(try gate.count("SELECT SUM(evaluated) FROM gate_daily") == 2)
        #expect(try gate.faults() == [])
    }

    @Test("Judging and rehearsing change nothing", arguments: Engine.available)
    func rehearsal(engine: Engine) throws {
        let gate = try GateOffice(engine, scores: [80])
        let judged = try gate.desk().judge(side: .sale)
        #expect(judged.verdicts.map(\.verdict) == [.pass])
        let rehearsed = try gate.desk(isRehearsal: true).evaluate(side: .sale)
        #expect(rehearsed.crossed == 1)
        #expect(try gate.count("SELECT COUNT(*) FROM gate_crossing") == 0)
        #expect(try gate.count("SELECT COUNT(*) FROM gate_judgement") == 0)
    }

    @Test("A verdict that changes within the day counts once, as the last", arguments: Engine.available)
    func changes(engine: Engine) throws {
        var gate = try GateOffice(engine, scores: [10, 10])
        _ = try gate.desk().evaluate(side: .sale)
        gate.witness.known[gate.parties[0].id] = GateOffice.passing
        _ = try gate.desk().evaluate(side: .sale)
        let period = try #require(Period("2026-11", fiscalMonth: 4))
        let row = try #require(try gate.desk().report(period).first)
        #expect(row.evaluated == 2)
        #expect(row.passed == 1)
        #expect(row.held == 1)
        #expect(row.crossings == 1)
        #expect(try gate.faults() == [])
    }

    @Test("Eight evaluations at once let each party through once", arguments: Engine.available)
    func concurrent(engine: Engine) async throws {
        let gate = try GateOffice(engine, scores: Array(repeating: 80, count: 12))
        let desk = try gate.desk()
        try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<8 { group.addTask { try desk.evaluate(side: .sale).crossed } }
            var crossed = 0
            for try await one in group { crossed += one }
            #expect(crossed == 12)
        }
        #expect(try gate.count("SELECT COUNT(*) FROM gate_crossing") == 12)
        #expect(try gate.count("SELECT COUNT(*) FROM governance_rules") == 1)
        #expect(try gate.faults() == [])
    }

    @Test("The policy of the day judges, and who was judged keeps the version", arguments: Engine.available)
    func versions(engine: Engine) throws {
        let gate = try GateOffice(engine, scores: [80, 50, 10])
        let usual = BuiltInPolicy.text(for: .sale)
        let easier = usual.replacing("at_least 60", with: "at_least 50")
        #expect(try gate.apply(usual).version.label == "sale@1")
        #expect(try gate.desk().evaluate(side: .sale).crossed == 1)
        let second = try gate.apply(easier)
        #expect(second.version.label == "sale@2")
        #expect(second.effects.map { [$0.before, $0.after] } == [[0, 1], [2, 1], [0, 0]])
        #expect(try !gate.apply(easier).isNew)
        #expect(try gate.desk().evaluate(side: .sale).crossed == 1)
        #expect(try gate.desk(on: "2026-11-03").policy("sale@1").text == usual)
        #expect(try gate.apply(usual, on: "2026-11-03").version.label == "sale@3")
        #expect(try gate.desk(on: "2026-11-03").policy(for: .sale).label == "sale@3")
        #expect(try gate.desk().policy(for: .sale).label == "sale@2")
        #expect(try gate.desk().crossings(of: gate.parties[0].code).map(\.policy) == ["sale@1"])
        #expect(try gate.desk().crossings(of: gate.parties[1].code).map(\.policy) == ["sale@2"])
        #expect(throws: GateRefusal.unknownVersion("sale@9")) { try gate.desk().policy("sale@9") }
        #expect(try gate.faults() == [])
    }

    @Test("A policy is for the side that it names, and what was judged by another cannot be judged again")
    func refused() throws {
        let gate = try GateOffice(.sqlite, scores: [80])
        let rules = try RulesDesk(gate.office.books(), kinds: gate.desk().rules)
        let purchase = BuiltInPolicy.text(for: .purchase)
        #expect(throws: PolicyRefusal.otherSide(.purchase, than: .sale)) { try rules.check("gate.sale", purchase) }
        #expect(try gate.desk().kindOfPolicy(purchase) == "gate.purchase")
        _ = try gate.desk(on: "2026-11-02").evaluate(side: .sale)
        let day = try #require(Day(iso: "2026-11-02"))
        #expect(throws: RulesRefusal.dayPast(day, kind: "gate.sale")) {
            try gate.apply("name: sale\nside: sale\npass: [has_email]", on: "2026-11-04", from: "2026-11-02")
        }
        #expect(try gate.apply("name: new\nside: sale\npass: [has_email]", on: "2026-11-04", from: "2026-11-03").isNew)
    }

    @Test("A candidate of whom nothing is known is held, not let through", arguments: Engine.available)
    func unknown(engine: Engine) throws {
        var gate = try GateOffice(engine, scores: [80])
        gate.witness.known = [:]
        let evaluation = try gate.desk().evaluate([gate.parties[0].code], side: .sale)
        #expect(evaluation.verdicts.map(\.verdict) == [.hold])
        #expect(throws: PartyRefusal.unknown("nobody")) { try gate.desk().evaluate(["nobody"], side: .sale) }
    }
}
