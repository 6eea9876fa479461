import Governance
import Party
import Storage
import Vocabulary

extension GateDesk {
    /// Judges candidates by the policy in force, or by another text; changes nothing.
    /// - Parameter codes: nil for all candidates.
    /// - Throws: ``PolicyRefusal`` where the text is no policy, or one for the other side.
    package func judge(_ codes: [String]? = nil, side: Side, by text: String? = nil) throws -> GateEvaluation {
        let other = try text.map { try rules(of: side).policy($0) }
        return try books.read("gate.view") { rows in
            let version = try RuleVersions.inForce(rules(of: side), on: books.today, in: rows)
            let policy = try other ?? rules(of: side).policy(version.text)
            let verdicts = try judging(side, by: policy, at: books.now())
                .judge(try parties(codes, in: rows), in: rows)
            return GateEvaluation(policy: version, side: side, verdicts: verdicts, crossed: 0)
        }
    }

    /// Judges candidates by the policy in force and lets those through who pass: each crossing keeps the version, the
    /// values judged, the actor and the time. Whoever stands behind the gate already passes with its crossing.
    /// - Parameter codes: nil for all candidates.
    package func evaluate(_ codes: [String]? = nil, side: Side) throws -> GateEvaluation {
        try books.perform("gate.evaluate", queue: side.gateQueue) { deed in
            let version = try RuleVersions.ensure(rules(of: side), on: deed.today, in: deed)
            let parties = try parties(codes, in: deed.rows)
            let verdicts = try judging(side, by: try rules(of: side).policy(version.text), at: deed.now)
                .judge(parties, in: deed.rows)
            let judged = verdicts.filter { $0.crossing == nil }
            try Judgements.keep(judged, side, by: version, in: deed)
            let entries = judged.filter { $0.verdict == .pass }.map {
                Passage.Entry(party: $0.party, origin: $0.origin, grounds: Reason.text(of: $0.reasons))
            }
            let crossings = try passage.cross(entries, side, source: .lead, policy: version.id, in: deed)
            if let parties, parties.count == 1 { deed.subject = .party(parties[0].code) }
            deed.detail("policy", version.label)
            deed.detail("side", side.rawValue)
            for verdict in Verdict.allCases {
                deed.detail(verdict.rawValue, String(judged.count { $0.verdict == verdict }))
            }
            return GateEvaluation(policy: version, side: side, verdicts: verdicts, crossed: crossings.count)
        }
    }

    private func judging(_ side: Side, by policy: Policy, at now: Instant) -> Judging {
        Judging(
            sources: sources, stops: stops, policy: policy,
            question: EvidenceQuestion(side: side, today: books.today, now: now))
    }

    private func parties(_ codes: [String]?, in rows: Connection) throws -> [Party]? {
        guard let codes else { return nil }
        var known: Set<ID<Party>> = []
        return try codes.map { try Parties.require($0, in: rows) }.filter { known.insert($0.id).inserted }
    }
}
