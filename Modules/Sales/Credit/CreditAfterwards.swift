import Governance
import Ledger
import Party
import Storage
import Vocabulary

/// What the rules of credit say of customers after facts that raised what they owe, or lowered what they may owe,
/// without anybody having asked: parties were merged, a rate has changed.
struct CreditAfterwards {
    private let deed: Deed
    private let journal: Journal
    private let credit: CreditStore

    init(_ deed: Deed) {
        self.deed = deed
        journal = Journal(deed)
        credit = CreditStore(deed, journal.exposures)
    }

    /// Remarks what is owed beyond what may be owed, of each line that owes more or may owe less than before.
    func say(since before: [CreditStore.LineKey: ExposureLine]) throws {
        let parties = Set(before.keys.map(\.party))
        var worse: [CreditStore.LineKey] = []
        try deed.rows.inChunks(of: parties.sorted()) { list in
            for line in try ExposureRows.lines(among: list, in: deed.rows) {
                let key = CreditStore.LineKey(party: line.party, currency: line.currency)
                if isWorse(line, than: before[key]) { worse.append(key) }
            }
        }
        try say(of: worse) { _ in true }
    }

    private func isWorse(_ line: ExposureLine, than before: ExposureLine?) -> Bool {
        guard let before else { return line.used > 0 }
        return line.used > before.used || line.used > 0 && (line.limit?.amount ?? 0) < (before.limit?.amount ?? 0)
    }

    /// Remarks it of customers who owe in currencies whose rates have changed, where all counts in the company's
    /// currency: of those who owe more by it.
    func say(after event: RatesChanged) throws {
        let terms = try CreditTerms(deed)
        guard terms.policy.currency == .company else { return }
        let changes = Dictionary(
            event.changes.filter { $0.to == terms.company }.map { ($0.from, $0) },
            uniquingKeysWith: { first, _ in first })
        guard !changes.isEmpty else { return }
        let owing = try deed.rows.rows(
            """
            SELECT DISTINCT party_id FROM ledger_exposure
             WHERE currency IN (\(SQL.list(changes.keys.map(\.code).sorted()))) ORDER BY party_id
            """
        ) { $0.id(0, of: Party.self) }
        try say(of: owing.map { .init(party: $0, currency: terms.company) }) { party in
            let lines = try credit.exposures.lines(of: party)
            let used = { rate in try CreditLine.together(lines, of: party, in: terms.company, rate).used }
            let before: Int64
            do {
                before = try used { currency in
                    guard let change = changes[currency] else { return try terms.rate(from: currency) }
                    guard let rate = change.before else {
                        throw LedgerRefusal.noRate(from: currency.code, to: terms.company.code, day: deed.today)
                    }
                    return rate
                }
            } catch is LedgerRefusal {
                return true
            }
            do { return try used(terms.rate) > before } catch is LedgerRefusal { return true }
        }
    }

    /// - Parameter isMeant: whether anything is to be said of a customer.
    private func say(of lines: [CreditStore.LineKey], where isMeant: (ID<Party>) throws -> Bool) throws {
        let parties = Set(lines.map(\.party))
        try credit.prepare(parties)
        try credit.learn(parties)
        var said: Set<String> = []
        for key in lines.sorted(by: { ($0.party, $0.currency.code) < ($1.party, $1.currency.code) }) {
            guard try isMeant(key.party) else { continue }
            for objection in try credit.afterwards(key.party, key.currency) {
                let code = try Parties.code(of: key.party, in: deed.rows)
                guard said.insert("\(code) \(objection.code) \(objection.facts)").inserted else { continue }
                deed.remark(RefusalAbout(code, reason: objection))
            }
        }
        try journal.save()
    }
}
