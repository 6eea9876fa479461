import Dispatch
import Governance
import Ledger
import Party
import Sales
import Storage
import Synchronization
import TestOffice
import Testing
import Vocabulary

@Suite("Credit desk")
struct CreditDeskTests {
    @Test(
        "The answer shows limit, exposure in its parts, what is available and what would be left",
        arguments: Engine.available)
    func answer(engine: Engine) throws {
        let office = try SalesOffice(engine)
        try office.limits("C-1,1000,JPY,2026-01-01,,permanent")
        try office.orders("O-1,C-1,2026-10-01,300,JPY,")
        try office.invoices(
            "I-1,C-1,O-1,2026-10-05,2026-10-20,100,10,110,JPY", "I-2,C-1,,2026-10-06,2026-11-30,50,5,55,JPY")
        let answer = try office.desk().checkCredit(of: "C-1", for: yen(100))
        #expect(answer.question.limit == yen(1000))
        #expect((answer.part(.invoices), answer.part(.orders)) == (yen(165), yen(190)))
        #expect(
            (answer.question.exposure, answer.question.available, answer.question.after) == (
                yen(355), yen(645), yen(545)
            ))
        #expect(answer.question.overdueDays == 13)
        #expect(answer.decision == .warn)
        #expect(try office.desk().checkCredit(of: "C-2", for: yen(1)).reasons == [.neverGranted("JPY")])
        let dollars = try office.desk().checkCredit(of: "C-1", for: Money(minor: 1, .dollar))
        #expect(dollars.reasons == [.neverGranted("USD"), .overdue(days: 13)])
    }

    @Test("It says how much would be fine, what is overdue and whom to ask", arguments: Engine.available)
    func help(engine: Engine) throws {
        let office = try SalesOffice(engine)
        try office.limits("C-1,1000,JPY,2026-01-01,,permanent")
        try office.invoices(
            "I-1,C-1,,2026-10-05,2026-10-20,100,10,110,JPY", "I-2,C-1,,2026-10-06,2026-10-31,50,5,55,JPY",
            "I-3,C-1,,2026-10-06,2026-11-30,9,0,9,JPY", "N-1,C-1,,2026-10-07,2026-10-08,-4,0,-4,JPY")
        let answer = try office.desk().checkCredit(of: "C-1", for: yen(900))
        #expect((answer.decision, answer.help.fine) == (.refuse, yen(830)))
        #expect(
            answer.help.overdue.map { "\($0.number) \($0.daysOverdue) \($0.open.minor)" } == ["I-1 13 110", "I-2 2 55"])
        #expect(answer.help.raisers == ["tester"])
        #expect(try office.desk().checkCredit(of: "C-1", for: yen(830)).decision == .warn)
        #expect(try office.desk().reserveCredit(of: "C-1", for: yen(900), key: "K").help == answer.help)
        // Where whatever is asked is refused, nothing is fine.
        #expect(try office.desk(on: "2027-01-01").checkCredit(of: "C-1", for: yen(1)).help.fine == yen(0))
        #expect(try office.desk().checkCredit(of: "C-2", for: yen(1)).help.fine == yen(0))
        var filter = InvoiceFilter()
        filter.isOverdue = true
        #expect(try office.desk().invoices(filter, limit: 9).map(\.number) == ["I-1", "I-2"])
        filter.customer = "C-2"
        #expect(try office.desk().invoices(filter, limit: 9).isEmpty)
        #expect(
            try office.desk().invoices(limit: 9).map { "\($0.number) \($0.state.rawValue)" } == [
                "N-1 credit", "I-3 open", "I-2 overdue", "I-1 overdue",
            ])
    }

    @Test("The limit of the day counts, without anything being written on that day", arguments: Engine.available)
    func byDay(engine: Engine) throws {
        let office = try SalesOffice(engine)
        try office.limits("C-1,100,JPY,2026-01-01,2026-12-31,permanent", "C-1,30,JPY,2026-12-01,2026-12-20,temporary")
        func limit(_ on: String) throws -> Int64? {
            try office.desk(on: on).checkCredit(of: "C-1", for: yen(1)).question.limit?.minor
        }
        #expect(
            try ["2026-11-30", "2026-12-01", "2026-12-20", "2026-12-21", "2026-12-31"].map(limit) == [
                100, 130, 130, 100, 100,
            ])
        #expect(try limit("2027-01-01") == 0)
        #expect(
            try office.desk(on: "2027-01-01").checkCredit(of: "C-1", for: yen(1)).reasons == [.ended(day("2027-01-01"))]
        )
    }

    @Test(
        "A reservation is held once however often it is asked, and refused with another amount",
        arguments: Engine.available)
    func once(engine: Engine) throws {
        let office = try SalesOffice(engine)
        try office.limits("C-1,100,JPY,2026-01-01,,permanent")
        let first = try office.desk().reserveCredit(of: "C-1", for: yen(60), key: "K")
        #expect(try office.desk().reserveCredit(of: "C-1", for: yen(60), key: "K") == first)
        #expect(first.reservation == "K")
        #expect(try office.line("C-1")[3] == 60)
        #expect(throws: GovernanceRefusal.keyReused("K")) {
            try office.desk().reserveCredit(of: "C-1", for: yen(61), key: "K")
        }
        let refused = try office.desk().reserveCredit(of: "C-1", for: yen(41), key: "L")
        #expect((refused.decision, refused.reservation) == (.refuse, nil))
        #expect(refused.reasons == [.exceeds(by: yen(1), left: yen(40))])
        #expect(try office.desk().reserveCredit(of: "C-1", for: yen(40), key: "L").reservation == "L")
        try office.desk().releaseCredit(key: "K")
        #expect(throws: SalesRefusal.reservationClosed("K")) { try office.desk().releaseCredit(key: "K") }
        #expect(throws: SalesRefusal.unknownReservation("M")) { try office.desk().releaseCredit(key: "M") }
        #expect(try office.line("C-1")[3] == 40)
        #expect(try office.faults().isEmpty)
    }

    @Test("A reservation holds until its day, ends by itself on it, and once only", arguments: Engine.available)
    func expiry(engine: Engine) throws {
        let office = try SalesOffice(engine)
        try office.limits("C-1,100,JPY,2026-01-01,,permanent")
        _ = try office.desk().reserveCredit(of: "C-1", for: yen(100), key: "K")
        func available(_ on: String) throws -> Int64 {
            try office.desk(on: on).checkCredit(of: "C-1", for: yen(1)).question.available.minor
        }
        #expect(try available("2026-11-15") == 0)
        #expect(try available("2026-11-16") == 100)
        #expect(throws: SalesRefusal.reservationClosed("K")) {
            try office.desk(on: "2026-11-16").releaseCredit(key: "K")
        }
        #expect(try office.orders("O-1,C-1,2026-11-15,1,JPY,", on: "2026-11-15").rejects.count == 1)
        #expect(try office.orders("O-1,C-1,2026-11-16,100,JPY,", on: "2026-11-16").rejects.isEmpty)
        #expect(try office.line("C-1") == [0, 100, 0, 0, 0])
        #expect(try office.faults().isEmpty)
    }

    @Test(
        "Lowering a limit records the excess, which nobody can sell into, and which shrinks with payment",
        arguments: Engine.available)
    func lowered(engine: Engine) throws {
        let office = try SalesOffice(engine)
        try office.limits("C-1,200,JPY,2026-01-01,,permanent")
        try office.invoices(
            "I-1,C-1,,2026-10-05,2026-12-20,100,0,100,JPY", "I-2,C-1,,2026-10-05,2026-12-20,50,0,50,JPY")
        let (result, _) = try office.limits("C-1,60,JPY,2026-01-01,,permanent")
        #expect(result.remarks.map(\.code) == ["sales.limit_below_exposure"])
        #expect(try office.line("C-1")[4] == 90)
        let answer = try office.desk().checkCredit(of: "C-1", for: yen(1))
        #expect(answer.reasons == [.exceeds(by: yen(91), left: yen(0)), .excess(yen(90), by: "tester")])
        #expect(try office.orders("O-1,C-1,2026-11-01,1,JPY,").rejects == ["2 amount sales.credit.exceeds"])
        try office.receipts("R-1,2026-11-01,100,JPY,,,I-1")
        #expect(try office.line("C-1") == [50, 0, 0, 0, 0])
        #expect(try office.orders("O-1,C-1,2026-11-01,11,JPY,").rejects.count == 1)
        #expect(try office.orders("O-1,C-1,2026-11-01,10,JPY,").rejects.isEmpty)
        try office.undo(result.importID)
        #expect(try office.desk().checkCredit(of: "C-1", for: yen(1)).question.limit == yen(200))
        #expect(try office.faults().isEmpty)
    }

    @Test("Sixteen at once never pass the limit together, and each failure is a clean no", arguments: Engine.available)
    func sixteen(engine: Engine) throws {
        let office = try SalesOffice(engine)
        try office.limits("C-1,1000,JPY,2026-01-01,,permanent")
        let outcomes = Mutex<(held: Int64, refused: Int, others: [String])>((0, 0, []))
        let address = office.office.address
        let books = office.office.books()
        let queue = DispatchQueue(label: "clerks", attributes: .concurrent)
        let group = DispatchGroup()
        for clerk in 0..<16 {
            queue.async(group: group) {
                do {
                    let desk = SalesDesk(
                        Books(
                            try Database(.init(address)), actor: books.actor, today: books.today, now: books.now,
                            parts: books.parts))
                    for number in 0..<8 {
                        let amount = Int64((clerk * 7 + number * 13) % 29 + 1)
                        let answer = try desk.reserveCredit(of: "C-1", for: yen(amount), key: "\(clerk)-\(number)")
                        outcomes.withLock { $0.held += answer.reservation == nil ? 0 : amount }
                        if answer.reservation == nil { outcomes.withLock { $0.refused += 1 } }
                    }
                } catch {
                    outcomes.withLock { $0.others.append("\(error)") }
                }
            }
        }
        group.wait()
        let (held, refused, others) = outcomes.withLock { $0 }
        #expect(others.isEmpty)
        #expect(refused > 0)
        #expect(held <= 1000 && held > 1000 - 29)
        #expect(try office.line("C-1")[3] == held)
        #expect(try office.faults().isEmpty)
    }

    @Test(
        "What we owe a customer counts only where set-off is agreed, and its end leaves an excess",
        arguments: Engine.available)
    func setOff(engine: Engine) throws {
        let office = try SalesOffice(engine)
        try office.limits("C-1,100,JPY,2026-01-01,,permanent")
        try office.office.books().perform("ledger.test") { deed in
            let party = try Parties.require("C-1", in: deed.rows).id
            try Journal(deed).page(of: [party]) { page, _ in
                try page.post(
                    .purchase, "PO-1", of: party, on: deed.today,
                    [Posting(party, .payable, yen(-40)), Posting(party, .purchases, yen(40))])
            }
        }
        #expect(try office.orders("O-1,C-1,2026-11-01,101,JPY,").rejects.count == 1)
        try office.desk().agreeSetOff(with: "C-1", in: .yen, true)
        #expect(try office.orders("O-1,C-1,2026-11-01,100,JPY,", "O-2,C-1,2026-11-01,40,JPY,").rejects.isEmpty)
        #expect(try office.orders("O-3,C-1,2026-11-01,1,JPY,").rejects.count == 1)
        try office.desk().agreeSetOff(with: "C-1", in: .yen, false)
        #expect(try office.line("C-1") == [0, 140, 0, 0, 40])
        #expect(try office.faults().isEmpty)
    }

    @Test("The schema itself refuses to pass the limit", arguments: Engine.available)
    func schema(engine: Engine) throws {
        let office = try SalesOffice(engine)
        try office.limits("C-1,100,JPY,2026-01-01,,permanent")
        for column in ["invoices_minor", "orders_minor", "bills_minor", "discounted_bills_minor", "reserved_minor"] {
            #expect(throws: StorageRefusal.self) {
                try office.database.write { try $0.run(SQL("UPDATE ledger_exposure SET \(column) = 101", [])) }
            }
        }
    }
}
