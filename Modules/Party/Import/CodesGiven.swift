import Governance
import Interchange
import Storage

/// Codes for rows that have none (`--match`): that of the party of which a row of a file said the same before, so that a
/// list that comes again changes nothing, or a new one.
struct CodesGiven {
    private let rows: Connection
    /// The codes of this import by what their rows say.
    private var given: [Int64: String] = [:]

    init(_ rows: Connection) {
        self.rows = rows
    }

    /// Gives codes to the rows that lack one.
    /// - Returns: those that may be known.
    mutating func give(to taken: inout [(index: Int, row: PartyRow, digest: Int64?)]) throws -> Set<String> {
        let without = taken.indices.filter { taken[$0].row.code.isEmpty }
        if without.isEmpty { return [] }
        let digests = Set(without.map { taken[$0].row.digest }).filter { given[$0] == nil }
        var found: Set<String> = []
        try rows.withKeys(digests.sorted()) { keys in
            try rows.each(
                "SELECT p.source_digest, MIN(p.code) FROM \(keys) k JOIN party p ON p.source_digest = k.key GROUP BY 1"
            ) { row in
                given[row.int(0)] = row.text(1)
                found.insert(row.text(1))
            }
        }
        for index in without {
            let digest = taken[index].row.digest
            let code = try given[digest] ?? Parties.nextCode(in: rows)
            given[digest] = code
            taken[index].row.code = code
        }
        return found
    }

    /// Headers of columns that number the lines.
    private static let counting: Set<String> = [
        "no", "№", "#", "番号", "項番", "連番", "通番", "行", "行番号", "row", "line", "seq", "sn",
    ]

    /// - Throws: ``PartyRefusal/countsLines(_:)`` where what is said to be the code counts 1, 2, 3 under such a header.
    static func requireKey(_ batch: RowBatch) throws {
        let place = PartyColumn.code.rawValue
        guard let header = batch.header(place), counting.contains(Column.key(header)), batch.count > 1 else { return }
        let isCounting = (0..<batch.count).allSatisfy { batch[$0, place].trimmed == String($0 + 1) }
        if isCounting { throw PartyRefusal.countsLines(header) }
    }
}
