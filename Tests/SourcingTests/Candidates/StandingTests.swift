import Governance
import Party
import Sourcing
import TestOffice
import Testing
import Vocabulary

@Suite("Where candidates stand")
struct StandingTests {
    @Test(
        "who was imported stands before the gate, who was let through waits, and suppliers are gone",
        arguments: Engine.available)
    func places(engine: Engine) throws {
        let sourcing = try SourcingOffice(engine)
        try sourcing.office.importing(PartyImport.self, "code,name,roles\nZ1,Zeta Castings,candidate_supplier\n")
        let code = try sourcing.desk().register(NewCandidate(name: "Da Nang Steel")).code
        let standings = try sourcing.desk().standings()
        #expect(standings.first { $0.code == "Z1" }?.place == .beforeGate)
        #expect(standings.first { $0.code == code }?.place == .waiting)
        try sourcing.desk().approve(code, reason: "x")
        #expect(try !sourcing.desk().standings().contains { $0.code == code })
        #expect(try sourcing.desk().standings(limit: 1).count == 1)
    }

    @Test(
        "a second registration of the same supplier is refused with the first, unless it is another",
        arguments: Engine.available)
    func twice(engine: Engine) throws {
        let sourcing = try SourcingOffice(engine)
        var candidate = NewCandidate(name: "Da Nang Steel", country: "VN", email: "sales@danang.example")
        let code = try sourcing.desk().register(candidate).code
        #expect(throws: PartyRefusal.looksKnown("Da Nang Steel", [PartyName(code: code, name: "Da Nang Steel")])) {
            try sourcing.desk().register(candidate)
        }
        candidate.isNew = true
        #expect(try sourcing.desk().register(candidate).code != code)
        #expect(throws: SourcingRefusal.notACandidate("S1")) { try sourcing.desk().requireApprovable([code, "S1"]) }
    }
}
