import Ledger
import Names
import Party
import Storage
import Vocabulary

/// Who a payer is (振込人の特定): the one customer whose reading or name has the key of what the bank says. Where several
/// have it, nobody is.
struct Payers {
    private var byKana: [String: Set<ID<Party>>] = [:]
    private var byName: [String: Set<ID<Party>>] = [:]

    /// Looks for the payers of these receipts among those who owe us anything.
    init(of receipts: [Receipt], in rows: Connection) throws {
        var kana: Set<String> = []
        var names: Set<String> = []
        for receipt in receipts {
            let (first, second) = (Self.kanaKey(receipt), Self.nameKey(receipt))
            if let first { kana.insert(first) }
            if let second { names.insert(second) }
        }
        guard !kana.isEmpty || !names.isEmpty else { return }
        try rows.each(
            """
            SELECT p.id, p.name_kana, p.name_key FROM ledger_exposure x JOIN party p ON p.id = x.party_id
             WHERE x.invoices_minor > 0 ORDER BY x.party_id, x.currency
            """
        ) { row in
            var row = row.inTurn()
            let party: ID<Party> = try row.id()
            if let reading = try row.optionalText() {
                let key = KanaKey.of(reading)
                if kana.contains(key) { byKana[key, default: []].insert(party) }
            }
            let key = try row.text()
            if names.contains(key) { byName[key, default: []].insert(party) }
        }
    }

    private static func kanaKey(_ receipt: Receipt) -> String? {
        let key = KanaKey.of(receipt.payerKana.isEmpty ? receipt.payerName : receipt.payerKana)
        return key.isEmpty ? nil : key
    }

    private static func nameKey(_ receipt: Receipt) -> String? {
        let key = NameKey.of(receipt.payerName)
        return key.isEmpty ? nil : key
    }

    /// The payer of a receipt and the key by which it was found; nil where nobody or several come into question.
    func payer(of receipt: Receipt) -> (party: ID<Party>, evidence: String)? {
        let kana = Self.kanaKey(receipt)
        let name = Self.nameKey(receipt)
        let found = (kana.flatMap { byKana[$0] } ?? []).union(name.flatMap { byName[$0] } ?? [])
        guard found.count == 1, let party = found.first else { return nil }
        let isByKana = kana.flatMap { byKana[$0] }?.contains(party) ?? false
        return (party, isByKana ? "kana \(kana ?? "")" : "name \(name ?? "")")
    }
}
