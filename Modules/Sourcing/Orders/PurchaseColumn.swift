import Governance
import Interchange

/// The columns of a file of purchase orders, in the order of our own export.
package enum PurchaseColumn: Int, FileColumn {
    case number, line, supplier, item, orderedOn, dueOn, receivedOn, quantity, rejectedQuantity, unitPrice
    case baselineUnitPrice, currency

    package var column: Column {
        switch self {
        case .number:
            Column("number", "発注番号", "注文番号", "po_number", required: true)
                .also("発注No|発注伝票番号|purchase order|purchase order number|po|po no|order number").holding(.code)
        case .line:
            Column("line", "行", "明細", "行番号", "明細番号", required: true)
                .also("行No|明細No|line number|line no|item line|position").holding(.number)
        case .supplier:
            Column("supplier", "仕入先", "仕入先コード", "発注先", required: true)
                .also("仕入先CD|発注先コード|supplier code|supplier id|vendor|vendor code|vendor id").orElse(
                    "仕入先名|発注先名|supplier name|vendor name"
                ).holding(.party)
        case .item:
            Column("item", "品目", "品目コード", "品番", "商品コード", required: true)
                .also("商品CD|品目番号|製品コード|型番|item code|product code|sku|part number").holding(.code)
        case .orderedOn:
            Column("ordered_on", "発注日", "注文日", required: true)
                .also("発注年月日|order date|po date|purchase date").holding(.day)
        case .dueOn:
            Column("due_on", "納期", "希望納期")
                .also("納入期日|納品予定日|入荷予定日|due date|delivery date|required by").holding(.day)
        case .receivedOn:
            Column("received_on", "入荷日", "納品日", "検収日")
                .also("受入日|入庫日|検収年月日|received date|receipt date|received").holding(.day).binding
        case .quantity:
            Column("quantity", "数量", "発注数", required: true)
                .also("発注数量|qty|ordered quantity|order quantity").holding(.number)
        case .rejectedQuantity:
            Column("rejected_quantity", "不良数", "不合格数")
                .also("不良数量|不合格数量|rejected|rejected qty|defects").holding(.number).binding
        case .unitPrice:
            Column("unit_price", "単価", required: true)
                .also("発注単価|仕入単価|price|unit cost|rate").holding(.amount)
        case .baselineUnitPrice:
            Column("baseline_unit_price", "基準単価", "従来単価")
                .also("前回単価|標準単価|baseline price|last price|previous price").holding(.amount)
        case .currency: Column("currency", "通貨", required: true).also("通貨コード|currency code|ccy").holding(.currency)
        }
    }
}
