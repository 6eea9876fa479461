import Governance
import Storage
import TestOffice
import Testing

@Suite("What follows the steps of the schema")
struct ViewTests {
    static let light = View("thing_light", "SELECT id, name FROM thing WHERE weight < 10")
    /// Reads another view, as views of reports do.
    static let names = View("thing_names", "SELECT name FROM thing_light")

    private func count(_ view: String, in office: TestOffice) throws -> Int64 {
        try office.database.read { try $0.count("SELECT COUNT(*) FROM \(SQL(view, []))") }
    }

    @Test("Views are made anew when the program brings others, without a step", arguments: Engine.available)
    func changed(engine: Engine) throws {
        let office = try TestOffice(engine, [], steps: [Things.table])
        try office.database.write { try Things.add(1...20, in: $0) }
        let steps = GovernancePart.migrations + [Things.table]
        let first = Schema(steps, views: [Self.light, Self.names])
        #expect(try office.database.state(of: first) == .otherViews)
        #expect(try office.database.migrate(to: first) == nil)
        #expect(try office.database.state(of: first) == .current)
        #expect(try count("thing_names", in: office) == 9)

        let heavy = View("thing_light", "SELECT id, name, weight FROM thing WHERE weight < 15")
        let second = Schema(steps, views: [heavy, Self.names])
        #expect(try office.database.state(of: second) == .otherViews)
        try office.database.migrate(to: second)
        #expect(try count("thing_names", in: office) == 14)
    }

    @Test("A view that the program does not know any more goes, and a step may change what one reads")
    func gone() throws {
        for engine in Engine.available {
            let office = try TestOffice(engine, [], steps: [Things.table])
            let steps = GovernancePart.migrations + [Things.table]
            try office.database.migrate(to: Schema(steps, views: [Self.light, Self.names]))
            let change = Migration("thing", 2, "another name") { _ in
                ["ALTER TABLE thing RENAME COLUMN weight TO grams"]
            }
            let light = View("thing_light", "SELECT id, name FROM thing WHERE grams < 10")
            try office.database.migrate(to: Schema(steps + [change], views: [light]))
            #expect(try count("thing_light", in: office) == 0)
            #expect(refusal { _ = try count("thing_names", in: office) } != nil)
        }
    }

    @Test("What the program brings is written once, and again when it brings other rows", arguments: Engine.available)
    func provisions(engine: Engine) throws {
        let office = try TestOffice(engine, [], steps: [Things.table])
        let steps = GovernancePart.migrations + [Things.table]
        func schema(_ name: String) -> Schema {
            Schema(steps, provisions: [Provision(name) { try Things.add(1...1, in: $0, text: name) }])
        }
        try office.database.migrate(to: schema("a"))
        try office.database.migrate(to: schema("a"))
        #expect(try Things.count(in: office.database) == 1)
        try office.database.write { try $0.run("DELETE FROM thing") }
        try office.database.migrate(to: schema("b"))
        #expect(try office.database.read { try $0.first("SELECT name FROM thing") { $0.text(0) } } == "b")
    }
}
