import Governance
import Ledger
import Party
import Screening
import Storage
import Vocabulary

/// What the rules of credit ask of a customer beside the exposure.
struct CreditStanding {
    /// The earliest due date of what was not paid when the action began.
    let earliestDue: Day?
    let screening: ScreeningBlock?
}

/// By what is decided in one action: the rules of its day, and the rates of that day as far as they were asked for.
final class CreditTerms {
    let policy: CreditPolicy
    let company: Currency
    private let rows: Connection
    private let day: Day
    private var rates: [Currency: Conversion] = [:]
    private(set) lazy var blocked = Result { try Screening.blocked(in: rows) }

    init(_ deed: Deed) throws {
        policy = try CreditPolicy.inForce(on: deed.today, in: deed.rows)
        company = try Setting.currency(in: deed.rows)
        rows = deed.rows
        day = deed.today
    }

    /// - Throws: ``LedgerRefusal/noRate(from:to:day:)``.
    func rate(from currency: Currency) throws -> Conversion {
        if let known = rates[currency] { return known }
        let rate = try Rates.rate(from: currency, to: company, on: day, in: rows)
        rates[currency] = rate
        return rate
    }
}

/// The one guard of credit (与信): the question that `credit check` asks, put to the lines of an action, which know what
/// the action has done so far.
extension CreditStore {
    /// Asks for what the rules want to know of customers, all at once.
    func learn(_ parties: some Collection<ID<Party>>) throws {
        let new = parties.filter { standings[$0] == nil }
        guard !new.isEmpty else { return }
        if standings.count > 100_000 { standings.removeAll() }
        let due = try OpenItems.earliestDueDays(of: Array(new), in: deed.rows)
        let blocked =
            new.count == 1
            ? try Screening.blocked(among: Array(new), in: deed.rows) : try rules.get().blocked.get()
        for party in new { standings[party] = CreditStanding(earliestDue: due[party], screening: blocked[party]) }
    }

    /// The question whether a customer may owe so much more today.
    /// - Throws: ``LedgerRefusal/noRate(from:to:day:)`` where all is to count in the company's currency.
    func question(_ amount: Money, of party: ID<Party>) throws -> CreditQuestion {
        let terms = try rules.get()
        try learn([party])
        let (line, counted) = try line(of: party, amount, terms)
        return CreditQuestion(
            amount: counted, day: deed.today, line: line, earliestDue: standings[party]?.earliestDue,
            screening: standings[party]?.screening, policy: terms.policy)
    }

    private func line(
        of party: ID<Party>, _ amount: Money, _ terms: CreditTerms
    ) throws -> (line: ExposureLine, amount: Money) {
        switch terms.policy.currency {
        case .sale:
            try renew(party, amount.currency)
            return (try exposures.line(party, amount.currency), amount)
        case .company:
            try renew(party, terms.company)
            for line in try exposures.lines(of: party) { try renew(party, line.currency) }
            let all = try CreditLine.together(
                try exposures.lines(of: party), of: party, in: terms.company, terms.rate)
            return (all, try terms.rate(from: amount.currency)(amount))
        }
    }

    /// What speaks against a document by which a customer owes more: what is said today, and, where another limit is in
    /// force on the document's own day, what that limit says.
    func objections(to amount: Money, of party: ID<Party>, on days: Day...) throws -> [CreditObjection] {
        let question = try question(amount, of: party)
        var objections = question.objections
        for day in days {
            for objection in try self.objections(of: day, to: question) where !objections.contains(objection) {
                objections.append(objection)
            }
        }
        return objections
    }

    /// What the limit of a day says to what is owed already, where a document moves to that day.
    func objections(of currency: Currency, _ party: ID<Party>, moving day: Day) throws -> [CreditObjection] {
        try objections(of: day, to: try question(.zero(currency), of: party))
    }

    private func objections(of day: Day, to question: CreditQuestion) throws -> [CreditObjection] {
        guard let limit = question.line.limit, !limit.covers(day) else { return [] }
        let limits = try limits(of: question.line.party, question.line.currency)
        return question.under(CreditLimit.inForce(limits, on: day), of: day).objections.filter(\.isOfLimit)
    }

    /// What is to be said where a customer owes beyond what may be owed, after something that asks for nothing new: a
    /// receipt or a limit is taken back. Nothing is said of those who owe nothing.
    func afterwards(_ party: ID<Party>, _ currency: Currency) throws -> [any Refusal] {
        let question: CreditQuestion
        do {
            question = try self.question(.zero(currency), of: party)
        } catch let refusal as LedgerRefusal {
            return [refusal]
        }
        guard question.line.used > 0 else { return [] }
        let objections = question.objections
        let excess = objections.filter { if case .excess = $0 { true } else { false } }
        return excess
            + objections.filter { objection in
                if case .exceeds = objection, !excess.isEmpty { return false }
                return objection.refuses
            }
    }
}
