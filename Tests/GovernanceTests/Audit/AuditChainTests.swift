import Governance
import Storage
import TestOffice
import Testing
import Vocabulary

@Suite("Audit chain")
struct AuditChainTests {
    /// An office whose chain has the entry of its founding and five more.
    private func office(_ engine: Engine) throws -> TestOffice {
        let office = try TestOffice(engine, [])
        for number in 1...5 {
            try office.books().perform("sales.test") { deed in
                deed.subject = Subject("order", "S-\(number)")
                deed.detail("amount", "\(number)00 JPY\nsecond line")
            }
        }
        return office
    }

    private func faults(_ office: TestOffice, expecting head: String? = nil) throws -> [String: [String]] {
        let found = try Verification.run(
            GovernanceChecks.all, expecting: head.flatMap { Digest(hexadecimal: $0) }, in: office.books())
        return Dictionary(
            uniqueKeysWithValues: found.results.filter { $0.faultCount > 0 }.map { ($0.name, $0.faults) })
    }

    @Test("An honest chain has no fault, and its head is found in it for ever", arguments: Engine.available)
    func honest(engine: Engine) throws {
        let office = try office(engine)
        let first = try Verification.run(GovernanceChecks.all, in: office.books())
        #expect(first.isClean && first.unsealed == 0)
        #expect(first.results.first { $0.name == "governance.audit_chain" }?.examined == 6)
        try office.books().perform("sales.test") { _ in }
        #expect(try faults(office, expecting: first.head.description).isEmpty)
        #expect(try faults(office, expecting: AuditChain.beginning.description).isEmpty)
        let second = try Verification.run([], in: office.books())
        #expect(second.head != first.head)
    }

    @Test(
        "Whatever is changed, taken away, exchanged or put in between is found",
        arguments: Engine.available,
        [
            ["UPDATE governance_audit SET actor = 'other' WHERE sequence = 3"],
            ["UPDATE governance_audit SET system_user = 'other' WHERE sequence = 3"],
            ["UPDATE governance_audit SET at = at + 1 WHERE sequence = 3"],
            ["UPDATE governance_audit SET day = day - 1 WHERE sequence = 3"],
            ["UPDATE governance_audit SET action = 'sales.other' WHERE sequence = 3"],
            ["UPDATE governance_audit SET subject = 'S-9' WHERE sequence = 3"],
            ["UPDATE governance_audit SET kind = 'party' WHERE sequence = 3"],
            ["UPDATE governance_audit SET detail = 'amount=1 JPY' WHERE sequence = 3"],
            ["UPDATE governance_audit SET detail = detail || 'no mark' WHERE sequence = 3"],
            ["UPDATE governance_audit SET subject = subject || detail, detail = '' WHERE sequence = 3"],
            [
                "UPDATE governance_audit SET hash = (SELECT hash FROM governance_audit WHERE sequence = 2) WHERE sequence = 3"
            ],
            ["UPDATE governance_audit SET hash = NULL WHERE sequence = 6"],
            ["DELETE FROM governance_audit WHERE sequence = 3"],
            ["DELETE FROM governance_audit WHERE sequence = 1"],
            [
                "DELETE FROM governance_audit WHERE sequence = 3",
                "UPDATE governance_audit SET sequence = sequence + 99 WHERE sequence > 3",
                "UPDATE governance_audit SET sequence = sequence - 100 WHERE sequence > 3",
            ],
            [
                "UPDATE governance_audit SET sequence = 99 WHERE sequence = 2",
                "UPDATE governance_audit SET sequence = 2 WHERE sequence = 3",
                "UPDATE governance_audit SET sequence = 3 WHERE sequence = 99",
            ],
            [
                "INSERT INTO governance_audit (id, sequence, at, day, actor, system_user, action, kind, subject, detail, tally, hash) SELECT 999, 7, at, day, actor, system_user, action, kind, subject, detail, tally, hash FROM governance_audit WHERE sequence = 6"
            ],
            [
                "UPDATE governance_audit SET sequence = sequence + 99 WHERE sequence > 3",
                "UPDATE governance_audit SET sequence = sequence - 98 WHERE sequence > 3",
                "INSERT INTO governance_audit (id, sequence, at, day, actor, system_user, action, kind, subject, detail, tally, hash) SELECT 999, 4, at, day, actor, system_user, action, kind, subject, detail, tally, hash FROM governance_audit WHERE sequence = 3",
            ],
        ])
    func tampered(engine: Engine, statements: [String]) throws {
        let office = try office(engine)
        try office.database.write { rows in
            for statement in statements { try rows.run(SQL(statement, [])) }
        }
        #expect(try faults(office)["governance.audit_chain"]?.isEmpty == false)
    }

    @Test("An end that was cut off is found by the head that was noted", arguments: Engine.available)
    func cut(engine: Engine) throws {
        let office = try office(engine)
        let head = try Verification.run([], in: office.books()).head.description
        try office.database.write { try $0.run("DELETE FROM governance_audit WHERE sequence > 4") }
        #expect(try faults(office).isEmpty)
        #expect(try faults(office, expecting: head) == ["governance.expected_head": [head]])
        try office.books().perform("sales.test") { _ in }
        #expect(try faults(office, expecting: head).keys.sorted() == ["governance.expected_head"])
    }

    @Test(
        "An entry without a place is a note on PostgreSQL, that the next action links, and a fault on SQLite",
        arguments: Engine.available)
    func unsealed(engine: Engine) throws {
        let office = try office(engine)
        try office.database.write { rows in
            try rows.run(
                """
                INSERT INTO governance_audit (id, at, day, actor, system_user, action, kind, subject, detail, tally)
                VALUES (\(try rows.takeIDs(AuditChain.entries, 1)), 1, 1, 'a', 'a', 'sales.test', '', '', '', \(TallyDigest().finish()))
                """)
        }
        #expect(try office.database.read { try AuditChain.unsealed(in: $0) } == 1)
        let found = try Verification.run(GovernanceChecks.all, in: office.books())
        #expect(found.isClean == (engine == .postgres))
        #expect(found.unsealed == 1)
        try office.books().perform("sales.test") { _ in }
        #expect(
            try Verification.run(GovernanceChecks.all, in: office.books()).unsealed == (engine == .postgres ? 0 : 1))
    }

    @Test("Writers at once leave one whole chain with an entry for each", arguments: Engine.available)
    func atOnce(engine: Engine) throws {
        let office = try office(engine)
        let books = office.books()
        try onThreads(8) { number in
            for round in 0..<5 {
                try books.perform("sales.test") { $0.subject = Subject("order", "\(number)/\(round)") }
            }
        }
        let found = try Verification.run(GovernanceChecks.all, in: office.books())
        #expect(found.isClean && found.unsealed == 0)
        #expect(found.results.first { $0.name == "governance.audit_chain" }?.examined == 46)
    }

    @Test("A head is read as it was written down")
    func hexadecimal() {
        let digest = Digest(of: "x")
        #expect(Digest(hexadecimal: digest.description) == digest)
        #expect(Digest(hexadecimal: digest.description.uppercased()) == digest)
        for text in [
            "", "ab", digest.description + "0", String(digest.description.dropLast()) + "g", "０" + digest.description,
        ] {
            #expect(Digest(hexadecimal: text) == nil)
        }
    }
}
