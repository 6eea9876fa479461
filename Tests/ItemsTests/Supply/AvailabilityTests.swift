import Governance
import Items
import Storage
import TestOffice
import Testing
import Vocabulary

/// Sources as a test names them, by the code of the item.
struct NamedSources: SupplySource {
    var right: Action = "sourcing.view"
    var supplies: [String: [Supply]]

    func supplies(of items: [ID<Item>], on day: Day, in rows: Connection) throws -> [ID<Item>: [Supply]] {
        var found: [ID<Item>: [Supply]] = [:]
        try rows.each("SELECT id, code FROM items_item") { found[$0.id(0)] = supplies[$0.text(1)] }
        return found.filter { items.contains($0.key) }
    }
}

@Suite("Whether an item can be had")
struct AvailabilityTests {
    static let slow = Supply(supplier: "S1", supplierName: "Slow", standing: .open, leadDays: 30, deliveries: 4)
    static let quick = Supply(supplier: "S2", supplierName: "Quick", standing: .open, leadDays: 7, deliveries: 1)
    static let new = Supply(supplier: "S3", supplierName: "New", standing: .open)
    static let waiting = Supply(supplier: "S4", supplierName: "Waiting", standing: .candidate)
    static let stopped = Supply(
        supplier: "S5", supplierName: "Stopped", standing: .stopped, leadDays: 1, deliveries: 9)

    @Test("By any open source, as soon as the quickest of those that delivered", arguments: Engine.available)
    func open(engine: Engine) throws {
        let items = try ItemsOffice(engine)
        try items.load("code,name\nB1,Bolt\nN1,Nut\nC1,Cable\nD1,Drum\n")
        let sources = NamedSources(supplies: [
            "B1": [Self.stopped, Self.waiting, Self.new, Self.slow, Self.quick], "N1": [Self.waiting, Self.stopped],
            "C1": [Self.new],
        ])
        let desk = items.desk([sources])
        let bolt = try desk.show("B1").availability
        #expect(bolt.canBeHad && bolt.open == 3 && bolt.candidates == 1 && bolt.leadDays == 7)
        #expect(bolt.sources?.map(\.supplier) == ["S2", "S1", "S3", "S4", "S5"])
        let nut = try desk.show("N1").availability
        #expect(!nut.canBeHad && nut.candidates == 1 && nut.leadDays == nil)
        // How soon is not known before somebody delivered; that is not at once.
        #expect(try desk.show("C1").availability.leadDays == nil)
        #expect(try desk.show("D1").availability.sources == [])
        #expect(try desk.supplied().map(\.availability.open) == [3, 1, 0, 0])
    }

    @Test("Several sources of sources add up", arguments: Engine.available)
    func several(engine: Engine) throws {
        let items = try ItemsOffice(engine)
        try items.load("code,name\nB1,Bolt\n")
        let desk = items.desk([
            NamedSources(supplies: ["B1": [Self.slow]]), NamedSources(supplies: ["B1": [Self.quick]]),
        ])
        #expect(try desk.show("B1").availability.sources?.map(\.supplier) == ["S2", "S1"])
    }

    @Test("Who may not see purchasing learns whether and how soon, not from whom", arguments: Engine.available)
    func undisclosed(engine: Engine) throws {
        let items = try ItemsOffice(engine)
        try items.load("code,name\nB1,Bolt\n")
        try Staff(items.office.books()).add("seller", roles: [.sales])
        let answer = try items.desk([NamedSources(supplies: ["B1": [Self.quick]])], as: "seller").show("B1")
            .availability
        #expect(answer.canBeHad && answer.leadDays == 7 && answer.sources == nil)
    }

    @Test(
        "A price has the places of its currency, and more where it needs them",
        arguments: [
            (900_000_000, "JPY", 900, 0), (12_500_000, "USD", 1250, 2), (12_500, "USD", 125, 4),
            (500_000, "JPY", 5, 1), (0, "USD", 0, 2),
        ] as [(Int64, String, Int64, Int)])
    func price(micro: Int64, currency: String, number: Int64, places: Int) throws {
        let scaled = UnitPrice(micro: micro, try #require(Currency(currency))).scaled
        #expect(scaled.number == number && scaled.places == places)
    }
}
