import Interchange
import Storage
import Vocabulary

/// A record in the rows, as far as an import must know it.
package protocol StoredRecord {
    /// The import that made it, or put it in the place of another, last.
    var importedBy: Int64? { get }
    /// Under which name it is kept while the import may be taken back, and what it looked like.
    var picture: (record: Subject, image: Image) { get }
}

/// An import whose rows are records under keys. Which rows are new, say the same, change a record, are passed over or
/// refused is decided here for all of them; a module says how a row is read, what is known, and what is written.
package protocol RecordImporter: Importer {
    associatedtype Place: FileColumn
    /// What a row says.
    associatedtype Record
    /// What stands in the rows.
    associatedtype Stored: StoredRecord

    var session: ImportSession { get }

    /// Asks for what reading a batch needs, all at once.
    mutating func prepare(_ batch: RowBatch) throws
    /// - Throws: ``FieldRefusal``, or a refusal of the whole row.
    mutating func read(_ row: Fields<Place>) throws -> Record
    /// By what a record is known.
    func key(of record: Record) -> String
    /// The key as it is named to people.
    func label(of record: Record) -> String
    /// Which of these records are in the rows, by their keys; one question for all.
    mutating func known(_ records: [Record]) throws -> [String: Stored]
    /// Whether a record in the rows says what the row says.
    func saysTheSame(_ record: Record, as stored: Stored) -> Bool
    /// What a new record will be in the rows.
    mutating func make(_ record: Record) throws -> Stored
    /// What a record in the rows becomes.
    mutating func change(_ stored: Stored, to record: Record) throws -> Stored
    /// Writes what a batch has made, and what it has put in the place of others.
    mutating func write(_ made: [Stored], _ replaced: [(before: Stored, after: Stored)]) throws
}

extension RecordImporter {
    package static var columns: [Column] { Place.columns }

    package mutating func prepare(_ batch: RowBatch) throws {}
    package func label(of record: Record) -> String { key(of: record) }
    package mutating func finish() throws {}

    package mutating func take(_ batch: RowBatch) throws {
        try prepare(batch)
        var refusals = RowRefusals(batch)
        var read: [(row: Int, record: Record)] = []
        read.reserveCapacity(batch.count)
        for row in 0..<batch.count {
            let fields = Fields(batch, row, of: Place.self)
            if let record = try refusals.read(row, { try self.read(fields) }) { read.append((row, record)) }
        }
        var keyed = Keyed(known: try known(read.map(\.record)))
        for (row, record) in read {
            _ = try refusals.read(row) { try take(record, &keyed) }
        }
        let replaced = keyed.replaced
        try keepPictures(of: replaced.map(\.before))
        for (before, after) in replaced {
            session.change(before.picture.record.code, before.picture.image, after.picture.image)
        }
        try write(keyed.made, replaced)
        try refusals.tell(session, batch)
    }

    /// Keeps what records were before this import, once of each.
    private func keepPictures(of records: [Stored]) throws {
        var pictures: [(record: Subject, image: Image)] = []
        for stored in records where stored.importedBy != session.importID {
            let picture = stored.picture
            if session.isFirstPicture(of: picture.record) { pictures.append(picture) }
        }
        try BeforeImage.keep(pictures, importID: session.importID, in: session.deed.rows)
    }

    private mutating func take(_ record: Record, _ keyed: inout Keyed<Stored>) throws {
        let key = key(of: record)
        let stored = keyed[key]
        let isSame = stored.map { saysTheSame(record, as: $0) } ?? false
        switch RowOutcome(isKnown: stored != nil, saysTheSame: isSame, session.onDuplicate) {
        case .new:
            keyed.put(try make(record), under: key)
            session.created()
        case .same, .skipped:
            session.unchanged()
        case .refused:
            throw FieldRefusal(0, ImportRefusal.duplicate(label(of: record)))
        case .changed:
            guard let stored else { return }
            keyed.put(try change(stored, to: record), under: key)
            session.updated()
        }
    }
}
