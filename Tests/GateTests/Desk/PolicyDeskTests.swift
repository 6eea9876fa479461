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
        #expect(try gate.count("SELECT COUNT(*) FROM governance_rules") == 0)
    }

    @Test("One side's policy says nothing of the other's", arguments: Engine.available)
    func sides(engine: Engine) throws {
        let gate = try GateOffice(engine, scores: [50])
        let applied = try gate.apply(Self.text(.sale, 50))
        #expect(applied.version.label == "sale@2" && applied.isNew)
        #expect(try gate.desk().policy(for: .purchase).label == "purchase@1")
        #expect(try gate.desk().evaluate(side: .sale).crossed == 1)
        #expect(try gate.faults() == [])
    }

    @Test("A label names its version, a name the newest, and nothing else names any", arguments: Engine.available)
    func labels(engine: Engine) throws {
        let gate = try GateOffice(engine, scores: [])
        for (score, day) in [(10, "2026-11-02"), (20, "2026-11-03"), (30, "2026-11-04")] {
            _ = try gate.apply(Self.text(.sale, score, name: "fair"), on: day)
        }
        #expect(try gate.desk().policy("fair@2").text == Self.text(.sale, 10, name: "fair"))
        #expect(try gate.desk().policy("fair").label == "fair@4")
        for label in ["fair@0", "fair@1", "fair@5", "fair@x", "fair@-1", "", "@", "@1", "Fair", "fair@2@3"] {
            #expect(throws: GateRefusal.unknownVersion(label), "\(label)") { try gate.desk().policy(label) }
        }
    }

    @Test("A text that is wrong changes nothing", arguments: Engine.available)
    func wrong(engine: Engine) throws {
        let gate = try GateOffice(engine, scores: [])
        _ = try gate.apply(Self.text(.sale, 50))
        #expect(throws: PolicyRefusal.badNumber(line: 4, "x")) {
            try gate.apply("name: sale\nside: sale\npass:\n  - score at_least x\n")
        }
        #expect(try gate.desk().policy(for: .sale).label == "sale@2")
        #expect(try gate.count("SELECT COUNT(*) FROM governance_rules") == 2)
        #expect(try gate.faults() == [])
    }

    @Test("Another text is tried on candidates without being applied", arguments: Engine.available)
    func tried(engine: Engine) throws {
        let gate = try GateOffice(engine, scores: [30, 70])
        let judged = try gate.desk().judge(side: .sale, by: Self.text(.sale, 20))
        #expect(judged.verdicts.map(\.verdict) == [.pass, .pass])
        #expect(try gate.desk().judge(side: .sale).verdicts.map(\.verdict) == [.hold, .pass])
        #expect(throws: PolicyRefusal.self) { try gate.desk().judge(side: .sale, by: "name: x") }
        #expect(throws: PolicyRefusal.otherSide(.purchase, than: .sale)) {
            try gate.desk().judge(side: .sale, by: Self.text(.purchase, 20))
        }
        #expect(try gate.count("SELECT COUNT(*) FROM governance_rules") == 0)
        #expect(try gate.count("SELECT COUNT(*) FROM gate_judgement") == 0)
    }

    @Test("What crossed by an old version keeps it, whatever is applied since", arguments: Engine.available)
    func keeps(engine: Engine) throws {
        let gate = try GateOffice(engine, scores: [65, 75])
        _ = try gate.desk().evaluate([gate.parties[0].code], side: .sale)
        _ = try gate.apply(Self.text(.sale, 70), on: "2026-11-03")
        _ = try gate.desk(on: "2026-11-03").evaluate([gate.parties[1].code], side: .sale)
        #expect(try gate.parties.map { try gate.desk().crossings(of: $0.code).first?.policy } == ["sale@1", "sale@2"])
        #expect(try gate.desk().owner(of: gate.parties[0].code).one == .gate)
        #expect(try gate.faults() == [])
    }
}
