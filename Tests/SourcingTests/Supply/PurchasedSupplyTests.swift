import Governance
import Items
import Party
import Screening
import Sourcing
import Storage
import TestOffice
import Testing
import Vocabulary

@Suite("Where items can be had, by what was purchased")
struct PurchasedSupplyTests {
    private func sources(_ code: String, on day: String = "2026-11-02", _ sourcing: SourcingOffice) throws -> [Supply] {
        let desk = ItemsDesk(sourcing.office.books(on: day), sources: [PurchasedSupply()])
        return try desk.show(code).availability.sources ?? []
    }

    @Test(
        "A supplier's lead time is the average of what it delivered, its price the last one",
        arguments: Engine.available)
    func delivered(engine: Engine) throws {
        let sourcing = try SourcingOffice(engine)
        // S1 took 10 and 13 days; its third order is not here yet, and is the dearer one.
        _ = try sourcing.load(
            """
            A,1,S1,BOLT,2026-04-01,,2026-04-11,10,,0.5,,USD
            A,2,S1,BOLT,2026-05-01,,2026-05-14,10,,0.6,,USD
            B,1,S1,BOLT,2026-06-01,,,10,,0.75,,USD
            C,1,S2,BOLT,2026-03-01,,2026-03-04,10,,90,,JPY
            D,1,S2,NUT,2026-09-01,,,1,,1,,JPY

            """)
        let bolt = try sources("BOLT", sourcing)
        #expect(bolt.map(\.supplier) == ["S2", "S1"])
        #expect(bolt.map(\.leadDays) == [3, 12] && bolt.map(\.deliveries) == [1, 2])
        #expect(bolt.map { $0.lastPrice?.micro } == [90_000_000, 750_000])
        #expect(bolt[1].lastPrice?.currency.code == "USD" && bolt[1].lastOrderedOn == Day(iso: "2026-06-01"))
        let nut = try sources("NUT", sourcing)
        #expect(nut.map(\.supplierName) == ["Hanoi Cable"] && nut[0].leadDays == nil && nut[0].standing == .open)
        // As of a day in May the second delivery was on its way and the third not ordered.
        let earlier = try sources("BOLT", on: "2026-05-10", sourcing).first { $0.supplier == "S1" }
        #expect(earlier?.leadDays == 10 && earlier?.lastPrice?.micro == 600_000)
    }

    @Test(
        "Who offers an item waits as a candidate, is open when approved and stopped when rejected",
        arguments: Engine.available)
    func candidates(engine: Engine) throws {
        let sourcing = try SourcingOffice(engine)
        var codes: [String] = []
        for name in ["Approved", "Rejected", "Waiting"] {
            var new = NewCandidate(name: name)
            new.item = "STEEL"
            codes.append(try sourcing.desk().register(new).code)
        }
        #expect(try sources("STEEL", sourcing).map(\.standing) == [.candidate, .candidate, .candidate])
        try sourcing.desk().approve(codes[0], reason: "samples passed")
        try sourcing.desk().reject(codes[1], reason: "too dear")
        let steel = try sources("STEEL", sourcing)
        #expect(steel.map(\.supplierName) == ["Approved", "Waiting", "Rejected"])
        #expect(steel.map(\.standing) == [.open, .candidate, .stopped])
        // Its first order makes it no second source.
        _ = try sourcing.load("A,1,\(codes[0]),STEEL,2026-10-01,,2026-10-05,1,,7,,USD\n")
        #expect(try sources("STEEL", sourcing).map(\.leadDays) == [4, nil, nil])
    }

    @Test("Whom screening stops delivers nothing", arguments: Engine.available)
    func screened(engine: Engine) throws {
        let sourcing = try SourcingOffice(engine)
        _ = try sourcing.load("A,1,S1,BOLT,2026-04-01,,2026-04-11,10,,0.5,,USD\n")
        let list = try TemporaryFile("list,entry,name\nX,1,Shenzhen Bolt\n")
        _ = try Imports(sourcing.office.books()).run(WatchListImport.self, from: list.path)
        let desk = ItemsDesk(sourcing.office.books(), sources: [PurchasedSupply()])
        let answer = try desk.show("BOLT").availability
        #expect(answer.sources?.map(\.standing) == [.stopped] && !answer.canBeHad)
    }
}
