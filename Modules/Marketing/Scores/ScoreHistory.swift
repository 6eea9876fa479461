import Party
import Storage
import Vocabulary

/// The score ledger read party by party, each party's entries in the order of time (then touches before entries made
/// by hand, then by id). It reads nothing but the index over touches.
struct ScoreHistory {
    /// What is called for each party: first every entry, then the end.
    struct Listener {
        let entry: (ScoreEntry) throws -> Void
        let end: (_ party: Int64) throws -> Void
    }

    /// Parties whose evidence is gathered at once.
    static let chunk = 500
    /// Touches that one window of a full pass holds.
    private static let window = 50_000

    let rows: Connection

    /// The entries of some parties, which are given in ascending order.
    /// - Parameter horizon: entries behind it have not happened yet; see ``ScoreEras/horizon(at:)``.
    func each(of parties: some Sequence<Int64>, until horizon: Int64 = .max, _ listener: Listener) throws {
        try rows.inChunks(of: parties) { list, part in
            let byHand = try adjustments(of: part).mapValues { $0.filter { $0.at <= horizon } }.filter { !$1.isEmpty }
            var walk = PartyWalk(byHand, listener)
            try rows.each(
                """
                SELECT party_id, at, id, origin_id, kind, grade, sides, purchase_points, sale_points
                  FROM marketing_touch WHERE party_id IN (\(list)) AND at <= \(horizon) ORDER BY party_id, at, id
                """
            ) { try walk.take($0) }
            try walk.finish()
        }
    }

    /// The entries of all parties.
    func each(_ listener: Listener) throws {
        var walk = PartyWalk(try adjustments(of: nil), listener)
        var last = Int64.min
        var limit = Self.window
        while true {
            // The last party of a full window may go on in the next one: it is read again there.
            var window: [(party: Int64, entry: ScoreEntry)] = []
            window.reserveCapacity(limit)
            try rows.each(
                """
                SELECT party_id, at, id, origin_id, kind, grade, sides, purchase_points, sale_points
                  FROM marketing_touch WHERE party_id > \(last) ORDER BY party_id, at, id LIMIT \(limit)
                """
            ) { window.append((try $0.party(), try $0.entry())) }
            guard let open = window.last?.party else { break }
            let isFull = window.count == limit
            if isFull && window[0].party == open {
                limit *= 4
                continue
            }
            for (party, entry) in window where !isFull || party != open { try walk.take(party, entry) }
            guard isFull else { break }
            last = window.last { $0.party != open }?.party ?? last
            limit = Self.window
        }
        try walk.finish()
    }

    /// Entries made by hand are few enough to be held: people make them.
    private func adjustments(of parties: [Int64]?) throws -> [Int64: [ScoreEntry]] {
        let columns: SQL = "SELECT party_id, id, side, at, kind, points FROM marketing_score_adjustment"
        var entries: [Int64: [ScoreEntry]] = [:]
        func take(_ row: Row) throws {
            let side = try row.side(2)
            let kind: AdjustmentKind = try row.word(4)
            entries[row.int(0), default: []].append(
                ScoreEntry(
                    source: kind == .fit ? .fit : .judgement, at: row.int(3), id: row.int(1),
                    sides: UInt8(SideBits.of(side)), purchase: side == .purchase ? row.int(5) : 0,
                    sale: side == .sale ? row.int(5) : 0))
        }
        guard let parties else {
            try rows.each("\(columns) ORDER BY party_id, at, id", take)
            return entries
        }
        guard let first = parties.first, let last = parties.last else { return [:] }
        try rows.each(
            "\(columns) WHERE party_id BETWEEN \(first) AND \(last) ORDER BY party_id, at, id", take)
        let wanted = Set(parties)
        return entries.filter { wanted.contains($0.key) }
    }

}

extension Row {
    fileprivate func party() throws -> Int64 { int(0) }

    /// A touch as an entry, from the columns party, at, id, origin, kind, grade, sides, points.
    fileprivate func entry() throws -> ScoreEntry {
        let kind = int(4)
        guard (1...Int64(TouchKind.words.count)).contains(kind), (1...3).contains(int(6)),
            Instant.knows(milliseconds: int(1))
        else {
            throw StorageRefusal.unreadable("touch \(int(2))")
        }
        return ScoreEntry(
            source: .touch, at: int(1), id: int(2), origin: int(3), kind: UInt8(kind),
            grade: UInt8(truncatingIfNeeded: int(5)), sides: UInt8(int(6)), purchase: int(7), sale: int(8))
    }
}

/// Joins touches, as they come in order, with the entries made by hand.
private struct PartyWalk {
    private var byHand: [Int64: [ScoreEntry]]
    private let listener: ScoreHistory.Listener
    private var party: Int64?
    private var waiting: ArraySlice<ScoreEntry> = []

    init(_ byHand: [Int64: [ScoreEntry]], _ listener: ScoreHistory.Listener) {
        self.byHand = byHand
        self.listener = listener
    }

    mutating func take(_ row: Row) throws {
        try take(row.party(), row.entry())
    }

    mutating func take(_ next: Int64, _ entry: ScoreEntry) throws {
        if next != party {
            try end()
            party = next
            waiting = byHand.isEmpty ? [] : (byHand.removeValue(forKey: next) ?? [])[...]
        }
        while let first = waiting.first, first.at < entry.at {
            try listener.entry(first)
            waiting.removeFirst()
        }
        try listener.entry(entry)
    }

    private mutating func end() throws {
        guard let party else { return }
        for entry in waiting { try listener.entry(entry) }
        try listener.end(party)
        self.party = nil
    }

    /// Ends the last party, then walks those that have entries made by hand only.
    mutating func finish() throws {
        try end()
        for (party, entries) in byHand.sorted(by: { $0.key < $1.key }) {
            for entry in entries { try listener.entry(entry) }
            try listener.end(party)
        }
        byHand = [:]
    }
}
