import Governance
import Ledger
import Party
import Sales
import Screening
import TestOffice
import Testing
import Vocabulary

/// A table: what speaks against a sale, and every road on which more may be owed. Whoever asks for something (an order,
/// a hold) hears the same no with the same code on every road, and nothing changes; what states a fact (an invoice) goes
/// in and says the same.
@Suite("Roads past the credit limit")
struct CreditRoadsTests {
    /// Where 50 more may be asked for.
    enum Road: CaseIterable {
        case check, reserve, newOrder, largerOrder, orderTakenBack, invoice, largerInvoice, invoiceTakenBack
        case merge, unmerge, unmatch

        /// Whether it states what is so.
        var isFact: Bool {
            [.invoice, .largerInvoice, .invoiceTakenBack, .merge, .unmerge, .unmatch].contains(self)
        }

        /// What is said where an amount does not fit: of one that is owed already, that it is owed beyond the limit.
        func code(_ code: String) -> String {
            [.merge, .unmerge, .unmatch].contains(self) && code == "sales.credit.exceeds" ? "sales.credit.excess" : code
        }
    }

    struct Obstacle: CustomTestStringConvertible, Sendable {
        let testDescription: String
        /// What `credit check` answers, and the code of its reason.
        let decision: CreditDecision
        let code: String
        let raise: @Sendable (Shop) throws -> Void
    }

    static let obstacles: [Obstacle] = [
        Obstacle(testDescription: "nothing", decision: .approve, code: "") { _ in },
        Obstacle(testDescription: "the limit is used", decision: .refuse, code: "sales.credit.exceeds") {
            try $0.office.orders("O-F,C-1,2026-11-02,751,JPY,")
        },
        Obstacle(testDescription: "the warning line", decision: .warn, code: "sales.credit.near_limit") {
            try $0.office.orders("O-F,C-1,2026-11-02,600,JPY,")
        },
        Obstacle(testDescription: "no limit", decision: .refuse, code: "sales.credit.never_granted") {
            try $0.office.undo($0.limit)
        },
        Obstacle(testDescription: "an ended limit", decision: .refuse, code: "sales.credit.ended") {
            try $0.office.limits("C-1,1000,JPY,2026-01-01,2026-11-01,permanent")
        },
        Obstacle(testDescription: "a limit to come", decision: .refuse, code: "sales.credit.ended") {
            try $0.office.undo($0.limit)
            try $0.office.limits("C-1,40000,JPY,2026-11-03,,permanent")
        },
        Obstacle(testDescription: "a lowered limit", decision: .refuse, code: "sales.credit.exceeds") {
            try $0.office.limits("C-1,249,JPY,2026-01-01,,permanent")
        },
        Obstacle(testDescription: "long overdue", decision: .refuse, code: "sales.credit.long_overdue") {
            try $0.office.invoices("I-O,C-1,,2026-08-01,2026-09-02,1,0,1,JPY")
        },
        Obstacle(testDescription: "overdue", decision: .warn, code: "sales.credit.overdue") {
            try $0.office.invoices("I-O,C-1,,2026-08-01,2026-09-03,1,0,1,JPY")
        },
        Obstacle(testDescription: "a hit that waits", decision: .refuse, code: "sales.credit.screening_waits") {
            _ = try $0.screening.record("C-1", source: "web", .possible)
        },
        Obstacle(
            testDescription: "a hit that is confirmed", decision: .refuse, code: "sales.credit.screening_confirmed"
        ) { _ = try $0.screening.record("C-1", source: "web", .confirmed, reason: "listed") },
        Obstacle(
            testDescription: "all in the company's currency, without a rate", decision: .refuse, code: "ledger.no_rate"
        ) {
            try $0.inCompanyCurrency()
            try $0.office.invoices("I-O,C-1,,2026-10-01,2026-12-31,1,0,1,USD")
        },
        Obstacle(
            testDescription: "all in the company's currency, at a rate that has risen", decision: .refuse,
            code: "sales.credit.exceeds"
        ) {
            try $0.inCompanyCurrency()
            try $0.office.take(RateImport.self, "day,from,to,rate\n2026-10-01,USD,JPY,100")
            try $0.office.invoices("I-O,C-1,,2026-10-01,2026-12-31,5,0,5,USD")
            try $0.office.take(RateImport.self, "day,from,to,rate\n2026-11-02,USD,JPY,151")
        },
    ]

    /// C-1 may owe 1,000 and owes 200: an order of 100, one of 50 that was 100, an invoice of 50 that was 100.
    struct Shop {
        let office: SalesOffice
        let limit: Int64
        let smaller: (order: Int64, invoice: Int64)

