import Gate
import Governance
import Party
import Sourcing
import Storage
import TestOffice
import Testing
import Vocabulary

@Suite("What is refused of candidates")
struct CandidateRefusalTests {
    @Test("Approving and rejecting need a reason that says something", arguments: ["", " ", "　\n\t"])
    func reasons(reason: String) throws {
        let sourcing = try SourcingOffice(.sqlite)
        let code = try sourcing.desk().register(NewCandidate(name: "Da Nang Steel")).code
        #expect(throws: SentenceRefusal.blank) { try sourcing.desk().approve(code, reason: Sentence(reason)) }
        #expect(throws: SentenceRefusal.blank) { try sourcing.desk().reject(code, reason: Sentence(reason)) }
        #expect(try sourcing.desk().candidates().map(\.code) == [code])
    }

    @Test(
        "Only a candidate is decided on: no stranger, nobody before the gate, no supplier of old",
        arguments: Engine.available)
    func notACandidate(engine: Engine) throws {
        let sourcing = try SourcingOffice(engine)
        for code in ["S1", "P1"] {
            #expect(throws: SourcingRefusal.notACandidate(code)) { try sourcing.desk().approve(code, reason: "x") }
            #expect(throws: SourcingRefusal.notACandidate(code)) { try sourcing.desk().reject(code, reason: "x") }
        }
        #expect(throws: PartyRefusal.unknown("X")) { try sourcing.desk().approve("X", reason: "x") }
        #expect(throws: PartyRefusal.unknown("X")) { try sourcing.desk().reject("X", reason: "x") }
        #expect(try sourcing.faults() == [])
    }

    @Test(
        "A supplier is approved once and rejected never; who was rejected may be approved", arguments: Engine.available)
    func order(engine: Engine) throws {
        let sourcing = try SourcingOffice(engine)
        let code = try sourcing.desk().register(NewCandidate(name: "Da Nang Steel")).code
        try sourcing.desk().reject(code, reason: "too dear")
        try sourcing.desk().reject(code, reason: "too late, too")
        #expect(try sourcing.desk().candidates([.rejected]).map(\.reason) == ["too late, too"])
        try sourcing.desk().approve(code, reason: "came down")
        #expect(throws: SourcingRefusal.alreadySupplier(code)) { try sourcing.desk().reject(code, reason: "x") }
        #expect(throws: SourcingRefusal.alreadySupplier(code)) { try sourcing.desk().approve(code, reason: "x") }
        #expect(try sourcing.desk().suppliers().map(\.code) == [code, "S1", "S2"])
        #expect(try sourcing.faults() == [])
    }

    @Test(
        "What cannot be registered leaves no party behind",
        arguments: [("", "JP", nil), ("Steel", "UK", nil), ("Steel", "JP", "nobody"), ("　", nil, nil)]
            as [(String, String?, String?)])
    func registering(name: String, country: String?, mail: String?) throws {
        for engine in Engine.available {
            let sourcing = try SourcingOffice(engine)
            #expect(throws: PartyRefusal.self) {
                try sourcing.desk().register(NewCandidate(name: name, country: country, email: mail))
            }
            #expect(try sourcing.count("SELECT COUNT(*) FROM party") == 3)
            #expect(try sourcing.faults() == [])
        }
    }

    @Test("Sales neither registers nor decides, procurement does both", arguments: Engine.available)
    func rights(engine: Engine) throws {
        let sourcing = try SourcingOffice(engine)
        let staff = Staff(sourcing.office.books())
        try staff.add("seller", roles: [.sales])
        try staff.add("buyer", roles: [.procurement])
        let buyer = SourcingDesk(sourcing.office.books(as: "buyer"))
        let seller = SourcingDesk(sourcing.office.books(as: "seller"))
        let code = try buyer.register(NewCandidate(name: "Da Nang Steel")).code
        func refused(_ action: String, _ body: () throws -> Void) {
            #expect(throws: GovernanceRefusal.notAllowed(user: "seller", action: action)) { try body() }
        }
        refused("sourcing.supplier.register") { _ = try seller.register(NewCandidate(name: "X")) }
        refused("sourcing.supplier.approve") { try seller.approve(code, reason: "x") }
        refused("sourcing.supplier.reject") { try seller.reject(code, reason: "x") }
        refused("sourcing.view") { _ = try seller.candidates() }
        refused("sourcing.view") { _ = try seller.suppliers() }
        try buyer.approve(code, reason: "samples passed")
        #expect(try buyer.suppliers().first?.approver == "buyer")
    }

    @Test("Lists go on behind the last code of the page before", arguments: Engine.available)
    func pages(engine: Engine) throws {
        let sourcing = try SourcingOffice(engine)
        let codes = try (1...5).map { try sourcing.desk().register(NewCandidate(name: "Maker \($0)")).code }
        let desk = sourcing.desk()
        #expect(try desk.candidates(limit: 2).map(\.code) == Array(codes.prefix(2)))
        #expect(try desk.candidates(after: codes[1], limit: 2).map(\.code) == Array(codes[2...3]))
        #expect(try desk.candidates(after: codes[4]).isEmpty)
        #expect(try desk.candidates([]).isEmpty)
        #expect(try desk.candidates([.approved, .rejected]).isEmpty)
        #expect(try desk.suppliers(after: "S1").map(\.code) == ["S2"])
        #expect(try desk.suppliers(limit: 1).map(\.code) == ["S1"])
    }

    @Test("Code, facts and exit status of refusals stay what programs know", arguments: refusals)
    func stable(refusal: SourcingRefusal, code: String, facts: [String], kind: RefusalKind) {
        #expect((refusal.code, refusal.facts, refusal.kind) == ("sourcing." + code, facts, kind))
    }

    static let refusals: [(SourcingRefusal, String, [String], RefusalKind)] = [
        (.notACandidate("A"), "not_a_candidate", ["A"], .declined),
        (.alreadySupplier("A"), "already_supplier", ["A"], .declined),
        (.notPositive("0"), "not_positive", ["0"], .badInput), (.negative("-1"), "negative", ["-1"], .badInput),
        (.rejectedTooMany("2"), "rejected_too_many", ["2"], .badInput),
    ]
}
