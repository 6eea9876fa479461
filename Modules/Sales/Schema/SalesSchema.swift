import Storage

/// The tables of this module. `sales_origin_day` is published: orders, invoices and cash per campaign and day.
package enum SalesSchema {
    package static let migrations = [leads, credit, orders, invoices, receipts, origins, payers]
}