        init(_ engine: Engine) throws {
            office = try SalesOffice(engine)
            limit = try office.limits("C-1,1000,JPY,2026-01-01,,permanent").result.importID
            try office.orders("O-A,C-1,2026-11-02,100,JPY,", "O-B,C-1,2026-11-02,100,JPY,")
            try office.invoices("I-B,C-1,,2026-11-02,2026-12-31,100,0,100,JPY")
            smaller = (
                try office.orders("O-B,C-1,2026-11-02,50,JPY,").result.importID,
                try office.invoices("I-B,C-1,,2026-11-02,2026-12-31,50,0,50,JPY").result.importID
            )
        }

        var parties: PartyDesk { PartyDesk(office.office.books()) }
        var screening: ScreeningDesk { ScreeningDesk(office.office.books()) }

        func inCompanyCurrency() throws {
            _ = try RulesDesk(office.office.books(), kinds: [CreditRulesKind()])
                .apply("credit", CreditRulesKind().firstText.replacing("currency: sale", with: "currency: company"))
        }

        /// Goes a road; whether more is owed or held then, and the codes that were said.
        func take(_ road: Road) throws -> (goesIn: Bool, said: [String]) {
            switch road {
            case .check:
                let answer = try office.desk().checkCredit(of: "C-1", for: yen(50))
                return (answer.decision != .refuse, answer.reasons.map(\.code))
            case .reserve:
                let answer = try office.desk().reserveCredit(of: "C-1", for: yen(50), key: "K")
                return (answer.reservation != nil, answer.reasons.map(\.code))
            case .newOrder: return said(try office.orders("O-N,C-1,2026-11-02,50,JPY,"))
            case .largerOrder: return said(try office.orders("O-A,C-1,2026-11-02,150,JPY,"))
            case .invoice: return said(try office.invoices("I-N,C-1,,2026-11-02,2026-12-31,50,0,50,JPY"))
            case .largerInvoice: return said(try office.invoices("I-B,C-1,,2026-11-02,2026-12-31,100,0,100,JPY"))
            // C-3, who is another record of C-1, owes the 50; or C-1 does, as long as C-2 is part of it that has paid 50
            // too much.
            case .merge:
                try office.invoices("I-3,C-3,,2026-11-02,2026-12-31,50,0,50,JPY")
                return (true, try parties.merge("C-1", ["C-3"], because: "one").remarks.all.map(\.code))
            case .unmerge:
                try office.invoices("I-2,C-2,,2026-11-02,2026-12-31,50,0,50,JPY")
                try office.receipts("R-2,2026-11-02,100,JPY,,,I-2")
                _ = try parties.merge("C-1", ["C-2"], because: "one")
                try office.invoices("I-N,C-1,,2026-11-02,2026-12-31,50,0,50,JPY")
                return (true, try parties.unmerge("C-2").remarks.all.map(\.code))
            // An invoice of 50 was paid, and the receipt is taken from it.
            case .unmatch:
                try office.invoices("I-N,C-1,,2026-11-02,2026-12-31,50,0,50,JPY")
                try office.receipts("R-N,2026-11-02,50,JPY,,,I-N")
                return (true, try office.desk().unmatchReceipt("R-N").remarks.map(\.code))
            case .orderTakenBack: return (true, try takeBack(smaller.order))
            case .invoiceTakenBack: return (true, try takeBack(smaller.invoice))
            }
        }

        private func said(_ taken: (result: ImportResult, rejects: [String])) -> (goesIn: Bool, said: [String]) {
            let refused = taken.rejects.compactMap { $0.split(separator: " ").last.map(String.init) }
            return (taken.rejects.isEmpty, refused + taken.result.remarks.map(\.code))
        }

        private func takeBack(_ importID: Int64) throws -> [String] {
            try Imports(office.office.books()).undo(importID, among: [OrderImport.self, InvoiceImport.self])
                .remarks.map(\.code)
        }
    }

    /// Goes a road on which a refusal may end the whole action.
    private func take(_ road: Road, in shop: Shop) throws -> (goesIn: Bool, said: [String]) {
        do {
            return try shop.take(road)
        } catch let refusal as any Refusal where refusal.kind == .declined || refusal is LedgerRefusal {
            return (false, [refusal.code])
        }
    }

