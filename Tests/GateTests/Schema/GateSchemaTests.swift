import Governance
import Party
import Storage
import TestOffice
import Testing
import Vocabulary

@testable import Gate

@Suite("Rows of the gate")
struct GateSchemaTests {
    private func texts(_ gate: GateOffice, _ sql: SQL) throws -> [String] {
        try gate.office.database.read { try $0.rows(sql) { $0.text(0) } }
    }

    @Test("No writer, however careless, lets a party stand twice behind a gate", arguments: Engine.available)
    func once(engine: Engine) throws {
        let gate = try GateOffice(engine, scores: [80, 80])
        _ = try gate.desk().evaluate(side: .sale)
        try gate.desk().giveBack(gate.parties[1].code, side: .sale, reason: .noNeed)
        let before = try gate.office.database.everything()
        let copy = """
            INSERT INTO gate_crossing (id, party_id, side, source, day, at, actor, grounds, hash, state, closed_as)
            SELECT id + 100, party_id, side, source, day, at, actor, grounds, hash
            """
        for change in [
            "\(copy), 'waiting', 0 FROM gate_crossing WHERE state = 'waiting'",
            "\(copy), 'accepted', 0 FROM gate_crossing WHERE state = 'waiting'",
            "\(copy), 'waiting', 7 FROM gate_crossing WHERE state = 'waiting'",
            "\(copy), 'returned', 0 FROM gate_crossing WHERE state = 'returned'",
            "UPDATE gate_crossing SET state = 'returned' WHERE state = 'waiting'",
            "UPDATE gate_crossing SET state = 'waiting' WHERE state = 'returned'",
            "UPDATE gate_crossing SET state = 'lost'", "UPDATE gate_crossing SET side = 'both'",
            "UPDATE gate_crossing SET source = 'gift'", "UPDATE gate_crossing SET party_id = 999",
            "UPDATE gate_decision SET decision = 'perhaps'", "UPDATE gate_decision SET crossing_id = 999",
            "UPDATE gate_judgement SET verdict = 'maybe'", "DELETE FROM gate_crossing WHERE state = 'returned'",
        ] {
            #expect(throws: StorageRefusal.self, "\(change)") {
                try gate.office.database.write { try $0.run(SQL(change, [])) }
            }
        }
        #expect(differences(before, try gate.office.database.everything()) == [])
        // Behind the other gate, or once returned, it may stand.
        let moved = try gate.office.database.write(keep: false) { rows in
            try rows.run(SQL("\(copy), 'waiting', 0 FROM gate_crossing WHERE state = 'returned'", []))
        }
        #expect(moved == 1)
    }

    @Test(
        "Others read sums by campaign, what happened when, and who has a claim to be kept", arguments: Engine.available)
    func views(engine: Engine) throws {
        var gate = try GateOffice(engine, scores: [])
        try gate.office.importing(
            PartyImport.self,
            "code,name,kind,works_for\nF,甲商店,organization,\nG,乙商店,organization,\nP,山田太郎,person,F\nQ,佐藤一,person,G\n")
        let ids = try gate.office.database.read {
            try $0.rows("SELECT id FROM party ORDER BY id") { $0.id(0, of: Party.self) }
        }
        for id in ids { gate.witness.known[id] = GateOffice.passing }
        gate.witness.origin = ID(7)
        _ = try gate.desk().evaluate(["F", "G"], side: .sale)
        _ = try gate.desk(on: "2026-11-03").pull("G", side: .purchase, reason: "met")
        try gate.desk(on: "2026-11-04").accept("F", side: .sale)
        #expect(
            try texts(
                gate,
                """
                SELECT CAST(origin_id AS TEXT) || ' ' || side || ' ' || source || ' ' || CAST(evaluated AS TEXT)
                       || ' ' || CAST(crossings AS TEXT) || ' ' || CAST(accepted AS TEXT)
                  FROM gate_origin_day ORDER BY origin_id, side
                """) == ["0 purchase pull 0 1 1", "7 sale lead 2 2 1"])
        let events: SQL = """
            SELECT p.code || ' ' || v.kind || ' ' || v.what FROM gate_event_view v JOIN party p ON p.id = v.party_id
             ORDER BY v.at, p.code, v.what
            """
        #expect(
            try texts(gate, events) == [
                "F crossing sale lead accepted", "G crossing sale lead waiting", "G crossing purchase pull accepted",
            ])
        let claims: SQL = """
            SELECT p.code || ' ' || v.reason FROM gate_claim_view v JOIN party p ON p.id = v.party_id ORDER BY 1
            """
        #expect(
            try texts(gate, claims) == [
                "F crossing", "G crossing", "G crossing", "P employer", "Q employer", "Q employer",
            ])
        try gate.desk().giveBack("F", side: .sale, reason: .noNeed)
        try gate.desk().giveBack("G", side: .purchase, reason: .noNeed)
        #expect(try texts(gate, claims) == ["G crossing", "Q employer"])
        #expect(try texts(gate, events).first == "F crossing sale lead returned")
    }

    @Test("Whoever was erased is no candidate and stands on no list of marketing", arguments: Engine.available)
    func erased(engine: Engine) throws {
        var gate = try GateOffice(engine, scores: [])
        try gate.office.importing(PartyImport.self, "code,name,kind\nP,山田太郎,person\nQ,佐藤一,person\n")
        for id in try gate.office.database.read({ try $0.rows("SELECT id FROM party") { $0.id(0, of: Party.self) } }) {
            gate.witness.known[id] = GateOffice.passing
        }
        _ = try PartyDesk(gate.office.books()).erase(["P"], reason: "asked")
        #expect(try gate.desk().marketingList(.sale).map(\.code) == ["Q"])
        #expect(try gate.desk().judge(side: .sale).verdicts.map(\.code) == ["Q"])
        #expect(try gate.desk().evaluate(side: .sale).crossed == 1)
        #expect(try gate.count("SELECT COUNT(*) FROM gate_judgement") == 1)
        #expect(try gate.faults() == [])
    }
}
