import Governance
import Party
import Storage
import Vocabulary

extension Journal {
    /// Takes entries back by entries that state the opposite (赤伝), on the day given, or on their own where that is
    /// later; what they have settled is open again.
    /// - Throws: ``LedgerRefusal/notReversible(_:)`` where one is missing or was taken back before.
    package func reverse(_ ids: [ID<LedgerEntry>], on day: Day) throws {
        var start = 0
        while start < ids.count {
            let portion = Array(ids[start..<min(start + 2048, ids.count)])
            try reversePortion(portion, on: day)
            start += portion.count
        }
    }

    private func reversePortion(_ ids: [ID<LedgerEntry>], on day: Day) throws {
        let entries = try Entries.of(ids, in: deed.rows)
        guard entries.count == Set(ids).count else {
            let known = Set(entries.map(\.id))
            throw LedgerRefusal.notReversible(ids.first { !known.contains($0) }?.description ?? "")
        }
        let parties = Set(entries.flatMap { $0.postings.map(\.party) })
        let settled = try Settlements.of(entries.map(\.id), in: deed.rows)
        try page(of: parties) { page, _ in
            for entry in entries {
                let opposite = try entry.postings.map { posting in
                    Posting(
                        posting.party, posting.account,
                        try Money.zero(posting.amount.currency).minus(posting.amount))
                }
                let day = max(day, entry.day)
                let reversal = try page.post(
                    .reversal, entry.reference, of: entry.party, on: day, opposite, reverses: entry.id)
                for (item, amount) in settled[entry.id] ?? [] {
                    try settle(item, by: -amount, in: reversal, on: day)
                }
            }
        }
    }
}

/// Entries in the rows.
package enum Entries {
    /// The entries of these ids in order, without those that were taken back.
    package static func of(_ ids: [ID<LedgerEntry>], in rows: Connection) throws -> [LedgerEntry] {
        var entries: [LedgerEntry] = []
        try rows.inChunks(of: ids.sorted { $0.value < $1.value }) { list in
            var gathering = EntryGathering()
            try rows.each(
                """
                \(SQL(EntryGathering.columns, []))
                 WHERE e.id IN (\(list))
                   AND NOT EXISTS (SELECT 1 FROM ledger_entry r WHERE r.reverses_id = e.id)
                 ORDER BY e.id, p.line
                """
            ) { row in
                if let entry = try gathering.take(row)?.entry { entries.append(entry) }
            }
            if let last = gathering.finish()?.entry { entries.append(last) }
        }
        return entries
    }

    /// All entries in the order of their days, those of a day in that of their making, in bounded memory; nothing else
    /// may run on the connection meanwhile.
    package static func eachByDay(in rows: Connection, _ body: (LedgerEntry) throws -> Void) throws {
        var gathering = EntryGathering()
        try rows.stream("\(SQL(EntryGathering.columns, [])) ORDER BY e.day, e.id, p.line NULLS FIRST") { row in
            if let (entry, _) = try gathering.take(row) { try body(entry) }
        }
        if let (entry, _) = gathering.finish() { try body(entry) }
    }

    /// All entries in the order of their making, in bounded memory; nothing else may run on the connection meanwhile.
    static func each(in rows: Connection, _ body: (LedgerEntry, Digest) throws -> Void) throws {
        var gathering = EntryGathering()
        try rows.stream("\(SQL(EntryGathering.columns, [])) ORDER BY e.id, p.line NULLS FIRST") { row in
            if let (entry, hash) = try gathering.take(row) { try body(entry, hash) }
        }
        if let (entry, hash) = gathering.finish() { try body(entry, hash) }
    }
}

/// Puts entries together from rows that come one per posting.
struct EntryGathering {
    static let columns = """
        SELECT e.id, e.day, e.kind, e.reference, e.party_id, e.at, e.reverses_id, e.hash,
               p.party_id, p.account, p.amount_minor, p.currency
          FROM ledger_entry e LEFT JOIN ledger_posting p ON p.entry_id = e.id
        """

    private var head:
        (id: ID<LedgerEntry>, day: Day, kind: EntryKind, reference: String, party: ID<Party>, at: Instant)?
    private var reverses: ID<LedgerEntry>?
    private var hash = Digest(bytes: [])
    private var postings: [Posting] = []

    /// Takes one row; answers the entry before it when a new one begins.
    mutating func take(_ row: Row) throws -> (entry: LedgerEntry, hash: Digest)? {
        var row = row.inTurn()
        let id: ID<LedgerEntry> = try row.id()
        var done: (entry: LedgerEntry, hash: Digest)?
        if head?.id != id {
            done = finish()
            head = try (id, row.day(), row.word(), row.text(), row.id(), row.instant())
            reverses = try row.optionalID()
            hash = try row.digest()
        } else {
            row.skip(7)
        }
        if !row.isNull { postings.append(Posting(try row.id(), try row.word(), try row.money())) }
        return done
    }

    /// The last entry.
    mutating func finish() -> (entry: LedgerEntry, hash: Digest)? {
        guard let head else { return nil }
        let entry = LedgerEntry(
            id: head.id, day: head.day, kind: head.kind, reference: head.reference, party: head.party, at: head.at,
            reverses: reverses, postings: postings)
        self.head = nil
        postings = []
        return (entry, hash)
    }
}
