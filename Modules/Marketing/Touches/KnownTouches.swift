import Governance
import Interchange
import Party
import Storage

/// Which numbers of touches are known already, asked batch by batch.
///
/// Systems number their events upwards, so most batches lie wholly above everything known: those need no question.
struct KnownTouches {
    private let rows: Connection
    /// The greatest number so far, byte by byte; nil where the engine may order texts otherwise.
    private var greatest: [UInt8]?
    private var known: [String: TouchContent] = [:]

    init(_ rows: Connection) throws {
        self.rows = rows
        if try rows.first("SELECT 1 FROM marketing_touch LIMIT 1", { $0.int(0) }) == nil {
            greatest = []
        } else {
            greatest = try rows.greatestText("external_id", of: "marketing_touch")
        }
    }

    /// Whether every number of the batch is new because they go upwards from the greatest one; remembers the last.
    mutating func areAllNew(_ batch: RowBatch, column: Int) -> Bool {
        guard let before = greatest else { return false }
        let isNew = before.withUnsafeBufferPointer { start in
            var last = start
            for row in 0..<batch.count {
                let field = batch[row, column]
                guard field.isClean, Self.isLess(last, field.bytes) else { return false }
                last = field.bytes
            }
            return true
        }
        var greatest = before
        if isNew {
            if batch.count > 0 { greatest = Array(batch[batch.count - 1, column].bytes) }
        } else {
            for row in 0..<batch.count {
                let bytes = Array(batch[row, column].trimmed.utf8)
                if greatest.lexicographicallyPrecedes(bytes) { greatest = bytes }
            }
        }
        self.greatest = greatest
        return isNew
    }

    private static func isLess(_ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>) -> Bool {
        let common = min(left.count, right.count)
        var index = 0
        while index < common {
            if left[index] != right[index] { return left[index] < right[index] }
            index += 1
        }
        return left.count < right.count
    }

    /// Learns which numbers of the batch the rows hold, and with which content.
    mutating func prefetch(_ batch: RowBatch, column: Int) throws {
        known.removeAll(keepingCapacity: true)
        var known: [String: TouchContent] = [:]
        let keys = Set((0..<batch.count).map { batch[$0, column].trimmed })
        try rows.withKeys(keys) { keys in
            try rows.each(
                """
                SELECT t.external_id, t.party_id, t.visitor, t.at, t.origin_id, t.medium, t.kind, t.grade, t.topic,
                       t.dwell_seconds, t.page
                  FROM \(keys) k JOIN marketing_touch t ON t.external_id = k.key
                """
            ) { row in
                var row = row.inTurn()
                known[try row.text()] = try TouchContent(&row)
            }
        }
        self.known = known
    }

    /// The touch of that number, as far as the last prefetch asked.
    subscript(field: FieldBytes) -> TouchContent? { known[field.trimmed] }

    mutating func add(_ field: FieldBytes, _ content: TouchContent) {
        known[field.trimmed] = content
    }
}
