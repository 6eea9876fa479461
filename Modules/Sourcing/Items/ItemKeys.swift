import Storage
import Vocabulary

/// The ids of items by their codes, remembered while an import runs; unknown codes become items of that name.
struct ItemKeys {
    private let rows: Connection
    private let importID: Int64?
    private var known: [String: Int64] = [:]

    init(_ rows: Connection, importID: Int64?) {
        self.rows = rows
        self.importID = importID
    }

    /// Learns codes, and registers those that nobody knows.
    mutating func learn(_ codes: [String]) throws {
        let missing = Set(codes).filter { known[$0] == nil }
        guard !missing.isEmpty else { return }
        try rows.withKeys(missing) { keys in
            try rows.each("SELECT i.code, i.id FROM \(keys) k JOIN sourcing_item i ON i.code = k.key") {
                known[$0.text(0)] = $0.int(1)
            }
        }
        let new = missing.filter { known[$0] == nil }.sorted()
        guard !new.isEmpty else { return }
        var id = try rows.takeIDs("sourcing_item", new.count)
        try rows.bulk { session in
            let load = try session.into("sourcing_item", ["id", "code", "name", "import_id"])
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
    func id(of code: String) throws -> Int64 {
        guard let id = known[code] else { throw SourcingRefusal.unknownItem(code) }
        return id
    }

    /// Removes items that an import brought and nothing uses.
    @discardableResult
    static func forgetUnused(of importID: Int64, in rows: Connection) throws -> Int {
        try rows.run(
            """
            DELETE FROM sourcing_item WHERE import_id = \(importID)
               AND NOT EXISTS (SELECT 1 FROM sourcing_purchase_line p WHERE p.item_id = sourcing_item.id)
               AND NOT EXISTS (SELECT 1 FROM sourcing_candidate c WHERE c.item_id = sourcing_item.id)
            """)
    }
}
