import Governance
import Party
import Storage
import TestOffice
import Testing
import Vocabulary

@testable import Gate

@Suite("What the gate forgets of a person")
struct GatePersonalTablesTests {
    @Test("That somebody crossed and was returned stays, what was written about it goes", arguments: Engine.available)
    func erased(engine: Engine) throws {
        let gate = try GateOffice(engine, scores: [80])
        try gate.office.importing(PartyImport.self, "code,name,kind\n20606,山田花子,person\n20607,佐藤一,person\n")
        for code in ["20606", "20607"] {
            _ = try gate.desk().pull(code, side: .sale, reason: Sentence("\(code)さんと展示会で商談"))
            try gate.desk().giveBack(code, side: .sale, reason: .noBudget, note: "\(code)さんは来年また")
        }
        let other = try gate.desk().crossings(of: "20607")
        _ = try PartyDesk(gate.office.books()).erase(["20606"], reason: "asked")
        let texts = try gate.office.database.read { rows in
            try rows.rows("SELECT grounds FROM gate_crossing UNION ALL SELECT note FROM gate_decision") { $0.text(0) }
        }
        #expect(!texts.contains { $0.contains("20606さん") })
        #expect(texts.count == 6 && texts.count { $0.isEmpty } == 3)
        #expect(try gate.desk().crossings(of: "20607") == other)
        #expect(try gate.count("SELECT COUNT(*) FROM gate_decision WHERE reason = 'no_budget'") == 2)
        #expect(try gate.count("SELECT SUM(returned) FROM gate_daily") == 2)
        #expect(try gate.faults() == [])
    }
}
