import Governance
import Storage
import Vocabulary

/// A hit in one line.
package struct HitLine: Sendable, Equatable {
    package let hit: Hit
    package let state: HitState
    package let code: String
    package let partyName: String
}

/// Everything that screening knows of one party.
package struct ScreeningFile: Sendable {
    package let party: Party
    package let block: ScreeningBlock?
    /// The newest first, each with what was decided, the oldest first.
    package let hits: [(hit: Hit, state: HitState, listed: String?, records: [ScreeningRecord])]
}

/// A check that falls due (期日の来た確認).
package struct DueCheck: Sendable, Equatable {
    package let code: String
    package let partyName: String
    package let record: ScreeningRecord
}

extension PartyDesk {
    /// Screens all parties, or these, against all lists.
    /// - Returns: how many were screened, how many hits are new, and who is blocked now of those asked for.
    package func screen(_ codes: [String] = []) throws -> (screened: Int, new: Int, blocked: [String: ScreeningBlock]) {
        try books.perform("screening.run", queue: "import") { deed in
            var outcome: (screened: Int, new: Int)
            var blocked: [String: ScreeningBlock] = [:]
            if codes.isEmpty {
                outcome = try Screening.rescreenAll(deed)
            } else {
                let parties = try codes.map { try Parties.require($0, in: deed.rows) }
                outcome = (parties.count, try Screening.screen(.ids(parties.map(\.id)), deed))
                for party in parties { blocked[party.code] = try Screening.blocks(party.id, in: deed.rows) }
            }
            if codes.count == 1 { deed.subject = .party(codes[0]) }
            deed.detail("screened", String(outcome.screened))
            deed.detail("new", String(outcome.new))
            return (outcome.screened, outcome.new, blocked)
        }
    }

    /// Hits in some state, those of high priority and likeness first.
    package func hits(_ states: [HitState] = [.possible], list: String? = nil, limit: Int = 100) throws -> [HitLine] {
        let wanted = SQL.list((states.isEmpty ? [.possible] : states).map(\.rawValue))
        return try books.read("screening.view") { rows in
            let ofList: SQL =
                try list.map { code in
                    guard let list = try WatchLists.of(code, in: rows) else { throw ScreeningRefusal.unknownList(code) }
                    return "h.entry_id IN (SELECT id FROM party_watch_entry WHERE list_id = \(list.id))"
                } ?? "TRUE"
            return try rows.records(
                """
                SELECT \(Hit.shape.list(of: "h")), h.state, p.code, p.name
                  FROM party_screening_hit h JOIN party p ON p.id = h.party_id
                 WHERE h.state IN (\(wanted)) AND \(ofList)
                 ORDER BY h.priority, h.score DESC NULLS LAST, p.code, h.id NULLS FIRST LIMIT \(limit)
                """
            ) {
                try HitLine(hit: Hit.shape.read(&$0), state: $0.word(), code: $0.text(), partyName: $0.text())
            }
        }
    }

