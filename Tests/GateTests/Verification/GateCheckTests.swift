import Governance
import Party
import Storage
import TestOffice
import Testing
import Vocabulary

@testable import Gate

@Suite("What verify finds at the gate")
struct GateCheckTests {
    /// What somebody does behind the program's back, and the check that names it.
    private static let changes: [(SQL, String)] = [
        ("UPDATE gate_crossing SET grounds = grounds || '!' WHERE source = 'lead'", "gate.crossings"),
        ("UPDATE gate_crossing SET day = day - 1 WHERE source = 'pull'", "gate.crossings"),
        ("UPDATE gate_crossing SET actor = 'somebody else'", "gate.crossings"),
        ("UPDATE gate_crossing SET origin_id = 99", "gate.crossings"),
        ("UPDATE gate_crossing SET at = at + 1", "gate.crossings"),
        ("UPDATE gate_decision SET note = 'x'", "gate.decisions"),
        ("UPDATE gate_decision SET reason = 'other' WHERE decision = 'returned'", "gate.decisions"),
        ("UPDATE gate_decision SET day = day + 1", "gate.decisions"),
        ("UPDATE gate_crossing SET state = 'waiting' WHERE state = 'accepted'", "gate.states"),
        ("DELETE FROM gate_decision WHERE decision = 'accepted'", "gate.states"),
        ("UPDATE gate_daily SET held = held + 1", "gate.daily"),
        ("UPDATE gate_daily SET crossings = crossings - 1 WHERE crossings > 0", "gate.daily"),
        ("UPDATE gate_daily SET returned = 0", "gate.daily"), ("DELETE FROM gate_daily", "gate.daily"),
        ("UPDATE gate_judgement SET verdict = 'pass' WHERE verdict = 'hold'", "gate.daily"),
        ("DELETE FROM gate_judgement", "gate.daily"),
    ]

    @Test("Each change behind the program's back is found by its check", arguments: Engine.available)
    func changes(engine: Engine) throws {
        let gate = try GateOffice(engine, scores: [80, 80, 10])
        _ = try gate.desk().evaluate(side: .sale)
        try gate.desk().accept(gate.parties[0].code, side: .sale, note: "call")
        try gate.desk().giveBack(gate.parties[1].code, side: .sale, reason: .noNeed, note: "later")
        _ = try gate.desk().pull(gate.parties[2].code, side: .sale, reason: "met")
        #expect(try gate.faults() == [])
        for (change, check) in Self.changes {
            let names = try gate.office.database.write(keep: false) { rows in
                #expect(try rows.run(change) > 0, "\(change.text)")
                return try GateChecks.all.filter { try !$0.run(in: rows).faults.isEmpty }.map(\.name)
            }
            #expect(names.contains(check), "\(change.text): \(names)")
        }
        #expect(try gate.faults() == [])
    }

    @Test("Each check looks at as many rows as there are", arguments: Engine.available)
    func examined(engine: Engine) throws {
        let gate = try GateOffice(engine, scores: [80, 80, 10])
        _ = try gate.desk().evaluate(side: .sale)
        try gate.desk().accept(gate.parties[0].code, side: .sale)
        let counts = try gate.office.database.read { rows in
            try GateChecks.all.map { "\($0.name) \(try $0.run(in: rows).examined)" }
        }
        #expect(counts.contains("gate.crossings 2"))
        #expect(counts.contains("gate.decisions 1"))
        #expect(counts.contains("gate.states 2"))
    }
}
