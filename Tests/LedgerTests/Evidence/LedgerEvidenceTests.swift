import Gate
import Governance
import Ledger
import Party
import Screening
import Storage
import TestOffice
import Testing
import Vocabulary

@Suite("Evidence from the books")
struct LedgerEvidenceTests {
    private static func day(_ text: String) -> Day { Day(iso: text) ?? .earliest }

    /// Party 1 owes ¥110,000 of two invoices, party 2 also USD 50.00, party 3 GBP without a rate, party 4 has paid.
    private func office(_ engine: Engine) throws -> TestOffice {
        let office = try TestOffice(engine, [PartyPart.self, ScreeningPart.self, GatePart.self, LedgerPart.self])
        let invoices: [(party: Int64, Money, due: String)] = [
            (1, Money(minor: 60_000, .yen), "2026-10-31"), (1, Money(minor: 50_000, .yen), "2026-12-31"),
            (2, Money(minor: 1_000, .yen), "2026-12-31"), (2, Money(minor: 50_00, .dollar), "2026-11-02"),
            (3, Money(minor: 1, .euro), "2026-11-01"), (4, Money(minor: 700, .yen), "2026-01-31"),
        ]
        try office.books().perform("ledger.test") { deed in
            let journal = Journal(deed)
            for (number, invoice) in invoices.enumerated() {
                let party = ID<Party>(invoice.party)
                try journal.page(of: [party]) { page, _ in
                    let opposite = Money(minor: -invoice.1.minor, invoice.1.currency)
                    let entry = try page.post(
                        .invoice, "INV-\(number)", of: party, on: Self.day("2026-01-01"),
                        [Posting(party, .receivable, invoice.1), Posting(party, .sales, opposite)])
                    let item = OpenItem(
                        id: ID(Int64(number + 1)), party: party, side: .receivable, reference: "INV-\(number)",
                        amount: invoice.1, openedOn: Self.day("2026-01-01"), dueOn: Self.day(invoice.due))
                    try page.open(item, by: entry)
                }
            }
            try journal.settle(ID(6), by: 700, in: ID(6), on: Self.day("2026-01-01"))
            try journal.page(of: []) { _, _ in }
            try deed.rows.run(
                """
                INSERT INTO ledger_rate (from_currency, to_currency, day, rate_nano)
                VALUES ('USD', 'JPY', \(Self.day("2026-10-01")), 150000000000)
                """)
        }
        return office
    }

    @Test(
        "What is owed is said in the company's currency, what cannot be said is not known", arguments: Engine.available)
    func measures(engine: Engine) throws {
        let office = try office(engine)
        let question = EvidenceQuestion(
            side: .sale, today: Self.day("2026-11-02"), now: Instant(startOf: Self.day("2026-11-02")))
        var table = EvidenceTable((1...5).map { ID($0) })
        try office.database.read { try LedgerEvidence().testimony(question, in: $0)(&table) }
        let amounts = table.parties.map { table.measures(of: $0)["open_amount"] }
        #expect(amounts == [.count(110_000), .count(8_500), nil, .count(0), .count(0)])
        let overdue = table.parties.map { table.measures(of: $0)["days_overdue"] }
        #expect(overdue == [.count(2), .count(0), .count(1), .count(0), .count(0)])
    }

    @Test("A policy keeps waiting whoever does not pay, and the reason says for how long", arguments: Engine.available)
    func policy(engine: Engine) throws {
        let office = try office(engine)
        let code = try office.books().perform("party.register") {
            try Parties.register(NewParty(name: "Slow Payer"), in: $0)
        }
        // The number of the party in the books is what the two have in common.
        try office.database.write { rows in
            try rows.run("UPDATE ledger_open_item SET party_id = \(code.id) WHERE id = 1")
        }
        let text = "name: sale\nside: sale\npass: [kind is organization]\nhold: [days_overdue at_least 1]"
        let desk = try GateDesk(
            office.books(), evidence: [PartyEvidence(), LedgerEvidence()], stops: [], exits: [])
        let judged = try #require(try desk.judge([code.code], side: .sale, by: text).verdicts.first)
        #expect(judged.verdict == .hold)
        #expect(judged.reasons.first?.rule == "days_overdue at_least 1")
        #expect(judged.reasons.first?.found == "2")
    }
}
