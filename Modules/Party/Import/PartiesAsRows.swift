import Governance
import Interchange
import Storage
import Vocabulary

/// Parties that are known, as the rows that our own export would write of them now, with all the ways to reach them.
enum PartiesAsRows {
    /// The parties of these ids by their codes, all at once. One whose row our own import would refuse is left out.
    static func of(
        _ ids: Set<Int64>, origins: [String: ID<Origin>], in rows: Connection
    ) throws -> [String: PartyRow] {
        guard !ids.isEmpty else { return [:] }
        let batch = RowBatch(try ColumnMap(header: PartyExport.columns, columns: PartyImport.columns))
        var further: [String: FurtherDetails] = [:]
        try rows.withKeys(ids.sorted()) { keys in
            let asked: SQL = "SELECT k.key FROM \(keys) k"
            try PartyExport.each("WHERE p.id IN (\(asked))", in: rows) { batch.append(fields: $0) }
            further = try FurtherDetails.read(of: asked, in: rows)
        }
        let reader = PartyRow.Reader()
        var refusals = RowRefusals()
        var found: [String: PartyRow] = [:]
        for index in 0..<batch.count {
            guard var row = try refusals.read(index, { try reader.read(batch, index, origins: origins) }) else {
                continue
            }
            row.contactPoints = further[row.code]?.points ?? []
            found[row.code] = row
        }
        return found
    }
}

/// Whom the rows of a file name as employers.
struct Employers {
    private let rows: Connection
    private var known: [String: (id: Int64, isOrganization: Bool)] = [:]

    init(_ rows: Connection) {
        self.rows = rows
    }

    /// Learns codes, with one question.
    mutating func learn(_ codes: Set<String>) throws {
        known.removeAll(keepingCapacity: true)
        try rows.withKeys(codes) { keys in
            try rows.each(
                """
                SELECT p.code, s.id, s.kind FROM \(keys) k JOIN party p ON p.code = k.key
                  JOIN party s ON s.id = COALESCE(p.merged_into, p.id)
                """
            ) { known[$0.text(0)] = ($0.int(1), try $0.word(2, PartyKind.self) == .organization) }
        }
    }

    enum Answer: Equatable {
        case nobody
        case party(Int64)
        /// Nobody has that code so far.
        case unknown
    }

    /// For whom a party works by its row, as far as anybody can work there.
    func answer(_ row: PartyRow, id: Int64) -> Answer {
        if row.worksFor.isEmpty { return .nobody }
        guard let employer = known[row.worksFor] else { return .unknown }
        let isAllowed = row.kind == .person && employer.isOrganization && employer.id != id
        return isAllowed ? .party(employer.id) : .nobody
    }
}
