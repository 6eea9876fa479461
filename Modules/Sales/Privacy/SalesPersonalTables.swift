import Party
import Storage

/// What this module keeps of people: documents and limits stay, which the law wants kept; by which name they paid goes.
/// Money in suspense keeps the name of its payer until it is assigned: it belongs to somebody.
package enum SalesPersonalTables {
    package static let all = [
        PersonalTable("sales_lead", en: "Leads", ja: "リード", .keep),
        PersonalTable("sales_credit_limit", en: "Credit limits", ja: "与信限度額", .keep),
        PersonalTable("sales_reservation", en: "Reservations", ja: "与信枠の確保", .reseal(renameKeys)),
        PersonalTable("sales_order", en: "Orders", ja: "受注", .keep),
        PersonalTable("sales_invoice", en: "Invoices", ja: "請求", .keep),
        // Receipts are found through their allocations, which therefore keep the party.
        PersonalTable(
            "sales_receipt", en: "Receipts", ja: "入金",
            .clear(["payer_name", "payer_kana", "bank", "branch", "reference"])
        ) { parties in
            """
            applied_minor + deposit_minor = amount_minor
             AND id IN (SELECT receipt_id FROM sales_allocation WHERE party_id IN (\(parties)))
            """
        },
        PersonalTable("sales_payer", en: "Names of payers", ja: "振込名義", .remove),
        PersonalTable("sales_allocation", en: "Receipts applied", ja: "消込", .clear(["evidence"])),
    ]

    /// The key of a hold is a text of those who asked for it, and may well name the customer.
    @Sendable private static func renameKeys(_ parties: SQL, _ rows: Connection) throws -> Int {
        let keys = try rows.rows("SELECT key FROM sales_reservation WHERE party_id IN (\(parties)) ORDER BY key") {
            $0.text(0)
        }
        for key in keys {
            let new = "erased \(try rows.nextNumber(of: "sales_reservation"))"
            try rows.run("UPDATE sales_reservation SET key = \(new) WHERE key = \(key)")
        }
        return keys.count
    }
}
