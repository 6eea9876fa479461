import Governance
import Interchange
import Storage
import Vocabulary

/// The columns of a file of items, in the order of our own export.
enum ItemColumn: Int, CaseIterable {
    case code, name, category, unit

    var column: Column {
        switch self {
        case .code: Column("code", "品目コード", "コード", "品番", required: true)
        case .name: Column("name", "品名", "名称", "品目名", required: true)
        case .category: Column("category", "分類", "カテゴリ", "unspsc")
        case .unit: Column("unit", "単位")
        }
    }

    /// The longest text that it takes, in bytes of UTF-8.
    var limit: Int { self == .name ? 1000 : 100 }
}

/// Imports of items (`sekisho import items`).
package struct ItemImport: Importer {
    package static let kind = "items"
    package static let action: Action = "items.import"
    package static let tables = ["items_item"]
    package static let columns = ItemColumn.allCases.map(\.column)

    private let session: ImportSession
    private var kept: Set<String> = []

    package init(_ session: ImportSession) throws {
        self.session = session
    }

    package mutating func take(_ batch: RowBatch) throws {
        let rows = session.deed.rows
        var read: [(index: Int, fields: [String])] = []
        for index in 0..<batch.count {
            if let fields = try fields(batch, index) { read.append((index, fields)) }
        }
        let known = try known(read.map { $0.fields[0] })
        var now: [String: ItemLine] = [:]
        let codes = Set(read.map { $0.fields[0] })
        var nextID = try rows.takeIDs("items_item", codes.count - known.count)
        for (index, fields) in read {
            let code = fields[0]
            guard let before = now[code] ?? known[code] else {
                now[code] = ItemLine(id: nextID, fields: fields, importID: session.importID)
                nextID += 1
                session.created()
                continue
            }
            // Columns that the file lacks stay as they were.
            let merged = fields.indices.map { batch.has($0) ? fields[$0] : before.fields[$0] }
            if merged == before.fields || session.onDuplicate == .skip {
                session.unchanged()
            } else if session.onDuplicate == .reject {
                try session.reject(batch, index, column: ItemColumn.code.rawValue, ImportRefusal.duplicate(code))
            } else {
                now[code] = ItemLine(id: before.id, fields: merged, importID: before.importID)
                session.updated()
            }
        }
        try write(now, known)
    }

    private func fields(_ batch: RowBatch, _ index: Int) throws -> [String]? {
        var fields: [String] = []
        for column in ItemColumn.allCases {
            let text = batch[index, column.rawValue].trimmed
            let limit = column.limit
            if text.isEmpty && column.column.isRequired {
                try session.reject(
                    batch, index, column: column.rawValue, ImportRefusal.empty(column: column.column.name))
                return nil
            }
            if text.utf8.count > limit {
                let reason = ImportRefusal.tooLong(column: column.column.name, limit: limit)
                try session.reject(batch, index, column: column.rawValue, reason)
                return nil
            }
            fields.append(text)
        }
        return fields
    }

    private func known(_ codes: [String]) throws -> [String: ItemLine] {
        var found: [String: ItemLine] = [:]
        try session.deed.rows.withKeys(Set(codes)) { keys in
            try session.deed.rows.each(
                """
                SELECT i.id, i.code, i.name, i.category, i.unit, i.import_id
                  FROM \(keys) k JOIN items_item i ON i.code = k.key
                """
            ) { row in
                found[row.text(1)] = ItemLine(
                    id: row.int(0), fields: (1...4).map { row.optionalText($0) ?? "" },
                    importID: row.optionalInt(5) ?? 0)
            }
        }
        return found
    }

    private mutating func write(_ now: [String: ItemLine], _ known: [String: ItemLine]) throws {
        let rows = session.deed.rows
        var changed: [ItemLine] = []
        try rows.bulk { bulk in
            let items = try bulk.into("items_item", ItemLine.columns)
            for item in now.values.sorted(by: { $0.id < $1.id }) {
                if known[item.fields[0]] == nil { try item.load(into: items) } else { changed.append(item) }
            }
        }
        guard !changed.isEmpty else { return }
        var images: [(record: Subject, image: Image)] = []
        for item in changed {
            guard let before = known[item.fields[0]], before.importID != session.importID,
                kept.insert(item.fields[0]).inserted
            else { continue }
            images.append((Subject(.item, item.fields[0]), before.image))
        }
        try BeforeImage.keep(images, importID: session.importID, in: rows)
        try ItemLine.replace(changed, in: rows)
    }

    package mutating func finish() throws {}

    /// - Throws: ``GovernanceRefusal/usedSince(_:)`` where a later import changed the same items, or orders name them.
    package static func undo(_ importID: Int64, _ deed: Deed) throws -> Int {
        let rows = deed.rows
        let isReplaced = try BeforeImage.isReplacedSince(
            importID, .item, brought: "SELECT code FROM items_item WHERE import_id = \(importID)", in: rows)
        guard !isReplaced else { throw GovernanceRefusal.usedSince(String(importID)) }
        let before = try BeforeImage.all(of: importID, in: rows).map { try ItemLine(image: $0.image) }
        try ItemLine.replace(before, in: rows)
        let gone = try ItemKeys.forgetUnused(of: importID, in: rows)
        let left = try rows.count("SELECT COUNT(*) FROM items_item WHERE import_id = \(importID)")
        guard left == 0 else { throw GovernanceRefusal.usedSince(String(importID)) }
        return gone + before.count
    }
}
