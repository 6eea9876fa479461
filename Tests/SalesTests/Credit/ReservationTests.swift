import Governance
import Ledger
import Party
import Storage
import TestOffice
import Testing
import Vocabulary

@testable import Sales

@Suite("Credit that is held")
struct ReservationTests {
    private func office(_ engine: Engine) throws -> SalesOffice {
        let office = try SalesOffice(engine)
        try office.limits("C-1,1000,JPY,2026-01-01,,permanent")
        return office
    }

    @Test("It takes from what is left until it is released, once", arguments: Engine.available)
    func holds(engine: Engine) throws {
        let office = try office(engine)
        let answer = try office.desk().reserveCredit(of: "C-1", for: yen(600), key: "K1")
        #expect(answer.reservation == "K1")
        #expect(try office.line("C-1") == [0, 0, 0, 600, 0])
        #expect(try office.desk().checkCredit(of: "C-1", for: yen(400)).decision == .warn)
        #expect(try office.desk().checkCredit(of: "C-1", for: yen(401)).decision == .refuse)
        #expect(try office.desk().reserveCredit(of: "C-1", for: yen(401), key: "K2").reservation == nil)
        try office.desk().releaseCredit(key: "K1")
        #expect(try office.line("C-1") == [0, 0, 0, 0, 0])
        #expect(throws: SalesRefusal.reservationClosed("K1")) { try office.desk().releaseCredit(key: "K1") }
        #expect(throws: SalesRefusal.unknownReservation("K2")) { try office.desk().releaseCredit(key: "K2") }
        #expect(try office.faults() == [])
    }

