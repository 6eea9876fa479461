import Governance
import Storage
import TestOffice
import Testing
import Vocabulary

/// What the tables hold follows from the chain: who changes rows and tallies alike must change the chain as well.
@Suite struct TallyChainTests {
    private static func faults(_ office: TestOffice, expecting head: String? = nil) throws -> [String] {
        try Verification.run(
            GovernanceChecks.all, expecting: head.flatMap { Digest(hexadecimal: $0) }, in: office.books()
        ).results
            .flatMap { result in result.faults.map { "\(result.name): \($0)" } }
    }

    @Test(arguments: Engine.available)
    func `tallies that were changed along with the rows are not those of the entry`(engine: Engine) throws {
        let office = try TestOffice(engine, [])
        try office.books().perform("test.set") { try Setting.set("fiscal_month", to: "7", in: $0) }
        #expect(try Self.faults(office) == [])
        let entry = try office.database.read { try $0.count("SELECT MAX(id) FROM governance_audit") }
        // Somebody who knows how a tally is made.
        try office.database.write { rows in
            try rows.beginTally(under: entry)
            try rows.run("UPDATE governance_setting SET value = '1' WHERE name = 'fiscal_month'")
            try rows.run("DELETE FROM storage_tally WHERE entry = \(entry) AND name = 'governance_setting'")
            _ = try rows.keepTally(under: entry)
        }
        #expect(try Self.faults(office).contains("governance.tallies: entry \(entry)"))
    }

    @Test(arguments: Engine.available)
    func `an end that was cut off leaves tallies without an entry, or rows without a tally`(engine: Engine) throws {
        let office = try TestOffice(engine, [])
        try office.books().perform("test.set") { try Setting.set("fiscal_month", to: "7", in: $0) }
        let last = try office.database.read { try $0.count("SELECT MAX(id) FROM governance_audit") }
        try office.database.write { try $0.run("DELETE FROM governance_audit WHERE id = \(last)") }
        #expect(try Self.faults(office) == ["governance.tallies: entry \(last)"])
        try office.database.write { try $0.run("DELETE FROM storage_tally WHERE entry = \(last)") }
        #expect(try Self.faults(office) == ["storage.tables: ≠ governance_setting fiscal_month"])
    }

    @Test(arguments: Engine.available)
    func `a database that is brought up to date says so in its record`(engine: Engine) throws {
        let office = try TestOffice(engine, [])
        let parts = ProgramParts([GovernancePart.self])
        let newer = Schema(
            GovernancePart.migrations + [
                Migration("later", 1, "something later") { type in
                    ["CREATE TABLE later_thing (id \(type.id), name TEXT) \(type.strict)"]
                }
            ], provisions: [Permission.provision(of: GovernancePart.rights)], untallied: parts.untallied)
        try Upgrade.run(office.books(), to: newer)
        #expect(try Self.faults(office) == [])
        let actions = try office.database.read {
            try $0.rows("SELECT action FROM governance_audit ORDER BY id") { $0.text(0) }
        }
        #expect(actions.last == "governance.upgrade")
        try Upgrade.run(office.books(), to: newer)
        #expect(
            try office.database.read { try $0.count("SELECT COUNT(*) FROM governance_audit") } == Int64(actions.count))
    }

    /// Whoever can write the rows may put tallies where the next entry will stand, so that its action vouches for them.
    @Test(arguments: Engine.available)
    func `tallies that lie ready for the next entry are left without one`(engine: Engine) throws {
        let office = try TestOffice(engine, [])
        try office.books().perform("sales.test") { _ in }
        let next = 1 + (try office.database.read { try $0.count("SELECT max(id) FROM governance_audit") })
        try office.database.write { rows in
            try rows.run(
                "INSERT INTO storage_tally (entry, name, bucket, rows, sum, place) VALUES (\(next), 'party', 0, 1, 2, 3)"
            )
        }
        for _ in 0..<2 {
            try office.books().perform("sales.test") { _ in }
            #expect(try Self.faults(office).contains("governance.tallies: entry \(next)"))
        }
    }

    @Test
    func `an entry that lost its place gets no other`() throws {
        let office = try TestOffice(.sqlite, [])
        for _ in 0..<3 { try office.books().perform("sales.test") { _ in } }
        try office.database.write { rows in
            try rows.run("UPDATE governance_audit SET sequence = NULL, hash = NULL, actor = 'other'")
        }
        try office.books().perform("sales.test") { _ in }
        #expect(try Self.faults(office).filter { $0.contains("without place") }.count >= 3)
    }

    @Test(arguments: Engine.available)
    func `a number that a record has already is no next number`(engine: Engine) throws {
        let office = try TestOffice(engine, [])
        try office.books().perform("sales.test") { _ in }
        #expect(try Self.faults(office).isEmpty)
        try office.database.write {
            try $0.run("UPDATE storage_id_block SET next_id = 1 WHERE kind = 'governance_audit'")
        }
        #expect(try Self.faults(office).contains { $0.hasPrefix("storage.numbers: governance_audit") })
    }
}
