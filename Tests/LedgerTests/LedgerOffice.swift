import Governance
import Ledger
import Party
import Storage
import TestOffice
import Vocabulary

/// A database with books and nothing in them, and what tests of the ledger do with it.
struct LedgerOffice {
    let office: TestOffice

    init(_ engine: Engine) throws {
        office = try TestOffice(engine, [PartyPart.self, LedgerPart.self])
    }

    func faults() throws -> [String] { try office.faults() }

    func count(_ sql: SQL) throws -> Int64 { try office.database.read { try $0.count(sql) } }

    /// Does something with the journal in one action.
    @discardableResult
    func journal<Answer>(on day: String = TestOffice.today, _ body: (Journal) throws -> Answer) throws -> Answer {
        try office.books(on: day).perform("ledger.test") { deed in
            let journal = Journal(deed)
            let answer = try body(journal)
            try journal.save()
            return answer
        }
    }

    /// An invoice of so much to a party, open until its due day.
    @discardableResult
    func invoice(
        _ number: String, of party: Int64, _ amount: Money, id: Int64, opened: String = "2026-11-02",
        due: String = "2026-12-31"
    ) throws -> ID<LedgerEntry> {
        let party = ID<Party>(party)
        let zero = Money.zero(amount.currency)
        let entry = try journal { journal in
            try journal.page(of: [party]) { page, _ in
                let entry = try page.post(
                    .invoice, number, of: party, on: day(opened),
                    [Posting(party, .receivable, amount), Posting(party, .sales, try zero.minus(amount))])
                try page.open(
                    OpenItem(
                        id: ID(id), party: party, side: .receivable, reference: number, amount: amount,
                        openedOn: day(opened), dueOn: day(due)), by: entry)
                return entry
            }
        }
        return entry ?? ID(0)
    }

    /// What stands on an account of a party.
    func balance(_ party: Int64, _ account: Account, _ currency: Currency = .yen) throws -> Int64 {
        try count(
            """
            SELECT CAST(COALESCE(SUM(amount_minor), 0) AS BIGINT) FROM ledger_balance
             WHERE party_id = \(party) AND account = \(account.rawValue) AND currency = \(currency)
            """)
    }
}

func day(_ text: String) -> Day { Day(iso: text) ?? .earliest }
func yen(_ amount: Int64) -> Money { Money(minor: amount, .yen) }
