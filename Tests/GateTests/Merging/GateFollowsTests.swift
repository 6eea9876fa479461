import Governance
import Party
import Storage
import TestOffice
import Testing
import Vocabulary

@testable import Gate

@Suite("Crossings of parties that are one")
struct GateFollowsTests {
    private static let traces: Set<String> = [
        "governance_audit", "governance_plan", "storage_id_block", "party_merge_cluster", "party_merge_member",
        "party_merge_fill", "party_merge_reference", "party_gram", "party_gram_segment", "party_gram_recent",
    ]

    private func gate(_ engine: Engine) throws -> GateOffice {
        let gate = try GateOffice(engine, scores: [])
        try gate.office.importing(PartyImport.self, "code,name\n1001,山田商事\n1002,山田商事\n1003,山田商事\n")
        return gate
    }

    private func desk(_ gate: GateOffice) -> PartyDesk { PartyDesk(gate.office.books()) }

    @Test("Who stands behind the gate stays behind it, whoever survives", arguments: Engine.available)
    func one(engine: Engine) throws {
        let gate = try gate(engine)
        _ = try gate.desk().pull("1002", side: .sale, reason: "met")
        let before = try gate.office.database.everything(without: Self.traces)
        _ = try desk(gate).merge("1001", ["1002", "1003"])
        #expect(try gate.desk().owner(of: "1001").sale == .sales)
        #expect(try gate.desk().crossings(of: "1002").count == 1)
        #expect(try gate.desk().receiversList(.sale).map(\.code) == ["1001"])
        #expect(try gate.faults() == [])
        _ = try desk(gate).unmerge("1001")
        #expect(differences(before, try gate.office.database.everything(without: Self.traces)) == [])
        #expect(try gate.desk().receiversList(.sale).map(\.code) == ["1002"])
        #expect(try gate.faults() == [])
    }

    @Test(
        "Of two behind one gate the further one goes on, and nothing is counted as returned",
        arguments: Engine.available)
    func both(engine: Engine) throws {
        var gate = try gate(engine)
        let ids = try gate.office.database.read {
            try $0.rows("SELECT id FROM party ORDER BY id") { $0.id(0, of: Party.self) }
        }
        for id in ids.prefix(2) { gate.witness.known[id] = GateOffice.passing }
        #expect(try gate.desk().evaluate(side: .sale).crossed == 2)
        try gate.desk().accept("1002", side: .sale)
        let before = try gate.office.database.everything(without: Self.traces)
        _ = try desk(gate).merge("1001", ["1002"])
        #expect(try gate.desk().owner(of: "1001").sale == .sales)
        #expect(try gate.count("SELECT SUM(returned) FROM gate_daily") == 0)
        #expect(try gate.desk().receiversList(.sale).count == 1)
        #expect(try gate.faults() == [])
        _ = try desk(gate).unmerge("1001")
        #expect(differences(before, try gate.office.database.everything(without: Self.traces)) == [])
        #expect(try gate.faults() == [])
    }

    @Test(
        "Who is further behind the gate is the one who stays, unless somebody says otherwise",
        arguments: Engine.available)
    func weight(engine: Engine) throws {
        let gate = try gate(engine)
        _ = try gate.desk().pull("1003", side: .purchase, reason: "met")
        let ids = try gate.office.database.read {
            try $0.rows("SELECT id FROM party ORDER BY id") { $0.id(0, of: Party.self) }
        }
        let plan = try desk(gate).planMerge([MergeCluster(label: "x", members: ids)], title: "x", applies: true)
        #expect(plan.state == .applied)
        #expect(try desk(gate).show("1001").party.code == "1003")
        #expect(try gate.desk().owner(of: "1001").purchase == .sourcing)
        #expect(try gate.faults() == [])
    }

    @Test("A crossing that somebody changed is not carried along", arguments: Engine.available)
    func brokenSeal(engine: Engine) throws {
        let gate = try gate(engine)
        _ = try gate.desk().pull("1002", side: .sale, reason: "met")
        try gate.office.database.write { try $0.run("UPDATE gate_crossing SET grounds = 'other'") }
        #expect(throws: MergeRefusal.self) { try desk(gate).merge("1001", ["1002"]) }
        #expect(try gate.desk().crossings(of: "1001").isEmpty)
    }
}
