import Gate
import Governance
import Party
import TestOffice
import Testing

@Suite("Taking parties back")
struct PartyUndoTests {
    @Test("Parties on whom orders stand cannot be taken back, those without can", arguments: Engine.available)
    func withOrders(engine: Engine) throws {
        let sales = try SalesOffice(engine)
        let used = try sales.take(PartyImport.self, "code,name,roles\nU-1,Used,customer\n").result
        let idle = try sales.take(PartyImport.self, "code,name,roles\nI-1,Idle,customer\n").result
        try sales.limits("U-1,100,JPY,2026-01-01,,permanent")
        try sales.orders("O1,U-1,2026-05-01,90,JPY,")
        #expect(throws: GovernanceRefusal.usedSince(String(used.importID))) {
            try sales.office.undo(used.importID, among: [PartyImport.self])
        }
        let undone = try sales.office.undo(idle.importID, among: [PartyImport.self])
        #expect(undone == 1)
    }
}
