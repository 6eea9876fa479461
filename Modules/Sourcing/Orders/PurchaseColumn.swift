import Governance
import Interchange

/// The columns of a file of purchase orders, in the order of our own export.
package enum PurchaseColumn: Int, FileColumn {
    case number, line, supplier, item, orderedOn, dueOn, receivedOn, quantity, rejectedQuantity, unitPrice
    case baselineUnitPrice, currency

    package var column: Column {
        switch self {
        case .number: Column("number", "発注番号", "注文番号", "po_number", required: true)
        case .line: Column("line", "行", "明細", "行番号", "明細番号", required: true)
        case .supplier: Column("supplier", "仕入先", "仕入先コード", "発注先", required: true)
        case .item: Column("item", "品目", "品目コード", "品番", "商品コード", required: true)
        case .orderedOn: Column("ordered_on", "発注日", "注文日", required: true)
        case .dueOn: Column("due_on", "納期", "希望納期")
        case .receivedOn: Column("received_on", "入荷日", "納品日", "検収日")
        case .quantity: Column("quantity", "数量", "発注数", required: true)
        case .rejectedQuantity: Column("rejected_quantity", "不良数", "不合格数")
        case .unitPrice: Column("unit_price", "単価", required: true)
        case .baselineUnitPrice: Column("baseline_unit_price", "基準単価", "従来単価")
        case .currency: Column("currency", "通貨", required: true)
        }
    }
}
