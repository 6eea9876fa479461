import Party
import Storage
import Vocabulary

/// One event in the books (仕訳): never changed, never removed. A mistake is corrected by the entry that reverses it.
package struct LedgerEntry: Sendable, Equatable {
    package let id: ID<LedgerEntry>
    package let day: Day
    package let kind: EntryKind
    /// The number of the document or the reference of the receipt that it states.
    package let reference: String
    /// Whom it concerns; ``Posting/ourselves`` where that is not known.
    package let party: ID<Party>
    /// When it was written.
    package let at: Instant
    /// The entry that this one takes back.
    package let reverses: ID<LedgerEntry>?
    package let postings: [Posting]

    /// The hash that protects the entry with all its postings.
    func hash(with hasher: inout Digest.Hasher) -> Digest {
        hasher.add("ledger_entry")
        hasher.add(id.value)
        hasher.add(Int64(day.number))
        hasher.add(kind.rawValue)
        hasher.add(reference)
        hasher.add(party.value)
        hasher.add(at.milliseconds)
        hasher.add(reverses?.value ?? 0)
        hasher.add(Int64(postings.count))
        for posting in postings {
            hasher.add(posting.party.value)
            hasher.add(posting.account.rawValue)
            hasher.add(posting.amount.currency.code)
            hasher.add(posting.amount.minor)
        }
        return hasher.finish()
    }

    /// - Throws: ``LedgerRefusal/unbalanced(reference:)`` unless the amounts of each currency add up to zero. Only an
    ///   invoice, and what takes it back, may state that nothing is owed.
    func checkBalance() throws(LedgerRefusal) {
        var sums: [(currency: Currency, sum: Int128)] = []
        for posting in postings {
            let amount = Int128(posting.amount.minor)
            if let index = sums.firstIndex(where: { $0.currency == posting.amount.currency }) {
                sums[index].sum += amount
            } else {
                sums.append((posting.amount.currency, amount))
            }
        }
        guard !postings.isEmpty || kind == .invoice || kind == .reversal, sums.allSatisfy({ $0.sum == 0 }) else {
            throw .unbalanced(reference: reference)
        }
    }
}

/// One line of an entry: the amount on one account of one party.
package struct Posting: Sendable, Hashable {
    package let party: ID<Party>
    package let account: Account
    /// Positive is a debit (借方), negative a credit (貸方).
    package let amount: Money

    package init(_ party: ID<Party>, _ account: Account, _ amount: Money) {
        self.party = party
        self.account = account
        self.amount = amount
    }

    /// Stands for no party: money whose payer is not known, and the bank.
    package static let ourselves = ID<Party>(0)
}

/// What sort of event an entry states.
package enum EntryKind: String, CaseIterable, Sendable {
    /// 売上・請求
    case invoice
    /// 入金
    case receipt
    /// A receipt assigned to what it pays (消込).
    case application
    /// 仕入・支払請求
    case purchase
    /// 支払
    case payment
    /// Takes another entry back (赤伝・取消).
    case reversal
}
