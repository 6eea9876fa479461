import Governance
import Party
import Storage
import TestOffice
import Testing
import Vocabulary

@testable import Gate

@Suite("Report of the gate")
struct GateReportTests {
    @Test(
        "Neglected is what waits longer than allowed, on the day after the last",
        arguments: [("2026-11-09", 0), ("2026-11-10", 2), ("2026-12-31", 2)])
    func neglected(today: String, count: Int64) throws {
        for engine in Engine.available {
            let gate = try GateOffice(engine, scores: [80, 80])
            _ = try gate.desk().evaluate(side: .sale)
            let november = try #require(Period("2026-11", fiscalMonth: 4))
            #expect(try gate.desk(on: today).report(november).first?.neglected == count)
            #expect(try gate.desk(on: "2026-11-05").report(november, patience: 2).first?.neglected == 2)
            #expect(try gate.desk(on: "2026-11-04").report(november, patience: 2).first?.neglected == 0)
        }
    }

    @Test("A period has what happened in it, both ends included, and nothing else", arguments: Engine.available)
    func periods(engine: Engine) throws {
        let gate = try GateOffice(engine, scores: [80, 10])
        _ = try gate.desk(on: "2026-11-02").evaluate(side: .sale)
        func row(_ period: String) throws -> GateReportRow? {
            try gate.desk(on: "2026-12-31").report(try #require(Period(period, fiscalMonth: 4))).first
        }
        for period in ["2026-11-02", "2026-11-01..2026-11-02", "2026-11-02..2026-11-03", "2026"] {
            let row = try #require(try row(period), "\(period)")
            #expect([row.evaluated, row.passed, row.held, row.away, row.crossings] == [2, 1, 1, 0, 1])
            #expect(row.policy == "sale@1")
        }
        for period in ["2026-11-01", "2026-11-03", "2025", "2026-12"] { #expect(try row(period) == nil, "\(period)") }
    }

    @Test("Leads, pulls and parties dealt with before are never added up", arguments: Engine.available)
    func sources(engine: Engine) throws {
        let gate = try GateOffice(engine, scores: [80, 10])
        _ = try gate.desk().evaluate(side: .sale)
        _ = try gate.desk().pull(gate.parties[1].code, side: .sale, reason: "met")
        try gate.office.importing(PartyImport.self, "code,name,roles\nC,Customer,customer supplier\n")
        let rows = try gate.desk().report(try #require(Period("2026", fiscalMonth: 4)))
        #expect(rows.map(\.side) == [.purchase, .sale, .sale, .sale])
        #expect(rows.map(\.source) == [.existing, .existing, .lead, .pull])
        #expect(rows.map(\.crossings) == [1, 1, 1, 1])
        #expect(rows.map(\.accepted) == [0, 0, 0, 1])
        #expect(rows.map(\.policy) == [nil, nil, "sale@1", nil])
        #expect(try gate.faults() == [])
    }

    @Test("Each version of a policy is reported under its own name", arguments: Engine.available)
    func versions(engine: Engine) throws {
        let gate = try GateOffice(engine, scores: [55])
        _ = try gate.desk().evaluate(side: .sale)
        let easier = BuiltInPolicy.text(for: .sale).replacing("at_least 60", with: "at_least 50")
        _ = try gate.apply(easier, on: "2026-11-03")
        _ = try gate.desk(on: "2026-11-03").evaluate(side: .sale)
        let rows = try gate.desk(on: "2026-11-03").report(try #require(Period("2026", fiscalMonth: 4)))
        #expect(rows.map(\.policy) == ["sale@1", "sale@2"])
        #expect(rows.map(\.held) == [1, 0])
        #expect(rows.map(\.passed) == [0, 1])
        #expect(rows.map(\.crossings) == [0, 1])
        #expect(try gate.faults() == [])
    }
}
