import Governance
import Storage
import TestOffice
import Testing

@Suite("Verification")
struct VerificationTests {
    @Test("A hundred faults of a check are named, and all are counted", arguments: Engine.available)
    func many(engine: Engine) throws {
        let office = try TestOffice(engine, [])
        let check = Check("test.many") { _ in
            CheckFinding(examined: 500, faults: (1...300).map { "row \($0)" })
        }
        let found = try Verification.run([check], in: office.books())
        let finding = try #require(found.results.first)
        #expect((finding.name, finding.examined, finding.faultCount) == ("test.many", 500, 300))
        #expect(finding.faults.count == 100 && finding.faults.first == "row 1")
        #expect(!found.isClean)
    }

    @Test("A check that cannot read the rows has found a fault, and the others still run", arguments: Engine.available)
    func unreadable(engine: Engine) throws {
        let office = try TestOffice(engine, [])
        let checks = [
            Check("test.word") { rows in
                _ = try rows.rows("SELECT name FROM governance_user") { try $0.word(0, Role.self) }
                return CheckFinding()
            },
            Check("test.table") { rows in CheckFinding(examined: Int(try rows.count("SELECT COUNT(*) FROM nowhere"))) },
            Check("test.good") { rows in
                CheckFinding(examined: Int(try rows.count("SELECT COUNT(*) FROM governance_user")))
            },
        ]
        let found = try Verification.run(checks, in: office.books())
        #expect(found.results.map(\.faultCount) == [1, 1, 0])
        #expect(found.results.map(\.examined) == [0, 0, 1])
        #expect(found.results[0].faults == ["storage.unreadable: Role tester"])
    }
}