    @Test("A repeated request by another code of the customer gets the first answer", arguments: Engine.available)
    func merged(engine: Engine) throws {
        let office = try office(engine)
        let parties = PartyDesk(office.office.books())
        let first = try office.desk().reserveCredit(of: "C-1", for: yen(600), key: "K1")
        _ = try parties.merge("C-2", ["C-1"], because: "one")
        for code in ["C-1", "C-2"] {
            #expect(try office.desk().reserveCredit(of: code, for: yen(600), key: "K1").question == first.question)
            #expect(throws: GovernanceRefusal.keyReused("K1")) {
                try office.desk().reserveCredit(of: code, for: yen(601), key: "K1")
            }
        }
        #expect(try office.line("C-2")[3] == 600)
        _ = try parties.unmerge("C-1")
        #expect(throws: GovernanceRefusal.keyReused("K1")) {
            try office.desk().reserveCredit(of: "C-2", for: yen(600), key: "K1")
        }
        #expect(try office.desk().reserveCredit(of: "C-1", for: yen(600), key: "K1").question == first.question)
        #expect(try office.faults() == [])
    }

    @Test(
        "The same key with the same request holds once and answers alike, with another it is refused",
        arguments: Engine.available)
    func key(engine: Engine) throws {
        let office = try office(engine)
        let first = try office.desk().reserveCredit(of: "C-1", for: yen(600), key: "K1")
        let again = try office.desk(on: "2026-11-05").reserveCredit(of: "C-1", for: yen(600), key: "K1")
        #expect(first.question == again.question)
        #expect(try office.line("C-1")[3] == 600)
        #expect(throws: GovernanceRefusal.keyReused("K1")) {
            try office.desk().reserveCredit(of: "C-1", for: yen(601), key: "K1")
        }
        #expect(throws: GovernanceRefusal.keyReused("K1")) {
            try office.desk().reserveCredit(of: "C-2", for: yen(600), key: "K1")
        }
        #expect(try office.faults() == [])
    }

    @Test("A key that somebody else holds under is taken, whatever is asked for", arguments: Engine.available)
    func takenKey(engine: Engine) throws {
        let office = try office(engine)
        try Staff(office.office.books()).add("sato", roles: [.sales])
        _ = try office.desk().reserveCredit(of: "C-1", for: yen(600), key: "K1")
        let refusal = #expect(throws: SalesRefusal.reservationExists("K1")) {
            try office.desk(as: "sato").reserveCredit(of: "C-1", for: yen(100), key: "K1")
        }
        #expect(refusal?.code == "sales.reservation.exists" && refusal?.facts == ["K1"])
        #expect(try office.line("C-1")[3] == 600)
        #expect(try office.faults() == [])
    }

    @Test(
        "It ends by itself on its day, two weeks from now unless told",
        arguments: [
            ("2026-11-15", nil, 600), ("2026-11-16", nil, 0), ("2026-11-03", "2026-11-04", 600),
            ("2026-11-04", "2026-11-04", 0),
        ]
            as [(String, String?, Int64)])
    func ends(asked: String, endsOn: String?, held: Int64) throws {
        for engine in Engine.available {
            let office = try office(engine)
            _ = try office.desk().reserveCredit(of: "C-1", for: yen(600), key: "K1", endsOn: endsOn.map(day))
            let answer = try office.desk(on: asked).checkCredit(of: "C-1", for: yen(0))
            #expect(answer.reserved == yen(held))
            if held == 0 {
                #expect(throws: SalesRefusal.reservationClosed("K1")) {
                    try office.desk(on: asked).releaseCredit(key: "K1")
                }
            } else {
                try office.desk(on: asked).releaseCredit(key: "K1")
            }
            #expect(try office.faults() == [])
        }
    }

    @Test("What cannot be held is refused, and leaves nothing", arguments: Engine.available)
    func refused(engine: Engine) throws {
        let office = try office(engine)
        let desk = office.desk()
        #expect(throws: SalesRefusal.notPositive(yen(0))) { try desk.reserveCredit(of: "C-1", for: yen(0), key: "K") }
        #expect(throws: SalesRefusal.notPositive(yen(-1))) { try desk.reserveCredit(of: "C-1", for: yen(-1), key: "K") }
        #expect(throws: SalesRefusal.negative(yen(-1))) { try desk.checkCredit(of: "C-1", for: yen(-1)) }
        for end in ["2026-11-02", "2026-11-01"] {
            #expect(throws: SalesRefusal.endsBeforeItBegins(day("2026-11-02"), day(end))) {
                try desk.reserveCredit(of: "C-1", for: yen(1), key: "K", endsOn: day(end))
            }
        }
        #expect(throws: PartyRefusal.unknown("X")) { try desk.reserveCredit(of: "X", for: yen(1), key: "K") }
        #expect(throws: PartyRefusal.unknown("X")) { try desk.checkCredit(of: "X", for: yen(1)) }
        try Staff(office.office.books()).add("buyer", roles: [.procurement])
        #expect(throws: GovernanceRefusal.notAllowed(user: "buyer", action: "sales.credit.reserve")) {
            try office.desk(as: "buyer").reserveCredit(of: "C-1", for: yen(1), key: "K")
        }
        #expect(throws: GovernanceRefusal.notAllowed(user: "buyer", action: "sales.view")) {
            try office.desk(as: "buyer").checkCredit(of: "C-1", for: yen(1))
        }
        #expect(try office.database.read { try $0.count("SELECT COUNT(*) FROM sales_reservation") } == 0)
        #expect(try office.line("C-1") == [0, 0, 0, 0, 0])
    }

    @Test("Each currency has its own limit and its own line", arguments: Engine.available)
    func currencies(engine: Engine) throws {
        let office = try office(engine)
        let refused = try office.desk().checkCredit(of: "C-1", for: Money(minor: 1, .euro))
        #expect(refused.reasons == [.neverGranted("EUR")])
        try office.limits("C-1,10.00,EUR,2026-01-01,,permanent")
        _ = try office.desk().reserveCredit(of: "C-1", for: Money(minor: 700, .euro), key: "E")
        #expect(try office.line("C-1", .euro)[3] == 700)
        #expect(try office.line("C-1")[3] == 0)
        #expect(try office.desk().checkCredit(of: "C-1", for: yen(800)).decision == .approve)
        #expect(try office.desk().checkCredit(of: "C-1", for: Money(minor: 301, .euro)).decision == .refuse)
        #expect(try office.faults() == [])
    }
}
