import Governance
import Items
import TestOffice
import Testing

@Suite("The catalogue of items")
struct CatalogueTests {
    @Test("An item that a person registers is the one that a file would bring", arguments: Engine.available)
    func add(engine: Engine) throws {
        let items = try ItemsOffice(engine)
        let added = try items.desk().add(
            NewItem(code: " BRG-1 ", name: "深溝玉軸受", category: "31171500", unit: "個"))
        #expect(added.code == "BRG-1" && added.unit == "個")
        #expect(try items.load("code,name,category,unit\nBRG-1,深溝玉軸受,31171500,個\n").0.unchanged == 1)
        #expect(try items.desk().show("BRG-1").item == added)
    }

    @Test("A code that is taken, an empty one and a text too long are refused", arguments: Engine.available)
    func refused(engine: Engine) throws {
        let items = try ItemsOffice(engine)
        try items.load("code,name\nB1,Bolt\n")
        let desk = items.desk()
        #expect(throws: ItemsRefusal.known("B1")) { try desk.add(NewItem(code: "B1", name: "x")) }
        #expect(throws: ItemsRefusal.empty("code")) { try desk.add(NewItem(code: "\u{3000}", name: "x")) }
        #expect(throws: ItemsRefusal.empty("name")) { try desk.add(NewItem(code: "x", name: "")) }
        #expect(throws: ItemsRefusal.tooLong("unit", limit: 100)) {
            try desk.add(NewItem(code: "x", name: "x", unit: String(repeating: "u", count: 101)))
        }
        #expect(throws: ItemsRefusal.unknown("nothing")) { try desk.show("nothing") }
        #expect(try items.export() == [["B1", "Bolt", "", ""]])
    }

    @Test("A rehearsal registers nothing", arguments: Engine.available)
    func rehearsal(engine: Engine) throws {
        let items = try ItemsOffice(engine)
        _ = try ItemsDesk(items.office.books(isRehearsal: true)).add(NewItem(code: "B1", name: "Bolt"))
        #expect(try items.export().isEmpty)
    }

    @Test("Items are listed by code, name or category, page by page", arguments: Engine.available)
    func order(engine: Engine) throws {
        let items = try ItemsOffice(engine)
        try items.load("code,name,category\nA,z,2\nB,y,\nC,x,1\n")
        let desk = items.desk()
        #expect(try desk.supplied().map(\.item.code) == ["A", "B", "C"])
        #expect(try desk.supplied(.name).map(\.item.code) == ["C", "B", "A"])
        #expect(try desk.supplied(.category).map(\.item.code) == ["C", "A", "B"])
        #expect(try desk.supplied(after: "A", limit: 1).map(\.item.code) == ["B"])
    }

    @Test("Whoever buys or sells registers items; marketing sees them", arguments: Engine.available)
    func rights(engine: Engine) throws {
        let items = try ItemsOffice(engine)
        let staff = Staff(items.office.books())
        for (name, role) in [("buyer", Role.procurement), ("seller", .sales), ("marketer", .marketing)] {
            try staff.add(name, roles: [role])
        }
        _ = try items.desk(as: "buyer").add(NewItem(code: "B1", name: "Bolt"))
        _ = try items.desk(as: "seller").add(NewItem(code: "P1", name: "Pump"))
        #expect(try items.desk(as: "marketer").supplied().count == 2)
        #expect(throws: GovernanceRefusal.notAllowed(user: "marketer", action: "items.add")) {
            try items.desk(as: "marketer").add(NewItem(code: "M1", name: "Mug"))
        }
    }
}
