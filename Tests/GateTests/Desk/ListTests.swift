import Governance
import Party
import Storage
import TestOffice
import Testing
import Vocabulary

@testable import Gate

@Suite("Lists on both sides of the gate")
struct GateListTests {
    @Test("Every party stands on exactly one of the two lists of a side, page by page", arguments: Dice.seeds(4))
    func partition(dice: Dice) throws {
        for engine in Engine.available {
            var dice = dice
            let gate = try GateOffice(engine, scores: (0..<25).map { _ in Int64(dice.number(40...80)) })
            _ = try gate.desk().evaluate(side: .sale)
            for party in gate.parties where dice.happens(20) {
                _ = try? gate.desk().pull(party.code, side: .sale, reason: "met")
            }
            for party in gate.parties where dice.happens(20) {
                try? gate.desk().giveBack(party.code, side: .sale, reason: .other)
            }
            func pages(_ list: (String?, Int) throws -> [ListedParty]) throws -> [String] {
                var codes: [String] = []
                while true {
                    let page = try list(codes.last, 4)
                    codes += page.map(\.code)
                    if page.count < 4 { return codes }
                }
            }
            let before = try pages { try gate.desk().marketingList(.sale, after: $0, limit: $1) }
            let behind = try pages { try gate.desk().receiversList(.sale, after: $0, limit: $1) }
            #expect(before == before.sorted() && behind == behind.sorted())
            #expect((before + behind).sorted() == gate.parties.map(\.code).sorted())
            // Nobody has been asked about the other side.
            #expect(try gate.desk().marketingList(.purchase).count == 25)
            #expect(try gate.desk().receiversList(.purchase).isEmpty)
            #expect(try gate.faults() == [])
        }
    }

    @Test("Marketing's list tells the last verdict and its day", arguments: Engine.available)
    func verdicts(engine: Engine) throws {
        var gate = try GateOffice(engine, scores: [10, 10])
        #expect(try gate.desk().marketingList(.sale).map(\.verdict) == [nil, nil])
        _ = try gate.desk(on: "2026-11-02").evaluate(side: .sale)
        gate.witness.known[gate.parties[0].id]?["roles"] = .words(["competitor"])
        _ = try gate.desk(on: "2026-11-05").evaluate([gate.parties[0].code], side: .sale)
        let list = try gate.desk(on: "2026-11-06").marketingList(.sale)
        #expect(list.map(\.verdict) == [.away, .hold])
        #expect(list.map { $0.judgedOn?.description } == ["2026-11-05", "2026-11-02"])
        #expect(list.allSatisfy { $0.owner == .marketing && $0.source == nil && $0.crossedOn == nil })
    }

    @Test("The receiver's list tells how and when each came, and who owns it", arguments: Engine.available)
    func behind(engine: Engine) throws {
        let gate = try GateOffice(engine, scores: [80, 10])
        _ = try gate.desk(on: "2026-11-02").evaluate(side: .sale)
        _ = try gate.desk(on: "2026-11-03").pull(gate.parties[1].code, side: .sale, reason: "met")
        try gate.office.importing(PartyImport.self, "code,name,roles\nZ,Zebra,customer\n", on: "2026-11-04")
        let list = try gate.desk().receiversList(.sale)
        #expect(list.map(\.source) == [.lead, .pull, .existing])
        #expect(list.map(\.owner) == [.gate, .sales, .sales])
        #expect(list.map { $0.crossedOn?.description } == ["2026-11-02", "2026-11-03", "2026-11-04"])
    }
}
