import Interchange
import Storage
import Vocabulary

/// One kind of file that can be imported, and how its rows become records.
package protocol Importer: SendableMetatype {
    /// The word behind `sekisho import`.
    static var kind: String { get }
    /// What the file may hold, in the order of our own exports; the key first.
    static var columns: [Column] { get }
    /// The columns where somebody asked for more than an import; with `--match` a party needs no code.
    static func columns(in context: [any Sendable]) -> [Column]
    /// The right it needs, and the name under which the audit chain records it.
    static var action: Action { get }
    /// Tables whose secondary indexes are made after a first load.
    static var tables: [String] { get }
    /// Whether the file itself is kept as it came, because somebody may have to show what it said.
    static var keepsFile: Bool { get }

    init(_ session: ImportSession) throws
    /// Takes some thousands of rows. Rows that are refused are reported to the session; the others go in.
    mutating func take(_ batch: RowBatch) throws
    /// Called once after the last row.
    mutating func finish() throws
    /// Takes back what an import brought; the number of records that went.
    /// - Throws: ``GovernanceRefusal/usedSince(_:)`` where other records stand on them by now.
    static func undo(_ importID: Int64, _ deed: Deed) throws -> Int
}

extension Importer {
    package static var keepsFile: Bool { false }
    package static func columns(in context: [any Sendable]) -> [Column] { columns }
}

/// An importer that also takes business cards as phones write them (vCard), each as the fields of a row.
package protocol CardImporter: Importer {
    /// The fields of a card in the order of ``Importer/columns``.
    static func fields(of card: VCard) -> [String]
}

/// What becomes of a row whose key is known and whose content differs.
package enum OnDuplicate: String, CaseIterable, Sendable {
    case update
    case skip
    case reject
}

