import Governance
import Ledger
import Party
import Storage
import Vocabulary

extension SalesDesk {
    /// Records whether debts between a party and us may be set off against each other in a currency (相殺の合意): only
    /// then does what we owe take from what the party may still buy. Where the agreement ends, what is owed beyond the
    /// limit becomes an excess.
    package func agreeSetOff(with code: String, in currency: Currency, _ agreed: Bool) throws {
        try books.perform("sales.credit.set_off") { deed in
            let party = try Parties.require(code, in: deed.rows)
            deed.subject = .party(party.code)
            deed.detail("currency", currency.code)
            deed.detail("agreed", agreed ? "yes" : "no")
            let journal = Journal(deed)
            try CreditStore(deed, journal.exposures).renew(party.id, currency)
            try journal.exposures.change(party.id, currency) { $0.setsOff = agreed }
            try journal.save()
        }
    }
}
