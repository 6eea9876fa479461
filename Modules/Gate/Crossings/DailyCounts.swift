import Governance
import Party
import Storage
import Vocabulary

/// Counts per day that are kept beside what they count, so that reports need not count again.
struct DailyCounts {
    struct Key: Hashable {
        let side: Side
        let source: CrossingSource
        let policy: Int64
        let origin: Int64
        let day: Day

        init(
            _ side: Side, _ source: CrossingSource, _ policy: ID<RuleVersion>?, _ origin: ID<Origin>?, _ day: Day
        ) {
            self.side = side
            self.source = source
            self.policy = policy?.value ?? 0
            self.origin = origin?.value ?? 0
            self.day = day
        }
    }

    struct Counts: Equatable {
        var evaluated: Int64 = 0
        var passed: Int64 = 0
        var held: Int64 = 0
        var away: Int64 = 0
        var crossings: Int64 = 0
        var accepted: Int64 = 0
        var returned: Int64 = 0
    }

    private(set) var counts: [Key: Counts] = [:]

    mutating func add(_ key: Key, _ what: WritableKeyPath<Counts, Int64>, _ number: Int64 = 1) {
        counts[key, default: Counts()][keyPath: what] += number
    }

    mutating func add(_ key: Key, _ verdict: Verdict, _ number: Int64 = 1) {
        add(key, \.evaluated, number)
        switch verdict {
        case .pass: add(key, \.passed, number)
        case .hold: add(key, \.held, number)
        case .away: add(key, \.away, number)
        }
    }

    /// Adds everything to what is kept.
    func write(in rows: Connection) throws {
        for (key, more) in counts where more != Counts() {
            try rows.run(
                """
                INSERT INTO gate_daily (origin_id, day, side, source, policy_id, evaluated, passed, held, away,
                                        crossings, accepted, returned)
                VALUES (\(key.origin), \(key.day), \(key.side), \(key.source.rawValue), \(key.policy),
                        \(more.evaluated), \(more.passed), \(more.held), \(more.away), \(more.crossings),
                        \(more.accepted), \(more.returned))
                ON CONFLICT (origin_id, day, side, source, policy_id) DO UPDATE SET
                    evaluated = gate_daily.evaluated + excluded.evaluated,
                    passed = gate_daily.passed + excluded.passed,
                    held = gate_daily.held + excluded.held,
                    away = gate_daily.away + excluded.away,
                    crossings = gate_daily.crossings + excluded.crossings,
                    accepted = gate_daily.accepted + excluded.accepted,
                    returned = gate_daily.returned + excluded.returned
                """)
        }
    }
}
