import Storage

/// The tables of this module. Others read what one party owes us through `ledger_exposure` and `ledger_open_item`.
package enum LedgerSchema {
    package static let migrations = [entries, openItems, exposure, rates, settlements]
}
