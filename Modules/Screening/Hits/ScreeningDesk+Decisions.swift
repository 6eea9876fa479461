import Governance
import Party
import Storage
import Vocabulary

extension ScreeningDesk {
    /// Decides on a hit of a party (判定): it stays decided as long as neither the party nor the entry changes.
    /// - Parameters:
    ///   - matter: what the hit is on (`OFAC-SDN:36`); may be left out where one hit waits.
    ///   - all: decides on every hit that waits.
    /// - Returns: the matters decided on.
    @discardableResult
    package func decide(
        _ code: String, matter: String? = nil, all: Bool = false, _ result: ScreeningResult, reason: Sentence,
        nextDue: Day? = nil
    ) throws -> [String] {
        if let nextDue, nextDue < books.today { throw ScreeningRefusal.dueBefore(nextDue) }
        return try books.perform("screening.decide", queue: "import") { deed in
            let party = try Parties.require(code, in: deed.rows)
            let hits = try wanted(of: party, matter: matter, all: all, in: deed.rows)
            deed.subject = .party(party.code)
            deed.detail("result", result.rawValue)
            deed.sentence("reason", reason.text)
            for hit in hits {
                deed.detail("hit", hit.matter)
                _ = try HitStore.decide(
                    hit, result, source: hit.matter, query: hit.query, dated: hit.dated, reason: reason.text,
                    nextDue: nextDue, in: deed)
            }
            try announceCleared(party, in: deed)
            return hits.map(\.matter)
        }
    }

    /// The hits that a decision means: the newest on a matter, or what waits.
    private func wanted(of party: Party, matter: String?, all: Bool, in rows: Connection) throws -> [Hit] {
        let hits = try HitStore.hits(of: party.id, matter: matter, in: rows)
        guard let first = hits.first else {
            throw ScreeningRefusal.noHit(party: party.code, matter: matter ?? "-")
        }
        if matter != nil { return [first] }
        if hits.count > 1, !all {
            throw ScreeningRefusal.several(party: party.code, matters: hits.map(\.matter).joined(separator: ", "))
        }
        return hits
    }

    /// Records a check by other means: newspaper and web search, commercial database, inquiry to police (反社チェック).
    package func record(
        _ code: String, source: Sentence, query: String? = nil, _ result: ScreeningResult, dated: Day? = nil,
        reason: String = "", nextDue: Day? = nil
    ) throws -> ScreeningRecord {
        let source = source.text
        // What is confirmed needs its reason.
        let reason = result == .confirmed ? try Sentence(reason).text : reason
        if let nextDue, nextDue < books.today { throw ScreeningRefusal.dueBefore(nextDue) }
        return try books.perform("screening.record", queue: "import") { deed in
            let party = try Parties.require(code, in: deed.rows)
            let asked = query ?? party.name
            deed.subject = .party(party.code)
            deed.sentence("source", source)
            deed.detail("result", result.rawValue)
            let hit = try HitStore.check(source, of: party, query: asked, dated: dated, result, in: deed)
            let record = try HitStore.decide(
                hit, result, source: source, query: asked, dated: dated, reason: reason, nextDue: nextDue, in: deed)
            try announceCleared(party, in: deed)
            return record
        }
    }

    private func announceCleared(_ party: Party, in deed: Deed) throws {
        guard try Screening.blocks(party.id, in: deed.rows) == nil else { return }
        try deed.announce(PartiesCleared(.ids([party.id])))
    }
}
