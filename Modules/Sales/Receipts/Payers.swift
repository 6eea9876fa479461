import Ledger
import Names
import Party
import Storage
import Vocabulary

/// Who a payer is (振込人の特定): the one customer of whom somebody has said so; else the one whose reading or name has the
/// key of what the bank says. Where several have it, nobody is.
struct Payers {
    private var learned: [String: Set<ID<Party>>] = [:]
    private var byKana: [String: Set<ID<Party>>] = [:]
    private var byName: [String: Set<ID<Party>>] = [:]

    /// Looks for the payers of these receipts among those who owe us anything.
    /// - Parameter among: looks among these alone.
    init(of receipts: [Receipt], among parties: Set<ID<Party>>? = nil, in rows: Connection) throws {
        var kana: Set<String> = []
        var names: Set<String> = []
        for receipt in receipts {
            let (first, second) = (Self.kanaKey(receipt), Self.nameKey(receipt))
            if let first { kana.insert(first) }
            if let second { names.insert(second) }
        }
        guard !kana.isEmpty || !names.isEmpty else { return }
        try rows.withKeys(kana) { keys in
            try rows.each(
                "SELECT a.payer_key, a.party_id FROM \(keys) k JOIN sales_payer a ON a.payer_key = k.key"
            ) { learned[$0.text(0), default: []].insert($0.id(1)) }
        }
        func take(_ row: Row) throws {
            var row = row.inTurn()
            let party: ID<Party> = try row.id()
            if let reading = try row.optionalText() {
                let key = KanaKey.of(reading)
                if kana.contains(key) { byKana[key, default: []].insert(party) }
            }
            let key = try row.text()
            if names.contains(key) { byName[key, default: []].insert(party) }
        }
        if let parties {
            try rows.inChunks(of: parties.sorted()) { list in
                try rows.each("SELECT id, name_kana, name_key FROM party WHERE id IN (\(list))", take)
            }
        } else {
            try rows.each(
                """
                SELECT p.id, p.name_kana, p.name_key FROM ledger_exposure x JOIN party p ON p.id = x.party_id
                 WHERE x.invoices_minor > 0 ORDER BY x.party_id, x.currency
                """, take)
        }
    }

    static func kanaKey(_ receipt: Receipt) -> String? {
        let key = KanaKey.of(receipt.payer)
        return key.isEmpty ? nil : key
    }

    /// Whether a receipt says at all who pays.
    static func isNamed(_ receipt: Receipt) -> Bool { kanaKey(receipt) != nil || nameKey(receipt) != nil }

    private static func nameKey(_ receipt: Receipt) -> String? {
        let key = NameKey.of(receipt.payerName)
        return key.isEmpty ? nil : key
    }

    /// Who comes into question.
    func candidates(for receipt: Receipt) -> Set<ID<Party>> {
        let kana = Self.kanaKey(receipt)
        if let taught = kana.flatMap({ learned[$0] }) { return taught }
        let name = Self.nameKey(receipt)
        return (kana.flatMap { byKana[$0] } ?? []).union(name.flatMap { byName[$0] } ?? [])
    }

    /// The payer of a receipt and the key by which it was found; nil where nobody or several come into question.
    func payer(of receipt: Receipt) -> (party: ID<Party>, evidence: String)? {
        let found = candidates(for: receipt)
        guard found.count == 1, let party = found.first else { return nil }
        let kana = Self.kanaKey(receipt) ?? ""
        if learned[kana] != nil { return (party, "learned \(kana)") }
        return (party, byKana[kana]?.contains(party) == true ? "kana \(kana)" : "name \(Self.nameKey(receipt) ?? "")")
    }
}
