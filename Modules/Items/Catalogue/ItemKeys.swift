import Governance
import Storage
import Vocabulary

/// The ids of items by their codes, remembered while an import runs; unknown codes become items of that name.
package struct ItemKeys {
    private let rows: Connection
    private let importID: Int64?
    private var known: [String: Int64] = [:]

    package init(_ rows: Connection, importID: Int64?) {
        self.rows = rows
        self.importID = importID
    }

    /// Learns codes, and registers those that nobody knows.
    package mutating func learn(_ codes: [String]) throws {
        let missing = Set(codes).filter { known[$0] == nil }
        guard !missing.isEmpty else { return }
        try rows.withKeys(missing) { keys in
            try rows.each("SELECT i.code, i.id FROM \(keys) k JOIN items_item i ON i.code = k.key") {
                known[$0.text(0)] = $0.int(1)
            }
        }
        let new = missing.filter { known[$0] == nil }.sorted()
        guard !new.isEmpty else { return }
        var id = try rows.takeIDs("items_item", new.count)
        try rows.bulk { session in
            let load = try session.into("items_item", ["id", "code", "name", "import_id"])
            for code in new {
                load.int(id)
                load.text(code)
                load.text(code)
                load.value(importID)
                try load.endRow()
                known[code] = id
                id += 1
            }
        }
    }

    /// The id of a code that was learned.
    package func id(of code: String) throws -> Int64 {
        guard let id = known[code] else { throw ItemsRefusal.unknown(code) }
        return id
    }

    /// Removes items that an import brought and no row of any table refers to, as the schema's foreign keys say.
    @discardableResult
    package static func forgetUnused(of importID: Int64, in rows: Connection) throws -> Int {
        let unused = try rows.tableShapes().flatMap { table in
            table.columns.filter { $0.refersTo == "items_item" }.map { column -> SQL in
                let (user, reference) = (SQL(table.name, []), SQL(column.name, []))
                return "NOT EXISTS (SELECT 1 FROM \(user) u WHERE u.\(reference) = items_item.id)"
            }
        }
        let condition = unused.reduce("import_id = \(importID)" as SQL) { "\($0) AND \($1)" }
        // A later import that is taken back may name one again.
        let named = try BeforeImage.named(in: ["item_id"], since: importID, in: rows)
        let stays = Set(named.keys.compactMap { Int64($0) })
        let going = try rows.rows("SELECT id FROM items_item WHERE \(condition)") { $0.int(0) }
        try rows.inChunks(of: going.filter { !stays.contains($0) }) { list in
            try rows.run("DELETE FROM items_item WHERE id IN (\(list))")
        }
        return going.count { !stays.contains($0) }
    }
}
