import Governance
import Interchange
import Storage
import Vocabulary

/// Which codes of a file are known already, and by which digest.
///
/// Files are mostly sorted by code: a code beyond the greatest one that is known cannot be known, so that a first
/// load asks the database nothing. Only the codes of the batch at hand are remembered.
struct KnownParties {
    private let rows: Connection
    /// The greatest code so far, byte by byte; nil where the engine orders texts otherwise.
    private var greatest: [UInt8]?
    private var batch: [String: Known] = [:]
    /// What is known of the parties of the batch, by their own codes, as the rows above have left it.
    private var contents: [String: PartyRow] = [:]
    private var employers: Employers

    /// A party behind a code; an alias is the code of a party that was merged into it.
    struct Known {
        let id: Int64
        /// Of what the last row of a file said of it.
        var digest: Int64?
        /// What is known of it, as a row; nil until somebody asked.
        var content: PartyRow?
        var isAlias = false
        /// The code of the party itself, where this is an alias.
        let ownCode: String
        /// What a row is read by that says nothing of it, because the file has no such column.
        let kind: PartyKind
        let country: String
    }

    private var ids: Range<Int64> = 0..<0
    /// Ids of this import: what they replace needs no picture of its past.
    let firstID: Int64

    init(_ rows: Connection) throws {
        self.rows = rows
        employers = Employers(rows)
        if try rows.first("SELECT 1 FROM party LIMIT 1", { $0.int(0) }) == nil {
            greatest = []
        } else {
            greatest = try rows.greatestText("code", of: "party")
        }
        firstID = try rows.takeIDs("party", 0)
    }

    mutating func prefetch(_ rows: RowBatch) throws {
        batch.removeAll(keepingCapacity: true)
        contents.removeAll(keepingCapacity: true)
        var asked: Set<String> = []
        for row in 0..<rows.count {
            let code = PartyKeys.code(rows[row, PartyColumn.code.rawValue])
            if !code.isEmpty && !isBeyond(code) { asked.insert(code) }
        }
        try learn(asked)
    }

    /// Learns which of these codes are known.
    mutating func learn(_ asked: Set<String>) throws {
        try rows.withKeys(asked) { keys in
            try rows.each(
                """
                SELECT p.code, s.id, p.source_digest, p.merged_into, s.kind, COALESCE(s.country, ''), s.code
                  FROM \(keys) k JOIN party p ON p.code = k.key JOIN party s ON s.id = COALESCE(p.merged_into, p.id)
                """
            ) { row in
                batch[row.text(0)] = Known(
                    id: row.int(1), digest: row.optionalInt(2), isAlias: !row.isNull(3), ownCode: row.text(6),
                    kind: try row.word(4), country: row.text(5))
            }
        }
    }

    private func isBeyond(_ code: String) -> Bool {
        greatest?.lexicographicallyPrecedes(code.utf8) ?? false
    }

    subscript(code: String) -> Known? { batch[code] }

    /// Learns what is known of the parties whose row says something else than the last one did, all at once.
    mutating func learnContent(_ taken: [(row: PartyRow, digest: Int64?)], _ origins: [String: ID<Origin>]) throws {
        var asked: Set<Int64> = []
        for (row, digest) in taken {
            guard let known = batch[row.code], known.digest != digest else { continue }
            asked.insert(known.id)
        }
        guard !asked.isEmpty else { return }
        let found = try PartiesAsRows.of(asked, origins: origins, in: rows)
        contents = found
        for (code, content) in found where batch[code]?.isAlias == false { batch[code]?.content = content }
        try employers.learn(Set((taken.map(\.row.worksFor) + found.values.map(\.worksFor)).filter { !$0.isEmpty }))
    }

    enum Sameness {
        case same, other
        /// All is the same but an employer whom nobody knows yet.
        case unknownEmployer
    }

    /// Whether a row says what is known of its party already, or what the last row of a file said of it.
    func sameness(of row: PartyRow, _ digest: Int64?, has: (PartyColumn) -> Bool) -> Sameness {
        guard let known = batch[row.code] else { return .other }
        if known.digest == digest { return .same }
        guard let content = known.content, row.isSame(as: content, has: has) else { return .other }
        if !has(.worksFor) || row.worksFor == content.worksFor { return .same }
        let stored = employers.answer(content, id: known.id)
        switch employers.answer(row, id: known.id) {
        case .unknown: return stored == .nobody ? .unknownEmployer : .other
        case let said: return said == stored ? .same : .other
        }
    }

    mutating func newID(_ row: PartyRow, _ digest: Int64?) throws -> Int64 {
        if ids.isEmpty {
            let first = try rows.takeIDs("party", RowBatch.capacity)
            ids = first..<first + Int64(RowBatch.capacity)
        }
        let id = ids.lowerBound
        ids = id + 1..<ids.upperBound
        batch[row.code] = Known(
            id: id, digest: digest, content: row, ownCode: row.code, kind: row.kind, country: row.country)
        contents[row.code] = row
        if isBeyond(row.code) { greatest = Array(row.code.utf8) }
        return id
    }

    /// A row says something else of its party from now on; in columns that the file lacks it says what was known.
    mutating func update(_ row: PartyRow, _ digest: Int64?, has: (PartyColumn) -> Bool) {
        batch[row.code]?.digest = digest
        batch[row.code]?.content = PartyColumn.allCases.allSatisfy(has) ? row : nil
        if let code = batch[row.code]?.ownCode { contents[code] = row }
    }

    /// What is known of the party behind a code.
    func content(behind code: String) -> PartyRow? { batch[code].flatMap { contents[$0.ownCode] } }
}
