import Governance
import Storage
import TestOffice
import Testing

@Suite("A person taken out of the audit chain")
struct AuditRedactionTests {
    private static let words = PersonalWords(codes: [("P-1", "ERASED-1")], texts: ["山田花子", "hana@example.jp"])

    private func office(_ engine: Engine) throws -> TestOffice {
        let office = try TestOffice(engine, [])
        for subject in ["P-1", "P-12"] {
            try office.books().perform("party.note") { deed in
                deed.subject = .party(subject)
                deed.sentence("reason", "\(subject): 山田花子様 <hana@example.jp> から電話")
            }
        }
        return office
    }

    private func faults(_ office: TestOffice) throws -> [String] {
        try Verification.run(GovernanceChecks.all, in: office.books()).results.flatMap(\.faults)
    }

    private func redact(_ office: TestOffice, _ words: PersonalWords = AuditRedactionTests.words) throws -> Int {
        try office.books().perform("privacy.erase") { try AuditRedaction.replace(words, in: $0) }
    }

    @Test("The words go, the links and every head noted before stay", arguments: Engine.available)
    func replace(engine: Engine) throws {
        let office = try office(engine)
        let head = try office.database.read { try AuditChain.head(in: $0) }
        #expect(try redact(office) == 2)
        let left = try office.database.read { rows in
            try rows.rows("SELECT subject, detail FROM governance_audit WHERE action = 'party.note' ORDER BY id") {
                [$0.text(0), $0.text(1)]
            }
        }
        #expect(
            left == [
                ["ERASED-1", "reason:[erased]"],
                ["P-12", "reason:P-12: [erased]様 <[erased]> から電話"],
            ])
        #expect(try faults(office).isEmpty)
        let isHeld = try office.database.read { try AuditChain.contains(head: head, in: $0) }
        #expect(isHeld)
    }

    @Test("An entry can be redacted a second time, and others after it", arguments: Engine.available)
    func twice(engine: Engine) throws {
        let office = try office(engine)
        _ = try redact(office)
        #expect(try redact(office, PersonalWords(codes: [("P-12", "ERASED-2")], texts: ["電話"])) == 1)
        #expect(try faults(office).isEmpty)
        #expect(try redact(office) == 0)
        #expect(try faults(office).isEmpty)
    }

    @Test(
        "What is left can be changed no more than before", arguments: Engine.available,
        [
            "UPDATE governance_audit SET detail = 'reason:nothing' WHERE subject = 'ERASED-1'",
            "DELETE FROM governance_redaction",
            "UPDATE governance_redaction SET batch = batch + 1",
            "UPDATE governance_audit SET actor = 'somebody' WHERE subject = 'P-12'",
        ])
    func changed(engine: Engine, statement: String) throws {
        let office = try office(engine)
        _ = try redact(office)
        _ = try faults(office)
        try office.database.write { try $0.run(SQL(statement, [])) }
        #expect(try !faults(office).isEmpty)
    }

    @Test(
        "A rule of its own entry cannot be made up: the batch must be named in the chain", arguments: Engine.available)
    func madeUp(engine: Engine) throws {
        let office = try office(engine)
        _ = try faults(office)
        try office.database.write { rows in
            try rows.run(
                "INSERT INTO governance_redaction (audit_id, batch, digest) SELECT id, 99, hash FROM governance_audit WHERE subject = 'P-1'"
            )
        }
        #expect(try !faults(office).isEmpty)
    }

    @Test(
        "A word in letters counts only by itself, and a code of digits is a number like any other",
        arguments: [
            ("A-1 and A-12", "X and A-12"), ("A-1.", "X."), ("BA-1", nil), ("B", nil), ("20606", nil),
            ("rows 20606", nil),
            ("山田花子様", "[erased]様"), ("Ann met Anna", "[erased] met Anna"),
        ] as [(String, String?)])
    func boundaries(text: String, left: String?) {
        let words = PersonalWords(codes: [("A-1", "X"), ("B", "Y"), ("20606", "Z")], texts: ["山田花子", "Ann", "林"])
        #expect(words.replaced(in: text) == left)
    }
}
