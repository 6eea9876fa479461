import FoundationEssentials
import Glibc
import Governance
import Party
import Storage
import TestOffice
import Testing
import Vocabulary

@Suite("How fresh a value is")
struct FreshnessTests {
    private static let rule = FieldRule(.email, halfLifeDays: 100, staleDays: 50)
    private static func day(_ text: String) -> Day { Day(iso: text) ?? .earliest }

    struct Case: Sendable, CustomTestStringConvertible {
        let came: String
        let confirmed: String?
        let failed: String?
        let state: Freshness.State
        let expected: Double
        var testDescription: String { "\(came) \(confirmed ?? "-") \(failed ?? "-")" }
    }

    @Test(
        "It fades by half with each half-life since it was last right, and is nought once found wrong",
        arguments: [
            Case(came: "2026-11-02", confirmed: nil, failed: nil, state: .fresh, expected: 1),
            Case(came: "2026-07-25", confirmed: nil, failed: nil, state: .stale, expected: 0.5),
            Case(came: "2026-04-16", confirmed: nil, failed: nil, state: .stale, expected: 0.25),
            Case(came: "2025-01-01", confirmed: "2026-07-25", failed: nil, state: .stale, expected: 0.5),
            Case(came: "2025-01-01", confirmed: "2026-11-02", failed: nil, state: .fresh, expected: 1),
            Case(came: "2026-11-01", confirmed: nil, failed: "2026-11-02", state: .bad, expected: 0),
            Case(came: "2025-01-01", confirmed: "2026-10-01", failed: "2026-10-02", state: .bad, expected: 0),
            Case(came: "2025-01-01", confirmed: "2026-11-02", failed: "2026-10-02", state: .fresh, expected: 1),
            // Fifty days are not more than fifty.
            Case(came: "2026-09-13", confirmed: nil, failed: nil, state: .fresh, expected: 0.7071067811865476),
        ])
    func fading(one: Case) {
        let freshness = Freshness(
            Self.rule, cameOn: Self.day(one.came), confirmedOn: one.confirmed.map(Self.day),
            failedOn: one.failed.map(Self.day), on: Self.day("2026-11-02"))
        #expect(freshness.state == one.state)
        #expect(abs(freshness.expected - one.expected) < 1e-12)
    }

    /// 2.1 % a month: after 994 days, which are 32.7 months, one half is left.
    @Test("the half-life of mail is that of 2.1 % a month")
    func published() {
        let days = log(0.5) / log(1 - 0.021) * 365.25 / 12
        #expect(FieldRule.usual.first { $0.field == .email }?.halfLifeDays == Int(days.rounded()))
    }

    private func run(_ office: TestOffice, _ text: String, on today: String = "2026-11-02") throws -> ImportResult {
        try office.importing(PartyImport.self, text, on: today).result
    }

    private func states(_ office: TestOffice, on today: String) throws -> [VerifiedField: FieldFreshness] {
        let all = try PartyDesk(office.books(on: today)).freshness(of: "A-1")
        return Dictionary(all.map { ($0.field, $0) }) { first, _ in first }
    }

    @Test("A bounce marks the address as bad; a new one or a call makes it good", arguments: Engine.available)
    func bounce(engine: Engine) throws {
        let office = try TestOffice(engine, [PartyPart.self])
        _ = try run(office, "code,name,email,phone\nA-1,Acme,old@acme.example,03-1234-5678\n", on: "2026-01-10")
        let desk = PartyDesk(office.books())
        _ = try desk.confirm("A-1", [.email], by: .mail, on: Self.day("2026-10-01"), failed: true, evidence: "5.1.1")
        #expect(try states(office, on: "2026-11-02")[.email]?.freshness.state == .bad)
        #expect(try states(office, on: "2026-11-02")[.address] == nil)
        // The same address again, in a row that changed otherwise, confirms nothing.
        _ = try run(office, "code,name,email,note\nA-1,Acme,old@acme.example,x\n")
        #expect(try states(office, on: "2026-11-02")[.email]?.freshness.state == .bad)
        let result = try run(office, "code,name,email\nA-1,Acme,new@acme.example\n")
        #expect(try states(office, on: "2026-11-02")[.email]?.source == .imported)
        #expect(try states(office, on: "2026-11-02")[.email]?.freshness.state == .fresh)
        #expect(try states(office, on: "2026-11-02")[.phone]?.freshness.confirmedOn == Self.day("2026-01-10"))
        try office.undo(result.importID, among: [PartyImport.self])
        #expect(try states(office, on: "2026-11-02")[.email]?.freshness.state == .bad)
        _ = try desk.confirm("A-1", [.email, .representative], by: .call)
        #expect(try states(office, on: "2026-11-02")[.email]?.freshness.state == .fresh)
        #expect(try states(office, on: "2026-11-02")[.representative]?.source == .call)
        // Of one day the last word holds.
        _ = try desk.confirm("A-1", [.email], by: .mail, failed: true)
        #expect(try states(office, on: "2026-11-02")[.email]?.freshness.state == .bad)
        #expect(throws: PartyRefusal.laterThanToday("2026-11-03")) {
            try desk.confirm("A-1", [.email], by: .call, on: Self.day("2026-11-03"))
        }
    }
}

@Suite("Retention")
struct RetentionTests {
    @Test(
        "months end on the same day of a later month, or on its last",
        arguments: [
            ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"), ("2026-03-31", -1, "2026-02-28"),
            ("2023-11-02", 36, "2026-11-02"), ("2026-11-30", 3, "2027-02-28"), ("2026-01-15", -1, "2025-12-15"),
        ])
    func months(from: String, months: Int, to: String) {
        #expect(Retention.end(of: months, from: Day(iso: from) ?? .earliest) == Day(iso: to))
    }
}