    /// All hits and checks of one party, with their evidence and what was decided.
    package func screening(of code: String) throws -> ScreeningFile {
        try books.read("screening.view") { rows in
            let party = try Parties.require(code, in: rows)
            var records: [ID<Hit>: [ScreeningRecord]] = [:]
            try rows.each(
                """
                SELECT \(ScreeningRecord.shape.list(of: "r")) FROM party_screening_record r
                  JOIN party_screening_hit h ON h.id = r.hit_id
                 WHERE h.party_id = \(party.id) ORDER BY r.id NULLS FIRST
                """
            ) { row in
                var row = row.inTurn()
                let record = try ScreeningRecord.shape.read(&row)
                records[record.hit, default: []].append(record)
            }
            let hits = try rows.records(
                """
                SELECT \(Hit.shape.list(of: "h")), h.state, e.reason
                  FROM party_screening_hit h LEFT JOIN party_watch_entry e ON e.id = h.entry_id
                 WHERE h.party_id = \(party.id) ORDER BY h.id DESC NULLS LAST
                """
            ) { (hit: try Hit.shape.read(&$0), state: try $0.word(HitState.self), listed: try $0.optionalText()) }
            return ScreeningFile(
                party: party, block: try Screening.blocks(party.id, in: rows),
                hits: hits.map { ($0.hit, $0.state, $0.listed, records[$0.hit.id] ?? []) })
        }
    }

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
        let filter: SQL = matter.map { "h.matter = \($0) AND h.state <> 'lapsed'" } ?? "h.state = 'possible'"
        let hits = try rows.records(
            """
            SELECT \(Hit.shape.list(of: "h")) FROM party_screening_hit h
             WHERE h.party_id = \(party.id) AND \(filter) ORDER BY h.id DESC NULLS LAST
            """, Hit.shape.read)
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
            let rows = deed.rows
            let party = try Parties.require(code, in: rows)
            let asked = query ?? party.name
            deed.subject = .party(party.code)
            deed.sentence("source", source)
            deed.detail("result", result.rawValue)
            let known = try rows.record(
                """
                SELECT \(Hit.shape.list(of: "h")) FROM party_screening_hit h
                 WHERE h.party_id = \(party.id) AND h.matter = \(source) AND h.entry_id IS NULL
                 ORDER BY h.id DESC NULLS LAST LIMIT 1
                """, Hit.shape.read)
            let hit: Hit
            if let known {
                hit = known
            } else {
                hit = Hit(
                    id: try rows.newID("party_screening_hit"), party: party.id, entry: nil,
                    version: Digest(of: party.name), matter: source, query: asked, name: "", dated: dated, score: 0,
                    priority: .high, evidence: "", day: deed.today, at: deed.now, actor: deed.actor.name)
                try HitStore.insert([(hit, result.state)], in: rows)
            }
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

    /// Checks to be made again by a day: the last record of each matter that names one.
    package func dueChecks(by day: Day, limit: Int = 1000) throws -> [DueCheck] {
        try books.read("screening.view") { rows in
            try rows.records(
                """
                SELECT p.code, p.name, \(ScreeningRecord.shape.list(of: "r"))
                  FROM party_screening_record r
                  JOIN party_screening_hit h ON h.id = r.hit_id
                  JOIN party p ON p.id = h.party_id
                 WHERE r.next_due <= \(day) AND NOT EXISTS (
                       SELECT 1 FROM party_screening_record n WHERE n.hit_id = r.hit_id AND n.id > r.id)
                 ORDER BY r.next_due NULLS LAST, p.code, r.id NULLS FIRST LIMIT \(limit)
                """
            ) {
                DueCheck(
                    code: try $0.text(), partyName: try $0.text(), record: try ScreeningRecord.shape.read(&$0))
            }
        }
    }

    /// The lists with their last releases.
    package func watchLists() throws -> [WatchListLine] {
        try books.read("screening.view") { try $0.all(WatchListLines()) }
    }

    /// Sets from which likeness on a list has hits, and screens all parties by it. Hits below that nobody decided lapse.
    /// - Parameter threshold: in thousandths, 600 to 900.
    /// - Returns: the number of new hits.
    package func setThreshold(of code: String, to threshold: Int64) throws -> Int {
        guard WatchList.thresholds.contains(threshold) else {
            throw ScreeningRefusal.badThreshold(
                "\(threshold / 1000).\(String(1000 + abs(threshold % 1000)).dropFirst())")
        }
        return try books.perform("screening.threshold", queue: "import") { deed in
            guard let list = try WatchLists.of(code, in: deed.rows) else { throw ScreeningRefusal.unknownList(code) }
            deed.subject = Subject("watch_list", code)
            deed.detail("threshold", String(threshold))
            try deed.rows.run("UPDATE party_watch_list SET threshold = \(threshold) WHERE id = \(list.id)")
            let store = HitStore(deed)
            try store.lapse(
                """
                score < \(threshold) AND entry_id IN (SELECT id FROM party_watch_entry WHERE list_id = \(list.id))
                """)
            return try Screening.rescreenAll(deed, by: store).new
        }
    }

    /// Hands out a release of a list as it was published, byte for byte, piece by piece.
    /// - Parameter importID: the import that brought it, as ``watchLists()`` names it.
    /// - Throws: ``ScreeningRefusal/noFile(_:)``.
    package func originalList(_ importID: Int64, _ write: (UnsafeRawBufferPointer) throws -> Void) throws {
        try books.read("screening.view") { rows in
            guard try OriginalFile(importID: importID).each(in: rows, write) else {
                throw ScreeningRefusal.noFile(String(importID))
            }
        }
    }
}
