import Governance
import Storage
import TestOffice
import Testing

@Suite("Migrations")
struct MigrationTests {
    static let more = Migration("thing", 2, "one more table") { _ in ["CREATE TABLE more (n BIGINT)"] }
    static let another = Migration("another", 1, "a module that comes later") { _ in
        ["CREATE TABLE another (n BIGINT)"]
    }
    static let wrong = Migration("thing", 3, "a step that fails") { _ in
        ["CREATE TABLE half (n BIGINT)", "CREATE TABLE thing (n BIGINT)"]
    }

    @Test("An older SQLite file is backed up before it is changed")
    func backedUp() throws {
        let folder = try Folder()
        let database = try folder.database(things: 7)
        let newer = Schema([Things.table, Self.more])
        #expect(try database.state(of: newer) == .older(2))
        #expect(try database.migrate(to: newer) == folder["a.db.version-2"])
        #expect(try database.state(of: newer) == .current)
        #expect(try database.migrate(to: newer) == nil)
        let kept = try Database(.file(folder["a.db.version-2"]))
        #expect(try kept.state(of: Schema([Things.table])) == .current)
        #expect(try Things.count(in: kept) == 7)
    }

    @Test("Each module counts its own steps: a module that comes later begins at one", arguments: Engine.available)
    func laterModule(engine: Engine) throws {
        let office = try TestOffice(engine, [], steps: [Things.table])
        let newer = Schema(GovernancePart.migrations + [Self.another, Things.table])
        #expect(try office.database.state(of: newer) == .older(newer.version - 1))
        try office.database.migrate(to: newer)
        #expect(try office.database.state(of: newer) == .current)
        #expect(try office.database.read { try $0.count("SELECT COUNT(*) FROM another") } == 0)
    }

    @Test("A step, or a whole module, that the program does not know is of a newer one", arguments: Engine.available)
    func newer(engine: Engine) throws {
        let office = try TestOffice(engine, [], steps: [Things.table, Self.more, Self.another])
        let known = GovernancePart.migrations
        #expect(throws: StorageRefusal.newerSchema(found: "thing 2", known: "thing 1")) {
            _ = try office.database.state(of: Schema(known + [Things.table, Self.another]))
        }
        #expect(throws: StorageRefusal.newerSchema(found: "another 1", known: "another 0")) {
            try office.database.migrate(to: Schema(known + [Things.table, Self.more]))
        }
    }

    @Test("A step that fails leaves the schema as it was", arguments: Engine.available)
    func failed(engine: Engine) throws {
        let office = try TestOffice(engine, [], steps: [Things.table])
        let newer = Schema(GovernancePart.migrations + [Things.table, Self.more, Self.wrong])
        #expect(refusal { try office.database.migrate(to: newer) } != nil)
        #expect(try office.database.state(of: newer) == .older(newer.version - 2))
        #expect(refusal { _ = try office.database.read { try $0.count("SELECT COUNT(*) FROM more") } } != nil)
    }

    @Test("Sixteen that bring the same schema bring it once", arguments: Engine.available)
    func atOnce(engine: Engine) throws {
        let office = try TestOffice(engine, [], steps: [Things.table])
        let newer = Schema(GovernancePart.migrations + [Things.table, Self.more])
        let database = office.database
        try onThreads(8) { _ in try database.migrate(to: newer) }
        #expect(try database.state(of: newer) == .current)
    }
}