/// One import while it runs: the action it is part of, and what has become of the rows so far.
package final class ImportSession {
    package let deed: Deed
    package let importID: Int64
    package let onDuplicate: OnDuplicate
    /// Whether somebody said yes to what looks like a mistake (`--yes`).
    package let isConfirmed: Bool
    private let columns: [Column]
    private let context: [any Sendable]
    private let onReject: (Reject) throws -> Void

    /// Records of which a picture was kept.
    private var pictured: Set<String> = []

    package private(set) var read = 0
    package private(set) var created = 0
    package private(set) var matched = 0
    package private(set) var updated = 0
    package private(set) var unchanged = 0
    package private(set) var rejected = 0
    private var outcomes: [any Sendable] = []
    private var cells: [CellRemark] = []
    private var changes: [ImportChange] = []
    private var dropped = 0
    private var mended = 0
    /// Cells of which people are told one by one.
    private static let mostCells = 1_000

    init(
        _ deed: Deed, importID: Int64, onDuplicate: OnDuplicate, columns: [Column],
        context: [any Sendable] = [], isConfirmed: Bool = false, onReject: @escaping (Reject) throws -> Void
    ) {
        self.deed = deed
        self.importID = importID
        self.onDuplicate = onDuplicate
        self.columns = columns
        self.context = context
        self.isConfirmed = isConfirmed
        self.onReject = onReject
    }

    /// A session in which records become again what they were before an import. Nothing can be refused in it, and it
    /// keeps no images of its own.
    package convenience init(undoing importID: Int64, _ deed: Deed, columns: [Column]) {
        self.init(deed, importID: -importID, onDuplicate: .update, columns: columns) { throw $0.reason }
    }

    /// What the program hands in from other modules under a protocol that this importer's module knows, such as the
    /// attribution of documents to campaigns; nil where it hands in nothing of that kind.
    package func context<Service>(_: Service.Type) -> Service? {
        for service in context {
            if let found = service as? Service { return found }
        }
        return nil
    }

    func rowRead() { read += 1 }

    package func created(_ count: Int = 1) { created += count }
    package func updated(_ count: Int = 1) { updated += count }
    /// Records that count as made and turned out to be there already.
    package func matched(_ count: Int) {
        created -= count
        matched += count
    }
    package func unchanged(_ count: Int = 1) { unchanged += count }

    /// Notes what a row changes of a record; the first thousand are told.
    package func change(_ change: ImportChange) {
        if changes.count < Self.mostCells { changes.append(change) }
    }

    /// Refuses one row for all that is wrong with it; the others go on.
    func reject(_ batch: RowBatch, _ row: Int, _ faults: [FieldRefusal]) throws {
        guard let first = faults.first else { return }
        rejected += 1
        try onReject(
            Reject(
                line: batch.line(row), column: first.column.map { columns[$0].name }, reason: first.reason,
                record: batch.record(row),
                further: faults.dropFirst().map { ($0.column.map { columns[$0].name }, $0.reason) }))
    }

    /// Hands on what was dropped from the rows of a batch, and what was mended in them.
    package func remark(on batch: RowBatch) {
        for remark in batch.remarks {
            if remark.isDropped { dropped += 1 } else { mended += 1 }
            guard cells.count < Self.mostCells else { continue }
            cells.append(
                CellRemark(
                    line: batch.line(remark.row), column: columns[remark.column].name, reason: remark.reason,
                    isDropped: remark.isDropped))
        }
    }

    /// Refuses one row; the others go on.
    package func reject(_ batch: RowBatch, _ row: Int, column: Int? = nil, _ reason: any Refusal) throws {
        rejected += 1
        try onReject(
            Reject(
                line: batch.line(row), column: column.map { columns[$0].name }, reason: reason,
                record: batch.record(row)))
    }

    func reject(_ fault: CSVFault, header: [String]) throws {
        rejected += 1
        let column = fault.reason.column.flatMap { $0 <= header.count ? header[$0 - 1] : nil }
        try onReject(Reject(line: fault.line, column: column, reason: fault.reason, record: fault.record))
    }

    func reject(_ fault: VCardFault) throws {
        rejected += 1
        try onReject(Reject(line: fault.line, column: nil, reason: fault.reason, record: fault.record))
    }

    /// Notes something that people should know and that is no reason to refuse a row.
    package func remark(_ remark: any Refusal) { deed.remark(remark) }

    /// Hands out more than counts to whoever asked for the import.
    package func report(_ outcome: some Sendable) { outcomes.append(outcome) }

    func result(_ kind: String, _ encoding: TextEncoding, _ map: ColumnMap?) -> ImportResult {
        ImportResult(
            kind: kind, importID: importID, read: read, created: created, matched: matched, updated: updated,
            unchanged: unchanged, rejected: rejected, encoding: encoding,
            unknownColumns: map?.unknown ?? [], columns: map?.pairs ?? [], remarks: deed.remarks, dropped: dropped,
            mended: mended, cells: cells, changes: changes,
            outcomes: outcomes)
    }

    /// Whether no picture of a record was kept in this import; it is by now.
    func isFirstPicture(of record: Subject) -> Bool {
        pictured.insert("\(record.kind.rawValue) \(record.code)").inserted
    }
}

/// A row that did not go in: where it stood, and why.
package struct Reject: Sendable {
    package let line: Int
    package let column: String?
    package let reason: any Refusal
    package let record: String
    /// What else is wrong with the row.
    package var further: [(column: String?, reason: any Refusal)] = []
}

/// What became of an import.
package struct ImportResult: Sendable {
    package let kind: String
    package let importID: Int64
    package let read: Int
    package let created: Int
    /// New rows that were taken for records known under another key.
    package let matched: Int
    package let updated: Int
    package let unchanged: Int
    package let rejected: Int
    package let encoding: TextEncoding
    package let unknownColumns: [String]
    /// Which name of the file became which column; empty for files that are no tables.
    package let columns: [(theirs: String, ours: String)]
    package let remarks: [any Refusal]
    /// Cells that could not be read and were left out.
    package let dropped: Int
    /// Cells in which something was mended.
    package let mended: Int
    /// The first of both, in the order of the file.
    package let cells: [CellRemark]
    /// What changes of records that were known, old → new; the first of it.
    package let changes: [ImportChange]
    let outcomes: [any Sendable]

    /// What a step of the import handed out beside the counts; nil where there was no such step.
    package func outcome<Outcome>(_: Outcome.Type) -> Outcome? {
        outcomes.lazy.compactMap { $0 as? Outcome }.first
    }
}
