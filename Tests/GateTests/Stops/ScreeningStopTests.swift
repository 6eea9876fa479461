import Governance
import Party
import Screening
import Storage
import TestOffice
import Testing
import Vocabulary

@testable import Gate

@Suite("Whoever may be listed before the gate")
struct ScreeningStopTests {
    private static let list = """
        list,entry,name,weak_aliases
        L,1,Kaiyo Denki,
        L,2,Somebody Else,Bangkok Metals
        M,7,Yamada Shoji,
        M,8,Yamada Shoji,

        """

    /// A and D are listed, B by a weak alias only, C is not.
    private func gate(_ engine: Engine, roles: String) throws -> (gate: GateOffice, ids: [String: ID<Party>]) {
        var gate = try GateOffice(engine, scores: [])
        try gate.office.importing(WatchListImport.self, Self.list)
        let parties = [("A", "Kaiyo Denki"), ("B", "Bangkok Metals"), ("C", "Osaka Bolts"), ("D", "Yamada Shoji")]
        try gate.office.importing(
            PartyImport.self, "code,name,roles\n" + parties.map { "\($0.0),\($0.1),\(roles)\n" }.joined())
        let ids = try gate.office.database.read { rows in
            Dictionary(
                uniqueKeysWithValues: try rows.rows("SELECT code, id FROM party") {
                    ($0.text(0), $0.id(1, of: Party.self))
                })
        }
        for id in ids.values { gate.witness.known[id] = GateOffice.passing }
        return (gate, ids)
    }

    private func screening(_ gate: GateOffice) -> ScreeningDesk { ScreeningDesk(gate.office.books()) }

    @Test("The stop names who is stopped, of all or of those asked for, and says why", arguments: Engine.available)
    func stops(engine: Engine) throws {
        let (gate, ids) = try gate(engine, roles: "prospect")
        let (a, b, d) = (try #require(ids["A"]), try #require(ids["B"]), try #require(ids["D"]))
        try screening(gate).decide("D", all: true, .confirmed, reason: "same address")
        try gate.office.database.read { rows in
            let stop = ScreeningStop()
            let all = try stop.stops(among: nil, in: rows)
            #expect(Set(all.keys) == [a, d])
            #expect(all[a]?.found == "possible" && all[d]?.found == "confirmed")
            #expect(all[a]?.say == .code("gate.reason.screening_possible", facts: []))
            #expect(all[d]?.say == .code("gate.reason.screening_confirmed", facts: []))
            #expect(all.values.allSatisfy { $0.isObstacle && $0.measure == "screening" && $0.threshold == "clear" })
            #expect(try stop.stops(among: [b], in: rows).isEmpty && stop.stops(among: [], in: rows).isEmpty)
            #expect(try stop.stops(among: [a], in: rows) == [a: all[a]].compactMapValues(\.self))
            #expect(try stop.stops(among: [b, d], in: rows) == [d: all[d]].compactMapValues(\.self))
        }
    }

    @Test("Nobody lets a listed party through until somebody has decided", arguments: Engine.available)
    func waits(engine: Engine) throws {
        let (gate, _) = try gate(engine, roles: "prospect")
        let desk = try gate.desk()
        func verdicts() throws -> [String] {
            try gate.desk().judge(side: .sale).verdicts.map { "\($0.code) \($0.verdict.rawValue)" }
        }
        #expect(try verdicts() == ["A hold", "B pass", "C pass", "D hold"])
        let reasons = try #require(try desk.judge(["A"], side: .sale).verdicts.first).reasons
        #expect(reasons.first?.rule == "screening possible" && reasons.count { $0.isObstacle } == 1)
        for side in Side.allCases {
            #expect(throws: GateRefusal.screened(party: "A", .possible)) {
                try desk.pull("A", side: side, reason: "met")
            }
        }
        // One of two hits is not both.
        try screening(gate).decide("D", matter: "M:7", .clear, reason: "another")
        #expect(try verdicts().last == "D hold")
        try screening(gate).decide("D", matter: "M:8", .confirmed, reason: "same address")
        #expect(throws: GateRefusal.screened(party: "D", .confirmed)) { try desk.pull("D", side: .sale, reason: "met") }
        #expect(try desk.evaluate(side: .sale).crossed == 2)
        try screening(gate).decide("A", .clear, reason: "another")
        #expect(try desk.evaluate(side: .sale).crossed == 1)
        #expect(try desk.crossings(of: "A").first?.crossing.grounds.contains("screening") == false)
        // Whoever crossed and is found since is accepted once that is decided.
        _ = try screening(gate).record("A", source: "newspapers", .possible)
        #expect(throws: GateRefusal.screened(party: "A", .possible)) { try desk.accept("A", side: .sale) }
        _ = try screening(gate).record("A", source: "newspapers", .confirmed, reason: "arrested")
        #expect(throws: GateRefusal.screened(party: "A", .confirmed)) { try desk.accept("A", side: .sale) }
        #expect(try desk.owner(of: "A").sale == .gate)
        _ = try screening(gate).record("A", source: "newspapers", .clear)
        try desk.accept("A", side: .sale)
        #expect(try desk.owner(of: "A").sale == .sales)
        #expect(try gate.faults() == [])
    }

    @Test("Customers of old wait too, and stand behind the gate once nothing stops them", arguments: Engine.available)
    func admission(engine: Engine) throws {
        let (gate, _) = try gate(engine, roles: "customer supplier")
        let desk = try gate.desk()
        func behind() throws -> [String] { try desk.receiversList(.sale).map(\.code) }
        #expect(try behind() == ["B", "C"])
        #expect(try desk.receiversList(.purchase).map(\.code) == ["B", "C"])
        try screening(gate).decide("A", .possible, reason: "look again")
        try screening(gate).decide("D", matter: "M:7", .clear, reason: "another")
        #expect(try behind() == ["B", "C"])
        try screening(gate).decide("A", .clear, reason: "another")
        try screening(gate).decide("D", .clear, reason: "another")
        #expect(try behind() == ["A", "B", "C", "D"])
        #expect(try desk.crossings(of: "A").map(\.crossing.source) == [.existing, .existing])
        #expect(try gate.count("SELECT SUM(crossings) FROM gate_daily") == 8)
        // Whoever stands there stays, whatever is decided again, and comes through no second time.
        try screening(gate).decide("A", matter: "L:1", .confirmed, reason: "same address")
        try screening(gate).decide("A", matter: "L:1", .clear, reason: "another after all")
        #expect(try gate.count("SELECT COUNT(*) FROM gate_crossing") == 8)
        #expect(try gate.faults() == [])
    }

    @Test("What stops a record stops whoever it is part of", arguments: Engine.available)
    func merged(engine: Engine) throws {
        let (gate, ids) = try gate(engine, roles: "prospect")
        let parties = PartyDesk(gate.office.books())
        _ = try parties.merge("C", ["A"])
        #expect(try gate.desk().judge(["C"], side: .sale).verdicts.map(\.verdict) == [.hold])
        #expect(throws: GateRefusal.screened(party: "C", .possible)) {
            try gate.desk().pull("C", side: .sale, reason: "met")
        }
        let survivor = try #require(ids["C"])
        let stopped = try gate.office.database.read { try ScreeningStop().stops(among: nil, in: $0) }
        #expect(stopped[survivor] != nil)
        _ = try parties.unmerge("A")
        #expect(try gate.desk().judge(["C"], side: .sale).verdicts.map(\.verdict) == [.pass])
        #expect(try gate.desk().judge(["A"], side: .sale).verdicts.map(\.verdict) == [.hold])
        #expect(try gate.faults() == [])
    }
}
