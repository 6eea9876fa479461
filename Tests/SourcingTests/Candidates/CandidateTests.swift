import Gate
import Governance
import Party
import Sourcing
import Storage
import TestOffice
import Testing
import Vocabulary

/// Everybody asked for is worth letting through.
struct Praise: EvidenceSource {
    let measures = [
        MeasureSpec("score", .number), MeasureSpec("human_touches_90d", .number), MeasureSpec("roles", .words),
        MeasureSpec("last_touch_days", .number),
    ]

    func testimony(_ question: EvidenceQuestion, in rows: Connection) throws -> Testimony {
        { table in
            for party in table.parties {
                for (spec, measure) in zip(measures, [.number(90_000), .count(3), .words([]), .count(0)] as [Measure]) {
                    table.give(spec, measure, of: party)
                }
            }
        }
    }
}

@Suite("Candidate supplier")
struct CandidateTests {
    @Test(
        "Registering makes party, pull and candidate in one action; approving names who, when and why",
        arguments: Engine.available)
    func registered(engine: Engine) throws {
        let sourcing = try SourcingOffice(engine)
        var new = NewCandidate(name: "Da Nang Steel", country: "VN", email: "sales@danang.example")
        new.item = "STEEL"
        let code = try sourcing.desk().register(new).code
        let candidate = try #require(try sourcing.desk().candidates().first)
        #expect(candidate.code == code)
        #expect(candidate.source == .pull)
        #expect(candidate.item == "STEEL")
        #expect(try sourcing.count("SELECT COUNT(*) FROM gate_crossing WHERE source = 'pull'") == 1)
        #expect(throws: SentenceRefusal.blank) { try sourcing.desk().approve(code, reason: Sentence("" as String)) }
        try sourcing.desk(on: "2026-11-09").approve(code, reason: "samples passed")
        let approved = try #require(try sourcing.desk().candidates([.approved]).first)
        #expect(approved.decidedOn == Day(iso: "2026-11-09"))
        #expect(approved.decidedBy == "tester")
        #expect(approved.reason == "samples passed")
        #expect(throws: SourcingRefusal.alreadySupplier(code)) { try sourcing.desk().approve(code, reason: "x") }
        #expect(throws: SourcingRefusal.notACandidate("S1")) { try sourcing.desk().approve("S1", reason: "x") }
        let suppliers = try sourcing.desk().suppliers()
        #expect(suppliers.map(\.code) == [code, "S1", "S2"])
        #expect(suppliers.map(\.source) == [.pull, .existing, .existing])
        #expect(suppliers[0].qualifiedOn == Day(iso: "2026-11-09"))
        #expect(try sourcing.count("SELECT SUM(candidates) * 10 + SUM(qualified) FROM sourcing_origin_day") == 11)
        #expect(try sourcing.faults() == [])
    }

    @Test("Who passes the gate becomes a candidate, may be returned, and comes back", arguments: Engine.available)
    func passed(engine: Engine) throws {
        let sourcing = try SourcingOffice(engine)
        func gate(_ day: String) throws -> GateDesk {
            try GateDesk(sourcing.office.books(on: day), evidence: [Praise()], stops: [], exits: [SourcingExit()])
        }
        #expect(try gate("2026-11-02").evaluate(["P1"], side: .purchase).crossed == 1)
        #expect(try sourcing.desk().candidates().map(\.code) == ["P1"])
        try gate("2026-11-03").giveBack("P1", side: .purchase, reason: .noNeed)
        #expect(try sourcing.desk().candidates().isEmpty)
        #expect(throws: SourcingRefusal.notACandidate("P1")) { try sourcing.desk().approve("P1", reason: "x") }
        #expect(try sourcing.faults() == [])
        #expect(try gate("2026-11-05").evaluate(["P1"], side: .purchase).crossed == 1)
        try sourcing.desk(on: "2026-11-06").reject("P1", reason: "too dear")
        try sourcing.desk(on: "2026-11-07").approve("P1", reason: "price came down")
        #expect(throws: SourcingRefusal.alreadySupplier("P1")) {
            try gate("2026-11-08").giveBack("P1", side: .purchase, reason: .noNeed)
        }
        #expect(try gate("2026-11-08").owner(of: "P1").one == .sourcing)
        #expect(try sourcing.faults() == [])
    }

    @Test("A rehearsed registration leaves nothing", arguments: Engine.available)
    func rehearsed(engine: Engine) throws {
        let sourcing = try SourcingOffice(engine)
        _ = try SourcingDesk(sourcing.office.books(isRehearsal: true)).register(NewCandidate(name: "X"))
        #expect(try sourcing.count("SELECT COUNT(*) FROM party") == 3)
        #expect(throws: PartyRefusal.unknownOrigin("nowhere")) {
            var new = NewCandidate(name: "X")
            new.origin = "nowhere"
            _ = try sourcing.desk().register(new)
        }
    }
}
