import Governance
import Ledger
import Names
import Party
import Storage
import Vocabulary

/// A name under which a customer pays, as a person has confirmed it (振込名義).
package struct PayerName: Sendable, Equatable {
    /// As the bank wrote it.
    package let payer: String
    /// By which it is found again.
    package let key: String
    package let customer: String
    package let name: String
    /// The receipt from which it was learnt; nil where somebody wrote it down.
    package let receipt: String?
    /// How often somebody has said so.
    package let confirmed: Int64
    package let learnedBy: String
    package let learnedOn: Day
}

/// Names of payers in the rows.
enum PayerNames {
    /// Learns from a match that somebody made, if the name says nothing yet: the customers' own readings are known.
    /// - Returns: the name, where it is new.
    static func learn(from receipt: Receipt, _ match: Match, in deed: Deed) throws -> String? {
        let parties = Set(match.parts.map(\.invoice.party))
        guard let key = Payers.kanaKey(receipt), parties.count == 1, let party = parties.first else { return nil }
        let reading = try deed.rows.first("SELECT name_kana, name FROM party WHERE id = \(party)") {
            ($0.optionalText(0) ?? "", $0.text(1))
        }
        guard let reading, KanaKey.of(reading.0) != key, KanaKey.of(reading.1) != key else { return nil }
        return try learn(receipt.payer, key, party, receipt: receipt.externalID, in: deed) ? receipt.payer : nil
    }

    /// - Returns: whether it is new.
    @discardableResult
    static func learn(
        _ payer: String, _ key: String, _ party: ID<Party>, receipt: String, in deed: Deed
    ) throws -> Bool {
        let known = try deed.rows.run(
            "UPDATE sales_payer SET confirmed = confirmed + 1 WHERE payer_key = \(key) AND party_id = \(party)")
        guard known == 0 else { return false }
        let id = try deed.rows.takeIDs("sales_payer", 1)
        try deed.rows.run(
            """
            INSERT INTO sales_payer (id, payer_key, party_id, payer, receipt, confirmed, learned_by, learned_on)
            VALUES (\(id), \(key), \(party), \(payer), \(receipt), 1, \(deed.actor.name), \(deed.today))
            """)
        return true
    }

    /// Forgets what was learnt from a receipt alone.
    /// - Returns: whether anything was.
    static func forget(receipt: String, in rows: Connection) throws -> Bool {
        try rows.run("DELETE FROM sales_payer WHERE receipt = \(receipt) AND receipt <> '' AND confirmed = 1") > 0
    }
}

extension SalesDesk {
    /// The names under which customers pay, in the order of the names.
    /// - Parameter code: only those of this customer.
    package func payers(of code: String? = nil, limit: Int = .max) throws -> [PayerName] {
        try books.read("sales.view") { rows in
            let party = try code.map { try Parties.require($0, in: rows).id }
            let condition: SQL = party.map { "WHERE a.party_id = \($0)" } ?? ""
            return try rows.rows(
                """
                SELECT a.payer, a.payer_key, p.code, p.name, a.receipt, a.confirmed, a.learned_by, a.learned_on
                  FROM sales_payer a JOIN party p ON p.id = a.party_id \(condition)
                 ORDER BY a.payer_key, p.code LIMIT \(Int64(limit))
                """
            ) { row in
                var row = row.inTurn()
                let (payer, key, customer, name) = try (row.text(), row.text(), row.text(), row.text())
                let receipt = try row.text()
                return try PayerName(
                    payer: payer, key: key, customer: customer, name: name, receipt: receipt.isEmpty ? nil : receipt,
                    confirmed: row.int(), learnedBy: row.text(), learnedOn: row.day())
            }
        }
    }

    /// Says that a customer pays under a name.
    package func learnPayer(_ payer: String, is code: String) throws -> PayerName {
        let key = try Self.key(of: payer)
        try books.perform("sales.payer.learn") { deed in
            let party = try Parties.require(code, in: deed.rows)
            deed.subject = .party(party.code)
            deed.sentence("payer", payer)
            try PayerNames.learn(payer, key, party.id, receipt: "", in: deed)
        }
        return PayerName(
            payer: payer, key: key, customer: code, name: "", receipt: nil, confirmed: 1,
            learnedBy: books.actor.name, learnedOn: books.today)
    }

    /// Forgets a name, for one customer or for all who were said to pay under it; how many.
    /// - Throws: ``ReceiptRefusal/unknownPayer(_:)``.
    @discardableResult
    package func forgetPayer(_ payer: String, of code: String? = nil) throws -> Int {
        let key = try Self.key(of: payer)
        return try books.perform("sales.payer.forget") { deed in
            let party = try code.map { try Parties.require($0, in: deed.rows) }
            if let party { deed.subject = .party(party.code) }
            deed.sentence("payer", payer)
            let condition: SQL = party.map { "AND party_id = \($0.id)" } ?? ""
            let forgotten = try deed.rows.run("DELETE FROM sales_payer WHERE payer_key = \(key) \(condition)")
            guard forgotten > 0 else { throw ReceiptRefusal.unknownPayer(payer) }
            deed.detail("names", String(forgotten))
            return forgotten
        }
    }

    private static func key(of payer: String) throws -> String {
        let key = KanaKey.of(payer)
        guard !key.isEmpty else { throw ReceiptRefusal.emptyPayer }
        return key
    }
}
