import Party
import Storage
import Vocabulary

/// Judges candidates by a policy; changes nothing.
struct Judging {
    let sources: [any EvidenceSource]
    let stops: [any GateStop]
    let policy: Policy
    let question: EvidenceQuestion

    /// Verdicts by code of the party. Parties that are asked for and stand behind the gate already pass with their
    /// crossing; those of whom nothing is known are judged on no evidence.
    /// - Parameter parties: nil for all candidates.
    func judge(_ parties: [Party]?, in rows: Connection) throws -> [JudgedParty] {
        let ids = parties?.map(\.id)
        let crossings = try ids.map { try Crossings.open(of: $0, question.side, in: rows) } ?? [:]
        let asked = ids?.filter { crossings[$0] == nil }
        let found = try judgements(of: asked, in: rows)
        let names = try Self.names(of: parties, or: found.keys, in: rows)
        let judged = found.map { id, answer in
            JudgedParty(
                party: id, code: names[id]?.code ?? "", name: names[id]?.name ?? "",
                origin: answer.origin ?? names[id]?.origin, verdict: answer.judgement.verdict,
                reasons: answer.judgement.reasons, crossing: nil)
        }
        let standing = crossings.map { id, crossing in
            JudgedParty(
                party: id, code: names[id]?.code ?? "", name: names[id]?.name ?? "", origin: crossing.origin,
                verdict: .pass, reasons: [], crossing: crossing)
        }
        return (judged + standing).sorted { $0.code < $1.code }
    }

    /// How many of all candidates each verdict is for.
    func verdicts(in rows: Connection) throws -> [Verdict: Int64] {
        try judgements(of: nil, in: rows).values.reduce(into: [:]) { $0[$1.judgement.verdict, default: 0] += 1 }
    }

    private typealias Answer = (origin: ID<Origin>?, judgement: Judgement)

    /// Evidence is gathered and judged a page at a time, and only what came of it is held.
    private func judgements(of asked: [ID<Party>]?, in rows: Connection) throws -> [ID<Party>: Answer] {
        if asked?.isEmpty == true { return [:] }
        let shelf = try Shelf(question.side, of: asked, in: rows)
        let stopped = try stops.map { try $0.stops(among: asked, in: rows) }
        // Who is asked nothing says nothing: the books are not opened for a policy that asks for a score.
        let wanted = policy.measures.union(Shelf.measures)
        let testimonies =
            try sources
            .filter { $0.measures.contains { wanted.contains($0.name) } }
            .map { try $0.testimony(question, in: rows) }
        let candidates = try asked?.sorted() ?? Candidates.found(by: sources, question, in: rows)
        var found: [ID<Party>: Answer] = [:]
        var start = 0
        while start < candidates.count {
            let end = min(start + EvidenceTable.page, candidates.count)
            var table = EvidenceTable(Array(candidates[start..<end]))
            for testimony in testimonies { try testimony(&table) }
            for party in table.parties {
                let measures = table.measures(of: party)
                var judgement = policy.judge(measures)
                if let rest = shelf.reason(for: party, measures, on: question.today) {
                    judgement = judgement.held(by: rest)
                }
                for stop in stopped {
                    if let reason = stop[party] { judgement = judgement.held(by: reason) }
                }
                found[party] = (table.origin(of: party), judgement)
            }
            start = end
        }
        return found
    }

    /// What the judged are called, and to which campaign their own record owes them.
    private static func names(
        of parties: [Party]?, or found: some Sequence<ID<Party>>, in rows: Connection
    ) throws -> [ID<Party>: (code: String, name: String, origin: ID<Origin>?)] {
        var names: [ID<Party>: (code: String, name: String, origin: ID<Origin>?)] = [:]
        if let parties {
            for party in parties { names[party.id] = (party.code, party.name, party.origin) }
            return names
        }
        try rows.inChunks(of: found) { list in
            try rows.each("SELECT id, code, name, origin_id FROM party WHERE id IN (\(list))") {
                names[$0.id(0)] = ($0.text(1), $0.text(2), $0.optionalID(3))
            }
        }
        return names
    }
}
