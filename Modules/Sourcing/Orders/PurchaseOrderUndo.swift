import Governance
import Items
import Party
import Storage
import Vocabulary

/// Takes an import of purchase orders back: lines that it made go, those that it replaced become what they were.
enum PurchaseOrderUndo {
    /// Lines that are written at once.
    private static let page = 4096

    /// - Throws: ``GovernanceRefusal/changedSince(importID:)`` where a later import changed the same lines.
    static func undo(_ importID: Int64, _ deed: Deed) throws -> Int {
        let rows = deed.rows
        try BeforeImage.refuseReplaced(
            since: importID, .purchaseLine,
            brought: "SELECT CAST(id AS TEXT) FROM sourcing_purchase_line WHERE import_id = \(importID)", in: rows)
        var days = OriginDays()
        let restored = try restore(importID, &days, in: rows)
        try rows.each(
            """
            SELECT origin_id, ordered_on, currency, CAST(SUM(amount_minor) AS BIGINT),
                   CAST(COALESCE(SUM(savings_minor), 0) AS BIGINT)
              FROM sourcing_purchase_line WHERE import_id = \(importID)
             GROUP BY origin_id, ordered_on, currency
            """
        ) { row in
            var row = row.inTurn()
            let key = try OriginDays.Key(origin: row.int(), day: row.day(), currency: row.text())
            try days.add(key, purchase: 0 &- row.int(), savings: 0 &- row.int())
        }
        let gone = try rows.run("DELETE FROM sourcing_purchase_line WHERE import_id = \(importID)")
        try days.write(in: rows)
        try ItemKeys.forgetUnused(of: importID, in: rows)
        return gone + restored
    }

    private static func restore(_ importID: Int64, _ days: inout OriginDays, in rows: Connection) throws -> Int {
        let replaced = try PurchaseLine.shape.replaced(by: importID, in: rows).map(\.record)
        var start = replaced.startIndex
        while start < replaced.endIndex {
            let end = min(start + page, replaced.endIndex)
            let before = Array(replaced[start..<end])
            for now in try PurchaseLines.known(before.map { ($0.number, $0.line) }, in: rows).values {
                try days.remove(now.line)
            }
            for line in before { try days.add(line) }
            try PurchaseLines.replace(before, in: rows)
            start = end
        }
        return replaced.count
    }
}
