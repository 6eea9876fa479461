import Governance
import Party
import TestOffice
import Testing

@Suite("A party that is made by hand")
struct NewPartyTests {
    @Test(
        "must have a name that can be one, and hears that it is the name", arguments: Engine.available,
        ["", " \u{3000}", "A\u{0}B", String(repeating: "あ", count: 334)])
    func badName(engine: Engine, name: String) throws {
        let office = try TestOffice(engine, [PartyPart.self])
        do {
            _ = try office.books().perform("party.register") { try Parties.register(NewParty(name: name), in: $0) }
            Issue.record("\(name) was taken")
        } catch let refusal as PartyRefusal {
            #expect(refusal.code == "party.bad_name")
        }
    }
}
