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
        #expect(try gate.count("SELECT COUNT(*) FROM gate_policy") == 1)
        #expect(try gate.faults() == [])
    }

    @Test(
        "The same policy again is the same version, another is the next, and old ones stay", arguments: Engine.available
    )
    func versions(engine: Engine) throws {
        let gate = try GateOffice(engine, scores: [50])
        let easier = BuiltInPolicy.text(for: .sale).replacing("at_least 60", with: "at_least 50")
        let first = try gate.desk().applyPolicy(BuiltInPolicy.text(for: .sale))
        #expect(first.version.label == "sale@1")
        #expect(!first.isNew)
        let second = try gate.desk().applyPolicy(easier)
        #expect(second.version.label == "sale@2")
        #expect(try !gate.desk().applyPolicy(easier).isNew)
        #expect(try gate.desk().evaluate(side: .sale).crossed == 1)
        #expect(try gate.desk().policy("sale@1").text == BuiltInPolicy.text(for: .sale))
        #expect(try gate.desk().applyPolicy(BuiltInPolicy.text(for: .sale)).version.label == "sale@1")
        #expect(try gate.desk().policy(for: .sale).label == "sale@1")
        #expect(try gate.desk().policies().map(\.version.label).sorted() == ["purchase@1", "sale@1", "sale@2"])
        #expect(try gate.desk().policies(for: .sale).filter(\.isInForce).map(\.version.label) == ["sale@1"])
        #expect(throws: GateRefusal.unknownVersion("sale@9")) { try gate.desk().policy("sale@9") }
        #expect(try gate.faults() == [])
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