    @Test("Every road gives the answer of the check", arguments: Engine.available, obstacles)
    func roads(engine: Engine, obstacle: Obstacle) throws {
        for road in Road.allCases {
            let shop = try Shop(engine)
            try obstacle.raise(shop)
            let before = try shop.office.everything()
            let (goesIn, said) = try take(road, in: shop)
            let place: Comment = "\(obstacle.testDescription), \(road): \(said)"
            #expect(goesIn == (road.isFact || obstacle.decision != .refuse), place)
            let isSaid = said.contains(obstacle.code) || said.contains(road.code(obstacle.code))
            switch obstacle.decision {
            case .approve: #expect(said.isEmpty, place)
            // An invoice says what would have been refused; taking back says why not.
            case .warn: #expect(isSaid || road.isFact || road == .orderTakenBack, place)
            case .refuse: #expect(isSaid, place)
            }
            if !goesIn { #expect(try shop.office.everything() == before, place) }
            #expect(try shop.office.faults().isEmpty, place)
        }
    }

    @Test(
        "A rate that makes a customer owe beyond the limit says so, and so does one that is taken back",
        arguments: Engine.available)
    func rates(engine: Engine) throws {
        let shop = try Shop(engine)
        let office = shop.office
        func rates(_ rows: String) throws -> [String] {
            try office.take(RateImport.self, "day,from,to,rate\n" + rows).result.remarks.map {
                "\(($0 as? RefusalAbout)?.about ?? "") \($0.code) \($0.facts)"
            }
        }
        #expect(try rates("2026-10-01,USD,JPY,100") == [])
        try office.invoices("I-O,C-1,,2026-10-01,2026-12-31,5,0,5,USD")
        // Each currency by itself: a rate says nothing of what may be owed.
        #expect(try rates("2026-10-02,USD,JPY,1000") == [])
        try shop.inCompanyCurrency()
        #expect(try rates("2026-10-03,USD,JPY,100") == [])
        let high = try office.take(RateImport.self, "day,from,to,rate\n2026-10-04,USD,JPY,170").result
        #expect(high.remarks.map(\.code) == ["sales.credit.exceeds"])
        // It still exceeds, but owes less by it; then more again, by a rate of the other direction.
        #expect(try rates("2026-10-05,USD,JPY,165") == [])
        #expect(try rates("2026-10-06,JPY,USD,0.005") == [])
        let low = try office.take(RateImport.self, "day,from,to,rate\n2026-11-01,USD,JPY,100").result
        #expect(low.remarks.isEmpty)
        let undone = try Imports(office.office.books()).undo(low.importID, among: [RateImport.self])
        #expect(undone.remarks.map(\.code) == ["sales.credit.exceeds"])
        // A rate of a day to come says nothing yet.
        #expect(try rates("2026-11-03,USD,JPY,500") == [])
        #expect(try office.faults().isEmpty)
    }

    @Test("Another currency than the limit's has no limit", arguments: Engine.available)
    func otherCurrency(engine: Engine) throws {
        let office = try Shop(engine).office
        let dollar = Money(minor: 1, .dollar)
        #expect(try office.desk().checkCredit(of: "C-1", for: dollar).reasons == [.neverGranted("USD")])
        #expect(try office.desk().reserveCredit(of: "C-1", for: dollar, key: "K").reasons == [.neverGranted("USD")])
        for number in ["O-N", "O-A"] {
            #expect(
                try office.orders("\(number),C-1,2026-11-02,0.01,USD,").rejects
                    == ["2 currency sales.credit.never_granted"])
        }
        let invoice = try office.invoices("I-N,C-1,,2026-11-02,2026-12-31,0.01,0,0.01,USD")
        #expect(invoice.result.remarks.map(\.code) == ["sales.credit.never_granted"])
        #expect(try office.line("C-1", .dollar) == [1, 0, 0, 0, 0])
        #expect(try office.faults().isEmpty)
    }

    @Test("A refused row says what the check says, in both languages", arguments: Engine.available, Language.allCases)
    func words(engine: Engine, language: Language) throws {
        let shop = try Shop(engine)
        let speaker = Speaker(language, SalesPart.phrases)
        let reason = try #require(try shop.office.desk().checkCredit(of: "C-1", for: yen(801)).reasons.first)
        let taken = try shop.office.office.importing(
            OrderImport.self, SalesOffice.orders + "O-N,C-1,2026-11-02,801,JPY,")
        let rejected = try #require(taken.rejects.first?.reason)
        #expect(speaker.words(of: rejected) == speaker.words(of: reason))
        #expect(speaker.words(of: reason).hint != nil)
    }

