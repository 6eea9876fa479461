import Party

/// What this module keeps of people: amounts under a number. The law wants them kept, and they name nobody.
package enum LedgerPersonalTables {
    package static let all = [
        PersonalTable("ledger_entry", .keep), PersonalTable("ledger_posting", .keep),
        PersonalTable("ledger_balance", .keep), PersonalTable("ledger_open_item", .keep),
        PersonalTable("ledger_exposure", .keep),
    ]
}
