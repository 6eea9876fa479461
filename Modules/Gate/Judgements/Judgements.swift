import Governance
import Party
import Storage
import Vocabulary

/// Judgements in the rows: the last verdict of each day per party and policy.
enum Judgements {
    /// Keeps the verdicts of an evaluation and moves the counts of the day.
    static func keep(_ judged: [JudgedParty], _ side: Side, by policy: RuleVersion, in deed: Deed) throws {
        let rows = deed.rows
        let known = try verdicts(
            of: judged.count > 2000 ? nil : judged.map(\.party), side, by: policy, on: deed.today, in: rows)
        var counts = DailyCounts()
        var new: [JudgedParty] = []
        for one in judged {
            let key = DailyCounts.Key(side, .lead, policy.id, one.origin, deed.today)
            guard let old = known[one.party] else {
                counts.add(key, one.verdict)
                new.append(one)
                continue
            }
            let origin = one.origin?.value ?? 0
            let obstacle = one.reasons.first(where: \.isObstacle)?.rule ?? ""
            guard old != (one.verdict, origin, obstacle) else { continue }
            counts.add(
                DailyCounts.Key(side, .lead, policy.id, old.origin == 0 ? nil : ID(old.origin), deed.today),
                old.verdict, -1)
            counts.add(key, one.verdict)
            try rows.run(
                """
                UPDATE gate_judgement SET verdict = \(one.verdict.rawValue), origin_id = \(origin),
                       obstacle = \(obstacle)
                 WHERE side = \(side) AND day = \(deed.today) AND policy_id = \(policy.id) AND party_id = \(one.party)
                """)
        }
        try insert(new, side, by: policy, on: deed.today, in: rows)
        try counts.write(in: rows)
    }

    private static func insert(
        _ judged: [JudgedParty], _ side: Side, by policy: RuleVersion, on day: Day, in rows: Connection
    ) throws {
        guard !judged.isEmpty else { return }
        try rows.bulk { session in
            let load = try session.into(
                "gate_judgement", ["side", "day", "policy_id", "party_id", "origin_id", "verdict", "obstacle"])
            for one in judged {
                load.text(side.rawValue)
                load.day(day)
                load.id(policy.id)
                load.id(one.party)
                load.int(one.origin?.value ?? 0)
                load.text(one.verdict.rawValue)
                load.text(one.reasons.first(where: \.isObstacle)?.rule ?? "")
                try load.endRow()
            }
        }
    }

    private static func verdicts(
        of parties: [ID<Party>]?, _ side: Side, by policy: RuleVersion, on day: Day, in rows: Connection
    ) throws -> [ID<Party>: (verdict: Verdict, origin: Int64, obstacle: String)] {
        var found: [ID<Party>: (verdict: Verdict, origin: Int64, obstacle: String)] = [:]
        func take(_ filter: SQL) throws {
            try rows.each(
                """
                SELECT party_id, verdict, origin_id, obstacle FROM gate_judgement
                 WHERE side = \(side) AND day = \(day) AND policy_id = \(policy.id)\(filter)
                """
            ) { found[$0.id(0)] = (try $0.word(1), $0.int(2), $0.text(3)) }
        }
        if let parties {
            try rows.inChunks(of: parties) { try take(" AND party_id IN (\($0))") }
        } else {
            try take("")
        }
        return found
    }
}
