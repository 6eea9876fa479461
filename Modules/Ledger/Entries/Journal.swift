import Governance
import Party
import Storage
import Vocabulary

/// The one way into the books (仕訳帳): entries are checked, hashed and written, and with them, in the same
/// transaction, the balances, the open items and what each party owes us.
///
/// One journal serves one action, however many entries that has. Entries go in by the page:
/// ``page(of:_:)`` once for a single entry, once per batch for an import.
package final class Journal {
    package let deed: Deed
    package let exposures: ExposureStore
    private var balances: [BalanceKey: Int64] = [:]
    private var settled: [ID<OpenItem>: Int64] = [:]
    private var settlements: [SettlementKey: Int64] = [:]
    private var nextEntry: Int64 = 0
    private var lastEntry: Int64 = 0

    private struct BalanceKey: Hashable {
        let party: ID<Party>
        let account: Account
        let currency: Currency
    }

    private struct SettlementKey: Hashable {
        let entry: ID<LedgerEntry>
        let item: ID<OpenItem>
        let day: Day
    }

    package init(_ deed: Deed) {
        self.deed = deed
        exposures = ExposureStore(deed.rows, actor: deed.actor.name)
    }

    /// Opens a page: the body posts entries and loads rows of its own, then everything is written.
    /// - Parameter parties: those whom the page concerns, where they are known beforehand: they are read at once.
    @discardableResult
    package func page<Answer>(
        of parties: some Collection<ID<Party>>, _ body: (JournalPage, BulkSession) throws -> Answer
    ) throws -> Answer? {
        try exposures.load(parties)
        var answer: Answer?
        try deed.rows.bulk { session in
            answer = try body(try JournalPage(self, session), session)
        }
        try save()
        return answer
    }

    func takeEntryID() throws -> ID<LedgerEntry> {
        if nextEntry >= lastEntry {
            // The first entry takes one id, so that a single invoice leaves no gap; an import takes thousands.
            let count = lastEntry == 0 ? 1 : 4096
            nextEntry = try deed.rows.takeIDs("ledger_entry", count)
            lastEntry = nextEntry + Int64(count)
        }
        defer { nextEntry += 1 }
        return ID(nextEntry)
    }

    /// Keeps what hangs on a posting in mind until the page is written.
    func note(_ posting: Posting) throws {
        let key = BalanceKey(party: posting.party, account: posting.account, currency: posting.amount.currency)
        let (sum, overflow) = (balances[key] ?? 0).addingReportingOverflow(posting.amount.minor)
        if overflow { throw MoneyRefusal.tooLarge }
        balances[key] = sum
        guard posting.party != Posting.ourselves, let part = ExposurePart(posting.account) else { return }
        try exposures.change(posting.party, posting.amount.currency) { line in
            try line.add(part.isDebit ? posting.amount.minor : -posting.amount.minor, to: part)
        }
    }

    /// Takes an amount off an open item, by an entry that was posted; a negative amount opens it again.
    package func settle(_ item: ID<OpenItem>, by amount: Int64, in entry: ID<LedgerEntry>, on day: Day) throws {
        let (sum, overflow) = (settled[item] ?? 0).addingReportingOverflow(amount)
        if overflow { throw MoneyRefusal.tooLarge }
        settled[item] = sum
        settlements[SettlementKey(entry: entry, item: item, day: day), default: 0] += amount
    }

    /// Writes what was kept in mind.
    package func save() throws {
        try saveBalances()
        try OpenItems.settle(settled, in: deed.rows)
        settled.removeAll(keepingCapacity: true)
        try saveSettlements()
        try exposures.save()
    }

    private func saveSettlements() throws {
        let ordered = settlements.filter { $0.value != 0 }.sorted {
            ($0.key.entry, $0.key.item) < ($1.key.entry, $1.key.item)
        }
        settlements.removeAll(keepingCapacity: true)
        let values: [[SQLValue]] = ordered.map { key, amount in
            [.int(key.entry.value), .int(key.item.value), .int(Int64(key.day.number)), .int(amount)]
        }
        try deed.rows.inPortions(of: values, types: ["BIGINT", "BIGINT", "BIGINT", "BIGINT"]) { list in
            "INSERT INTO ledger_settlement (entry_id, item_id, day, amount_minor) VALUES \(list)"
        }
    }

    private func saveBalances() throws {
        let changed = balances.filter { $0.value != 0 }
        balances.removeAll(keepingCapacity: true)
        // In one order everywhere, so that two writers never wait for each other crosswise.
        let ordered = changed.sorted {
            ($0.key.party, $0.key.account.rawValue, $0.key.currency.code)
                < ($1.key.party, $1.key.account.rawValue, $1.key.currency.code)
        }
        let values: [[SQLValue]] = ordered.map { key, amount in
            [.int(key.party.value), .text(key.account.rawValue), .text(key.currency.code), .int(amount)]
        }
        do {
            try deed.rows.inPortions(of: values, types: ["BIGINT", "TEXT", "TEXT", "BIGINT"]) { list in
                """
                INSERT INTO ledger_balance (party_id, account, currency, amount_minor) VALUES \(list)
                ON CONFLICT (party_id, account, currency)
                DO UPDATE SET amount_minor = ledger_balance.amount_minor + excluded.amount_minor
                """
            }
        } catch StorageRefusal.constraint, StorageRefusal.engine {
            // The table has no rule of its own: the sum has left 64 bits.
            throw MoneyRefusal.tooLarge
        }
    }
}

