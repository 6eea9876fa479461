import Governance
import Party
import TestOffice
import Storage
import Testing
import Vocabulary

@testable import Gate

@Suite("Who was returned rests")
struct ShelfTests {
    private static func day(_ text: String) -> Day { Day(iso: text) ?? .earliest }

    /// A party returned on 2 November, and the evidence that it last touched us so many days ago.
    private func reason(
        _ engine: Engine, _ reason: ReturnReason, wakeOn: String? = nil, touched days: Int64?, on today: String
    ) throws -> Reason? {
        let gate = try GateOffice(engine, scores: [80, 80])
        let party = gate.parties[0]
        _ = try gate.desk().evaluate(side: .sale)
        try gate.desk().giveBack(
            party.code, side: .sale, reason: reason, wakeOn: wakeOn.map(Self.day), survivor: gate.parties[1].code)
        let measures: [String: Measure] = days.map { ["last_touch_days": .count($0)] } ?? [:]
        return try gate.office.database.read { rows in
            let shelf = try Shelf(.sale, of: nil, in: rows)
            let other = try Shelf(.purchase, of: nil, in: rows)
            #expect(other.reason(for: party.id, measures, on: Self.day(today)) == nil)
            let one = try Shelf(.sale, of: [party.id], in: rows)
                .reason(for: party.id, measures, on: Self.day(today))
            let found = shelf.reason(for: party.id, measures, on: Self.day(today))
            #expect(found == one)
            return found
        }
    }

    @Test(
        "Until a touch after the day of the return: one of that very day may have come before it",
        arguments: [
            ("2026-11-02", 0, true), ("2026-11-03", 1, true), ("2026-11-03", 0, false), ("2026-11-12", 10, true),
            ("2026-11-12", 9, false), ("2026-11-12", nil, true), ("2027-11-02", 365, true), ("2027-11-02", 364, false),
        ] as [(String, Int64?, Bool)])
    func touch(today: String, days: Int64?, rests: Bool) throws {
        for engine in Engine.available {
            let found = try reason(engine, .noNeed, touched: days, on: today)
            #expect((found != nil) == rests)
            #expect(found?.rule ?? "returned no_need" == "returned no_need")
            #expect(found?.isObstacle ?? true)
        }
    }

    @Test(
        "For later timing until its day, whatever it touches meanwhile",
        arguments: [("2027-03-31", true), ("2027-04-01", false), ("2027-04-02", false)])
    func laterTiming(today: String, rests: Bool) throws {
        let found = try reason(.sqlite, .laterTiming, wakeOn: "2027-04-01", touched: 0, on: today)
        #expect((found != nil) == rests)
        #expect(found?.threshold ?? "2027-04-01" == "2027-04-01")
        #expect(found?.found ?? "2026-11-02" == "2026-11-02")
    }

    @Test("Only the last return counts, and nothing once it has crossed again", arguments: Engine.available)
    func last(engine: Engine) throws {
        var gate = try GateOffice(engine, scores: [80])
        let party = gate.parties[0]
        _ = try gate.desk().evaluate(side: .sale)
        try gate.desk().giveBack(
            party.code, side: .sale, reason: .laterTiming, wakeOn: Self.day("2026-11-10"))
        gate.witness.known[party.id]?["last_touch_days"] = .count(0)
        #expect(try gate.desk(on: "2026-11-10").evaluate(side: .sale).crossed == 1)
        try gate.desk(on: "2026-11-12").giveBack(party.code, side: .sale, reason: .noBudget)
        #expect(try gate.desk(on: "2026-11-12").judge([party.code], side: .sale).verdicts.map(\.verdict) == [.hold])
        #expect(try gate.desk(on: "2026-11-13").judge([party.code], side: .sale).verdicts.map(\.verdict) == [.pass])
        #expect(try gate.faults() == [])
    }
}
