import Governance
import Storage
import TestOffice
import Testing

@Suite("Migrations")
struct MigrationTests {
    static let more = Migration(901, "test: one more table") { _ in ["CREATE TABLE more (n BIGINT)"] }
    static let earlier = Migration(20, "test: a step with a lower number") { _ in ["CREATE TABLE earlier (n BIGINT)"] }
    static let wrong = Migration(902, "test: a step that fails") { _ in
        ["CREATE TABLE half (n BIGINT)", "CREATE TABLE thing (n BIGINT)"]
    }

    @Test("An older SQLite file is backed up before it is changed")
    func backedUp() throws {
        let folder = try Folder()
        let database = try folder.database(things: 7)
        let newer = Schema([Things.table, Self.more])
        #expect(try database.state(of: newer) == .older(900))
        #expect(try database.migrate(to: newer) == folder["a.db.version-900"])
        #expect(try database.state(of: newer) == .current)
        #expect(try database.migrate(to: newer) == nil)
        let kept = try Database(.file(folder["a.db.version-900"]))
        #expect(try kept.state(of: Schema([Things.table])) == .current)
        #expect(try Things.count(in: kept) == 7)
    }

    @Test("A step that a module brings later is run, though others have higher numbers", arguments: Engine.available)
    func lowerNumber(engine: Engine) throws {
        let office = try TestOffice(engine, [Things.table])
        let newer = Schema(GovernanceSchema.migrations + [Things.table, Self.earlier])
        #expect(try office.database.state(of: newer) == .older(900))
        try office.database.migrate(to: newer)
        #expect(try office.database.state(of: newer) == .current)
        #expect(try office.database.read { try $0.count("SELECT COUNT(*) FROM earlier") } == 0)
    }

    @Test("A step that fails leaves the schema as it was", arguments: Engine.available)
    func failed(engine: Engine) throws {
        let office = try TestOffice(engine, [Things.table])
        let newer = Schema(GovernanceSchema.migrations + [Things.table, Self.more, Self.wrong])
        #expect(refusal { try office.database.migrate(to: newer) } != nil)
        #expect(try office.database.state(of: newer) == .older(900))
        #expect(refusal { _ = try office.database.read { try $0.count("SELECT COUNT(*) FROM more") } } != nil)
    }

    @Test("Sixteen that bring the same schema bring it once", arguments: Engine.available)
    func atOnce(engine: Engine) throws {
        let office = try TestOffice(engine, [Things.table])
        let newer = Schema(GovernanceSchema.migrations + [Things.table, Self.more])
        let database = office.database
        try onThreads(8) { _ in try database.migrate(to: newer) }
        #expect(try database.state(of: newer) == .current)
    }
}