/// Entries on their way into the books, many at a time.
package final class JournalPage {
    private let journal: Journal
    private let entries: BulkLoad
    private let postings: BulkLoad
    private let items: BulkLoad
    private var hasher = Digest.Hasher()

    init(_ journal: Journal, _ session: BulkSession) throws {
        self.journal = journal
        entries = try session.into(
            "ledger_entry", ["id", "day", "kind", "reference", "party_id", "at", "reverses_id", "hash"])
        postings = try session.into(
            "ledger_posting", ["entry_id", "line", "party_id", "account", "currency", "amount_minor"])
        items = try session.into(
            "ledger_open_item",
            [
                "id", "party_id", "side", "reference", "currency", "amount_minor", "open_minor", "opened_on", "due_on",
                "entry_id",
            ])
    }

    /// Enters one event.
    /// - Throws: ``LedgerRefusal/unbalanced(reference:)``; ``MoneyRefusal/tooLarge`` where a sum leaves 64 bits.
    @discardableResult
    package func post(
        _ kind: EntryKind, _ reference: String, of party: ID<Party>, on day: Day, _ lines: [Posting],
        reverses: ID<LedgerEntry>? = nil
    ) throws -> ID<LedgerEntry> {
        let entry = LedgerEntry(
            id: try journal.takeEntryID(), day: day, kind: kind, reference: reference, party: party,
            at: journal.deed.now, reverses: reverses, postings: lines.filter { !$0.amount.isZero })
        // Lines of nothing are an invoice of nothing; no lines are a mistake.
        guard !lines.isEmpty || kind == .reversal else { throw LedgerRefusal.unbalanced(reference: reference) }
        try entry.checkBalance()
        entries.id(entry.id)
        entries.day(day)
        entries.text(kind.rawValue)
        entries.text(reference)
        entries.id(party)
        entries.instant(entry.at)
        entries.value(reverses)
        entries.digest(entry.hash(with: &hasher))
        try entries.endRow()
        for (line, posting) in entry.postings.enumerated() {
            postings.id(entry.id)
            postings.int(Int64(line))
            postings.id(posting.party)
            postings.text(posting.account.rawValue)
            postings.text(posting.amount.currency.code)
            postings.int(posting.amount.minor)
            try postings.endRow()
            try journal.note(posting)
        }
        return entry.id
    }

    /// Opens an item: an amount that is owed until it is settled.
    package func open(_ item: OpenItem, by entry: ID<LedgerEntry>) throws {
        items.id(item.id)
        items.id(item.party)
        items.text(item.side.rawValue)
        items.text(item.reference)
        items.text(item.amount.currency.code)
        items.int(item.amount.minor)
        items.int(item.open.minor)
        items.day(item.openedOn)
        items.day(item.dueOn)
        items.id(entry)
        try items.endRow()
    }
}
