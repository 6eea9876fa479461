import Governance
import Party
import Storage
import Vocabulary

/// Judges candidates by a policy; changes nothing.
struct Judging {
    let evidence: any EvidenceSource
    let policy: Policy
    let side: Side
    let today: Day
    let now: Instant

    /// Verdicts by code of the party. Parties that are asked for and stand behind the gate already pass with their
    /// crossing; those of whom nothing is known are judged on no evidence.
    /// - Parameter parties: nil for all candidates.
    func judge(_ parties: [Party]?, in rows: Connection) throws -> [JudgedParty] {
        let ids = parties?.map(\.id)
        let crossings = try ids.map { try Crossings.open(of: $0, side, in: rows) } ?? [:]
        let asked = ids?.filter { crossings[$0] == nil }
        let shelf = try Shelf(side, of: asked, in: rows)
        let blocked = try Screening.blocked(among: asked, in: rows)
        var found: [ID<Party>: (origin: ID<Origin>?, judgement: Judgement)] = [:]
        if asked?.isEmpty != true {
            try evidence.evidence(for: side, parties: asked, at: now, in: rows) { evidence in
                var judgement = policy.judge(evidence.measures)
                if judgement.verdict != .away, let rest = shelf.reason(for: evidence, on: today) {
                    judgement = Judgement(verdict: .hold, reasons: [rest] + judgement.reasons)
                }
                found[evidence.party] = (evidence.origin, judgement.stopped(by: blocked[evidence.party]))
            }
        }
        if let parties {
            for party in parties where crossings[party.id] == nil && found[party.id] == nil {
                found[party.id] = (party.origin, policy.judge([:]).stopped(by: blocked[party.id]))
            }
        }
        var names: [ID<Party>: (code: String, name: String)] = [:]
        for party in parties ?? [] { names[party.id] = (party.code, party.name) }
        if parties == nil {
            try rows.inChunks(of: found.keys) { list in
                try rows.each("SELECT id, code, name FROM party WHERE id IN (\(list))") {
                    names[$0.id(0)] = ($0.text(1), $0.text(2))
                }
            }
        }
        let judged = found.map { id, answer in
            JudgedParty(
                party: id, code: names[id]?.code ?? "", name: names[id]?.name ?? "", origin: answer.origin,
                verdict: answer.judgement.verdict, reasons: answer.judgement.reasons, crossing: nil)
        }
        let standing = crossings.map { id, crossing in
            JudgedParty(
                party: id, code: names[id]?.code ?? "", name: names[id]?.name ?? "", origin: crossing.origin,
                verdict: .pass, reasons: [], crossing: crossing)
        }
        return (judged + standing).sorted { $0.code < $1.code }
    }
}

extension Judgement {
    /// Whoever may be somebody who is listed waits, whatever else speaks for it. What is listed is not said here: only
    /// those who decide may read it.
    fileprivate func stopped(by block: ScreeningBlock?) -> Judgement {
        guard let block, verdict != .away else { return self }
        let (english, japanese) =
            switch block {
            case .possible: ("Screening must decide first", "照合の判定待ち")
            case .confirmed: ("Screening stops it", "照合により取引停止")
            }
        let reason = Reason(
            list: .hold, rule: "screening \(block.rawValue)", measure: "screening", found: block.rawValue,
            threshold: "clear", holds: true, english: english, japanese: japanese, away: nil)
        return Judgement(verdict: .hold, reasons: [reason] + reasons)
    }
}
