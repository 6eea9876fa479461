import Governance
import Party
import Storage
import TestOffice
import Testing
import Vocabulary

@testable import Gate

@Suite("Parties dealt with before")
struct AdmissionTests {
    @Test(
        "A customer stands behind the gate of sale, a supplier behind that of purchase, nobody else anywhere",
        arguments: PartyRole.allCases)
    func roles(role: PartyRole) throws {
        for engine in Engine.available {
            let gate = try GateOffice(engine, scores: [])
            try gate.office.importing(PartyImport.self, "code,name,roles\nX,Somebody,\(role.rawValue)\n")
            let sides = try gate.desk().crossings(of: "X").map(\.crossing.side)
            #expect(sides == (role == .customer ? [.sale] : role == .supplier ? [.purchase] : []))
            let crossing = try gate.desk().crossings(of: "X").first
            #expect(crossing.map { $0.crossing.grounds } ?? "role \(role.rawValue)" == "role \(role.rawValue)")
            #expect(crossing.map(\.state) ?? .accepted == .accepted)
            #expect(try gate.faults() == [])
        }
    }

    @Test("Admitting all again admits nobody twice", arguments: Engine.available)
    func again(engine: Engine) throws {
        let gate = try GateOffice(engine, scores: [])
        let rows = (1...40).map { "C\($0),Name \($0),\($0.isMultiple(of: 2) ? "customer" : "customer supplier")\n" }
        try gate.office.importing(PartyImport.self, "code,name,roles\n" + rows.joined())
        #expect(try gate.count("SELECT COUNT(*) FROM gate_crossing") == 60)
        try gate.office.books().perform("gate.test") {
            try Admission.admitExisting(.question("SELECT id FROM party"), $0)
        }
        #expect(try gate.count("SELECT COUNT(*) FROM gate_crossing") == 60)
        #expect(try gate.count("SELECT SUM(crossings) FROM gate_daily") == 60)
        #expect(try gate.faults() == [])
    }

    @Test("An import that is taken back leaves those whom it did not bring", arguments: Engine.available)
    func takenBack(engine: Engine) throws {
        let gate = try GateOffice(engine, scores: [])
        func take(_ rows: String) throws -> Int64 {
            try gate.office.importing(PartyImport.self, "code,name,roles\n" + rows).result.importID
        }
        _ = try take("A,Alpha,customer\n")
        let second = try take("B,Beta,customer supplier\nC,Gamma,prospect\n")
        _ = try gate.desk().pull("C", side: .sale, reason: "met")
        #expect(try gate.desk().receiversList(.sale).map(\.code) == ["A", "B", "C"])
        // Gamma was pulled by hand since: it is used, and nothing of the import goes.
        #expect(throws: GovernanceRefusal.usedSince(String(second))) {
            try gate.office.undo(second, among: [PartyImport.self])
        }
        #expect(try gate.desk().receiversList(.sale).map(\.code) == ["A", "B", "C"])
        #expect(try gate.faults() == [])
        let third = try take("D,Delta,customer supplier\n")
        #expect(try gate.office.undo(third, among: [PartyImport.self]) == 1)
        #expect(try gate.desk().receiversList(.purchase).map(\.code) == ["B"])
        #expect(try gate.faults() == [])
    }

    @Test("A customer who was returned is not admitted again by the same file", arguments: Engine.available)
    func returned(engine: Engine) throws {
        let gate = try GateOffice(engine, scores: [])
        let file = "code,name,roles\nA,Alpha,customer\n"
        try gate.office.importing(PartyImport.self, file)
        try gate.desk().giveBack("A", side: .sale, reason: .notTarget)
        #expect(try gate.desk().owner(of: "A").sale == .marketing)
        #expect(try gate.office.importing(PartyImport.self, file).result.unchanged == 1)
        #expect(try gate.desk().owner(of: "A").sale == .marketing)
        #expect(try gate.faults() == [])
    }
}
