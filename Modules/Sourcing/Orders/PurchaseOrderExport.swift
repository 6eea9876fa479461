import Governance
import Interchange
import Storage
import Vocabulary

/// Lines of purchase orders as rows of a file: the columns of the import, so that one undoes the other.
package enum PurchaseOrderExport: Exporter {
    package static let action: Action = "sourcing.view"
    package static let columns = PurchaseColumn.allCases.map(\.column.name)

    /// Every line in the order of number and line, as the fields of ``columns``.
    package static func each(in rows: Connection, _ body: ([String]) throws -> Void) throws {
        try rows.stream(
            """
            SELECT \(PurchaseLine.shape.list(of: "p")), s.code, i.code
              FROM sourcing_purchase_line p
              JOIN party s ON s.id = p.party_id
              JOIN items_item i ON i.id = p.item_id
             ORDER BY p.number, p.line
            """
        ) { row in
            var row = row.inTurn()
            let line = try PurchaseLine.shape.read(&row)
            try body([
                line.number, line.line, row.text(), row.text(), line.orderedOn.description,
                line.dueOn?.description ?? "", line.receivedOn?.description ?? "",
                LineAmount.text(micro: line.quantity), LineAmount.text(micro: line.rejected),
                LineAmount.text(micro: line.unitPrice), line.baseline.map { LineAmount.text(micro: $0) } ?? "",
                line.currency.code,
            ])
        }
    }
}