    @Test(
        "A receipt or a limit that is taken back goes, and what is owed beyond the limit is recorded and said",
        arguments: Engine.available)
    func takenBack(engine: Engine) throws {
        let office = try SalesOffice(engine)
        func undo(_ id: Int64, on today: String = "2026-11-02") throws -> [String] {
            try Imports(office.office.books(on: today))
                .undo(id, among: [ReceiptImport.self, CreditLimitImport.self]).remarks.map {
                    "\($0.code) \($0.facts)"
                }
        }
        try office.limits("C-1,100,JPY,2026-01-01,,permanent")
        try office.invoices("I-1,C-1,,2026-11-01,2026-12-31,100,0,100,JPY")
        let receipt = try office.receipts("R-1,2026-11-02,100,JPY,,,I-1").result.importID
        #expect(try office.orders("O-1,C-1,2026-11-02,80,JPY,").rejects.isEmpty)
        let wider = try office.limits("C-1,20,JPY,2026-11-02,2026-11-30,temporary").result.importID
        #expect(try office.orders("O-2,C-1,2026-11-02,20,JPY,").rejects.isEmpty)
        #expect(try undo(wider) == [])
        #expect(try undo(receipt) == ["sales.credit.excess [\"¥100\", \"tester\"]"])
        #expect(try office.line("C-1") == [100, 100, 0, 0, 100])
        #expect(try office.orders("O-3,C-1,2026-11-02,1,JPY,").rejects == ["2 amount sales.credit.exceeds"])
        let more = try office.limits("C-1,1000,JPY,2026-11-02,,temporary").result.importID
        #expect(try office.line("C-1")[4] == 0)
        #expect(try undo(more) == ["sales.credit.excess [\"¥100\", \"tester\"]"])
        #expect(try office.faults().isEmpty)
    }

    @Test("A receipt that is taken back meets the limit of today, not one that has ended", arguments: Engine.available)
    func endedSince(engine: Engine) throws {
        let office = try SalesOffice(engine)
        try office.limits("C-1,100,JPY,2026-01-01,2026-11-30,permanent")
        try office.invoices("I-1,C-1,,2026-11-01,2026-12-31,100,0,100,JPY")
        let receipt = try office.receipts("R-1,2026-11-02,100,JPY,,,I-1").result.importID
        let undone = try Imports(office.office.books(on: "2026-12-01")).undo(receipt, among: [ReceiptImport.self])
        #expect(undone.remarks.map(\.code) == ["sales.credit.excess", "sales.credit.ended"])
        #expect(try office.line("C-1") == [100, 0, 0, 0, 100])
        #expect(try office.faults().isEmpty)
    }

    @Test("An import that makes one order larger and another smaller is asked for the difference alone")
    func difference() throws {
        let office = try SalesOffice(.sqlite)
        try office.limits("C-1,100,JPY,2026-01-01,,permanent")
        try office.orders("O-1,C-1,2026-11-02,90,JPY,", "O-2,C-1,2026-11-02,10,JPY,")
        let moved = try office.orders("O-1,C-1,2026-11-02,10,JPY,", "O-2,C-1,2026-11-02,90,JPY,").result
        #expect(moved.updated == 2)
        try office.undo(moved.importID)
        #expect(try office.line("C-1") == [0, 100, 0, 0, 0])
        let smaller = try office.orders("O-1,C-1,2026-11-02,80,JPY,", "O-3,C-1,2026-11-02,10,JPY,").result
        try office.undo(smaller.importID)
        #expect(try office.orders("O-1,C-1,2026-11-02,80,JPY,").result.updated == 1)
        #expect(try office.faults().isEmpty)
    }

    @Test("Whoever makes an order smaller, or leaves it as it is, is asked nothing", arguments: Engine.available)
    func smaller(engine: Engine) throws {
        let shop = try Shop(engine)
        _ = try shop.screening.record("C-1", source: "web", .confirmed, reason: "listed")
        #expect(try shop.office.orders("O-A,C-1,2026-11-02,1,JPY,").result.updated == 1)
        #expect(try shop.office.orders("O-A,C-1,2026-11-01,1,JPY,").result.updated == 1)
        #expect(try shop.office.orders("O-A,C-1,2026-11-01,1,JPY,").result.unchanged == 1)
    }

    @Test(
        "Invoices of before come in where nothing was granted, each customer remarked once", arguments: Engine.available
    )
    func history(engine: Engine) throws {
        let office = try SalesOffice(engine)
        let rows = (1...9).map { "I-\($0),C-\($0 % 2 + 1),,2025-0\($0)-01,2025-0\($0)-28,10,1,11,JPY" }
        let taken = try office.take(InvoiceImport.self, SalesOffice.invoices + rows.joined(separator: "\n"))
        #expect((taken.result.created, taken.rejects) == (9, []))
        #expect(taken.result.remarks.map { ($0 as? RefusalAbout)?.about } == ["I-9, C-2", "I-8, C-1"])
        #expect(Set(taken.result.remarks.map(\.code)) == ["sales.credit.never_granted"])
    }
}
