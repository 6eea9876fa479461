import Governance
import Party
import Storage
import TestOffice
import Testing
import Vocabulary

@testable import Gate

@Suite("Policies in force")
struct PolicyDeskTests {
    private static func text(_ side: Side, _ score: Int, name: String? = nil) -> String {
        "name: \(name ?? side.rawValue)\nside: \(side.rawValue)\npass:\n  - score at_least \(score)\n"
    }

    @Test(
        "Before any is applied the built-in one answers, under the label that it will have", arguments: Engine.available
    )
    func builtIn(engine: Engine) throws {
        let gate = try GateOffice(engine, scores: [])
        for side in Side.allCases {
            let version = try gate.desk().policy(for: side)
            #expect(version.label == "\(side.rawValue)@1")
            #expect(version.text == BuiltInPolicy.text(for: side))
        }
        #expect(try gate.count("SELECT COUNT(*) FROM gate_policy") == 0)
        #expect(throws: GateRefusal.unknownVersion("sale@1")) { try gate.desk().policy("sale@1") }
        #expect(try gate.desk().policies().map(\.isInForce) == [true, true])
    }

    @Test("One side's policy says nothing of the other's", arguments: Engine.available)
    func sides(engine: Engine) throws {
        let gate = try GateOffice(engine, scores: [50])
        let applied = try gate.desk().applyPolicy(Self.text(.sale, 50))
        #expect(applied.version.label == "sale@2" && applied.isNew)
        #expect(try gate.desk().policy(for: .purchase).label == "purchase@1")
        #expect(try gate.desk().evaluate(side: .sale).crossed == 1)
        #expect(try gate.faults() == [])
    }

    @Test("A label names its version, a name the newest, and nothing else names any", arguments: Engine.available)
    func labels(engine: Engine) throws {
        let gate = try GateOffice(engine, scores: [])
        for score in [10, 20, 30] { _ = try gate.desk().applyPolicy(Self.text(.sale, score, name: "fair")) }
        #expect(try gate.desk().policy("fair@2").text == Self.text(.sale, 20, name: "fair"))
        #expect(try gate.desk().policy("fair").label == "fair@3")
        for label in ["fair@0", "fair@4", "fair@x", "fair@-1", "", "@", "@1", "Fair", "fair@2@3"] {
            #expect(throws: GateRefusal.unknownVersion(label), "\(label)") { try gate.desk().policy(label) }
        }
    }

    @Test("A text that is wrong changes nothing", arguments: Engine.available)
    func wrong(engine: Engine) throws {
        let gate = try GateOffice(engine, scores: [])
        _ = try gate.desk().applyPolicy(Self.text(.sale, 50))
        #expect(throws: PolicyRefusal.badNumber(line: 4, "x")) {
            try gate.desk().applyPolicy("name: sale\nside: sale\npass:\n  - score at_least x\n")
        }
        _ = try gate.desk(isRehearsal: true).applyPolicy(Self.text(.sale, 99))
        #expect(try gate.desk().policy(for: .sale).label == "sale@2")
        #expect(try gate.count("SELECT COUNT(*) FROM gate_policy WHERE side = 'sale'") == 2)
        #expect(try gate.faults() == [])
    }

    @Test("Another text is tried on candidates without being applied", arguments: Engine.available)
    func tried(engine: Engine) throws {
        let gate = try GateOffice(engine, scores: [30, 70])
        let judged = try gate.desk().judge(side: .sale, by: Self.text(.sale, 20))
        #expect(judged.verdicts.map(\.verdict) == [.pass, .pass])
        #expect(try gate.desk().judge(side: .sale).verdicts.map(\.verdict) == [.hold, .pass])
        #expect(throws: PolicyRefusal.self) { try gate.desk().judge(side: .sale, by: "name: x") }
        #expect(try gate.count("SELECT COUNT(*) FROM gate_policy") == 0)
        #expect(try gate.count("SELECT COUNT(*) FROM gate_judgement") == 0)
    }

    @Test("What crossed by an old version keeps it, whatever is applied since", arguments: Engine.available)
    func keeps(engine: Engine) throws {
        let gate = try GateOffice(engine, scores: [65, 75])
        _ = try gate.desk().evaluate([gate.parties[0].code], side: .sale)
        _ = try gate.desk().applyPolicy(Self.text(.sale, 70))
        _ = try gate.desk().evaluate([gate.parties[1].code], side: .sale)
        #expect(try gate.parties.map { try gate.desk().crossings(of: $0.code).first?.policy } == ["sale@1", "sale@2"])
        #expect(try gate.desk().owner(of: gate.parties[0].code).one == .gate)
        #expect(try gate.faults() == [])
    }
}
