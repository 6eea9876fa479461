import Governance
import Party
import Storage
import TestOffice
import Testing
import Vocabulary

@testable import Gate

@Suite("Counts of a day at the gate")
struct DailyCountsTests {
    private static func key(
        _ side: Side = .sale, _ source: CrossingSource = .lead, policy: Int64? = 1, origin: Int64? = nil,
        day: Int32 = 20_759
    ) -> DailyCounts.Key {
        DailyCounts.Key(side, source, policy.map { ID($0) }, origin.map { ID($0) }, Day(number: day))
    }

    @Test("A verdict is one evaluation and one of its three counts", arguments: Verdict.allCases)
    func verdicts(verdict: Verdict) {
        var counts = DailyCounts()
        counts.add(Self.key(), verdict, 3)
        counts.add(Self.key(), verdict, -1)
        let found = counts.counts[Self.key()]
        #expect(found?.evaluated == 2)
        #expect([found?.passed, found?.held, found?.away] == Verdict.allCases.map { $0 == verdict ? 2 : 0 })
        #expect([found?.crossings, found?.accepted, found?.returned] == [0, 0, 0])
    }

    @Test("Each side, source, policy, origin and day is counted by itself")
    func keys() {
        var counts = DailyCounts()
        let keys = [
            Self.key(), Self.key(.purchase), Self.key(.sale, .pull), Self.key(policy: 2), Self.key(policy: nil),
            Self.key(origin: 7), Self.key(day: 20_760),
        ]
        for (number, key) in keys.enumerated() { counts.add(key, \.crossings, Int64(number + 1)) }
        #expect(keys.map { counts.counts[$0]?.crossings } == [1, 2, 3, 4, 5, 6, 7])
    }

    @Test("What is written is added to what is kept, however often and in whatever portions", arguments: Dice.seeds(5))
    func adding(dice: Dice) throws {
        for engine in Engine.available {
            var dice = dice
            let gate = try GateOffice(engine, scores: [])
            var all = DailyCounts()
            for _ in 0..<6 {
                var some = DailyCounts()
                for _ in 0..<dice.number(0...8) {
                    let key = Self.key(
                        dice.pick(Side.allCases), dice.pick(CrossingSource.allCases), policy: dice.pick([nil, 1, 2]),
                        origin: dice.pick([nil, 5]), day: Int32(dice.number(20_759...20_761)))
                    let (verdict, number) = (dice.pick(Verdict.allCases), Int64(dice.number(-2...5)))
                    some.add(key, verdict, number)
                    all.add(key, verdict, number)
                    some.add(key, \.crossings)
                    all.add(key, \.crossings)
                }
                try gate.office.database.write { try some.write(in: $0) }
            }
            let kept = try gate.office.database.read { rows in
                try rows.rows(
                    """
                    SELECT side, source, policy_id, origin_id, day, evaluated, passed, held, away, crossings
                      FROM gate_daily
                    """
                ) { row in
                    let key = Self.key(
                        try row.word(0), try row.word(1), policy: row.int(2) == 0 ? nil : row.int(2),
                        origin: row.int(3) == 0 ? nil : row.int(3), day: Int32(row.int(4)))
                    return (key, (5...9).map { row.int($0) })
                }
            }
            let expected = all.counts.mapValues { [$0.evaluated, $0.passed, $0.held, $0.away, $0.crossings] }
            #expect(Dictionary(kept) { first, _ in first } == expected)
        }
    }

    @Test("What comes to nothing leaves no row", arguments: Engine.available)
    func nothing(engine: Engine) throws {
        let gate = try GateOffice(engine, scores: [])
        var counts = DailyCounts()
        counts.add(Self.key(), \.crossings, 2)
        counts.add(Self.key(), \.crossings, -2)
        try gate.office.database.write { try counts.write(in: $0) }
        #expect(try gate.count("SELECT COUNT(*) FROM gate_daily") == 0)
    }
}
