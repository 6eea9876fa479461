import Party

/// What this module keeps of people: amounts under a number. The law wants them kept, and they name nobody.
package enum LedgerPersonalTables {
    package static let all = [
        PersonalTable("ledger_entry", en: "Entries in the books", ja: "仕訳", .keep),
        PersonalTable("ledger_posting", en: "Lines of entries", ja: "仕訳明細", .keep),
        PersonalTable("ledger_balance", en: "Balances", ja: "残高", .keep),
        PersonalTable("ledger_open_item", en: "Open items", ja: "未消込明細", .keep),
        PersonalTable("ledger_exposure", en: "Credit in use", ja: "与信残高", .keep),
    ]
}
