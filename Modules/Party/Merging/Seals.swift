import Governance
import Storage

/// Rows that a hash protects, while the party in them changes: the hash is looked at before, and worked out anew
/// after. The action that does so stands in the audit chain.
package struct Seals {
    /// Rows that are held in memory at a time.
    package static let page = 20_000

    private let table: String
    private let move: MergeMove
    private let select: SQL
    /// The id of a row, the hash in it, and the one that its values give.
    private let read: (inout Row.Turn) throws -> (id: Int64, kept: Digest, worked: Digest)

    package init<Record>(_ shape: RecordShape<Record>, _ move: MergeMove) {
        table = shape.table
        self.move = move
        select = "SELECT sealed.id, \(shape.sealedList(of: "sealed")) FROM \(SQL(shape.table, [])) sealed"
        read = { row in
            let id = try row.int()
            let (record, hash) = try shape.readSealed(&row)
            return (id, hash, shape.seal(of: record))
        }
    }

    /// - Throws: ``MergeRefusal/brokenSeal(_:)`` for a row that was changed by another hand: a merge would cover it up.
    package func check() throws {
        try each { id, kept, worked in
            if kept != worked { throw MergeRefusal.brokenSeal("\(table) \(id)") }
        }
    }

    /// Writes the hashes anew.
    package func renew() throws {
        let rows = move.rows
        var changed: [(id: Int64, hash: Digest)] = []
        try each { id, kept, worked in
            if kept != worked { changed.append((id, worked)) }
        } endOfPage: {
            try Self.write(changed, to: table, in: rows)
            changed.removeAll(keepingCapacity: true)
        }
    }

    /// Writes hashes into the rows of these ids.
    package static func write(_ changed: [(id: Int64, hash: Digest)], to table: String, in rows: Connection) throws {
        guard !changed.isEmpty else { return }
        try rows.run(SQL("CREATE TEMPORARY TABLE IF NOT EXISTS merge_seal (id BIGINT, hash \(rows.types.blob))", []))
        try rows.run("DELETE FROM merge_seal")
        try rows.bulk { bulk in
            let load = try bulk.into("merge_seal", ["id", "hash"])
            for (id, hash) in changed {
                load.int(id)
                load.digest(hash)
                try load.endRow()
            }
        }
        try rows.analyze(["merge_seal"])
        try rows.run(SQL("UPDATE \(table) SET hash = s.hash FROM merge_seal s WHERE \(table).id = s.id", []))
    }

    private func each(
        _ body: (Int64, Digest, Digest) throws -> Void, endOfPage: () throws -> Void = {}
    ) throws {
        let reference = try move.number(of: table)
        var last = Int64.min
        while true {
            let ids = try move.rows.rows(
                """
                SELECT row_id FROM merge_moved WHERE reference = \(reference) AND row_id > \(last)
                 ORDER BY row_id LIMIT \(Self.page)
                """
            ) { $0.int(0) }
            guard let end = ids.last else { return }
            try move.rows.each(
                """
                \(select) WHERE sealed.id > \(last) AND sealed.id <= \(end) AND sealed.id IN (
                    SELECT row_id FROM merge_moved WHERE reference = \(reference) AND row_id > \(last)
                       AND row_id <= \(end))
                 ORDER BY sealed.id
                """
            ) { row in
                var row = row.inTurn()
                let (id, kept, worked) = try read(&row)
                try body(id, kept, worked)
            }
            try endOfPage()
            last = end
        }
    }
}
