import Vocabulary

/// Everything that an assignment rests on.
package struct MatchQuestion: Sendable {
    package let waiting: Money
    /// Open invoices in the currency that the payer's text names, in its order.
    package let named: [OpenInvoice]
    /// Whether those are, as far as is known, invoices of whoever pays: a number of somebody else's may stand there by
    /// accident.
    package let namesOwn: Bool
    /// Whether the text names nothing but invoices of the payer that are paid: then its amount is not guessed at.
    package let namesPaid: Bool
    /// By what the payer was known, where exactly one party comes into question.
    package let payer: String?
    /// What the payer owes in the currency.
    package let owed: OwedInvoices
    /// Short by so much, the bank has kept its fee; nothing where no fee is thought of.
    package let fee: Range<Int64>

    package init(
        waiting: Money, named: [OpenInvoice], namesOwn: Bool = true, namesPaid: Bool = false, payer: String?,
        owed: OwedInvoices, fee: Range<Int64> = 0..<0
    ) {
        self.waiting = waiting
        self.named = named
        self.namesOwn = namesOwn
        self.namesPaid = namesPaid
        self.payer = payer
        self.owed = owed
        self.fee = fee
    }

    /// By how much it is short of what the text names.
    var shortOfNamed: Int128 { named.reduce(Int128(0)) { $0 + Int128($1.open.minor) } - Int128(waiting.minor) }

    /// Whether an amount may be what a bank keeps for the transfer of the rest: of a small amount it is a part that was
    /// not paid.
    func isFee(_ short: Int128) -> Bool {
        short >= Int128(fee.lowerBound) && short < Int128(fee.upperBound) && short * 10 <= Int128(waiting.minor)
    }

    /// The text says to the yen what somebody else owes, and the payer owes just as much: nobody can know which it is.
    var isContradictory: Bool {
        !namesOwn && !named.isEmpty && payer != nil && shortOfNamed == 0 && !owed.equal(to: waiting).isEmpty
    }
}

/// The rules of matching, each a sentence; the first that answers decides.
package enum MatchingRules {
    package typealias Rule = @Sendable (MatchQuestion) -> Match?

    /// What the rules say to a receipt; nil where it is left to a person.
    package static func match(_ question: MatchQuestion, by policy: MatchingPolicy) -> Match? {
        if question.isContradictory { return nil }
        return inForce(policy).lazy.compactMap { $0(question) }.first
    }

    package static func inForce(_ policy: MatchingPolicy) -> [Rule] {
        var rules = [theTextNamesInvoices, theAmountIsOneInvoice, theAmountIsTheOldestInvoices]
        if policy.combination != .never {
            let size = policy.combinationSize
            rules.append { theAmountIsOneCombination($0, upTo: size) }
        }
        rules.append(theBankKeptItsFee)
        return policy.appliesOldestFirst ? rules + [theOldestIsPaidFirst] : rules
    }

    /// What the payer names is paid, as far as the amount reaches. Where the payer is somebody else, or nobody that is
    /// known, only to the yen, or less a fee.
    static let theTextNamesInvoices: Rule = { question in
        guard !question.named.isEmpty else { return nil }
        let numbers = question.named.map(\.number).joined(separator: " ")
        let short = question.shortOfNamed
        if question.isFee(short) {
            return match(
                .referenceLessFee, numbers, paying: question.named, with: question.waiting, fee: Int64(clamping: short))
        }
        guard question.namesOwn || short == 0 else { return nil }
        return match(.reference, numbers, paying: question.named, with: question.waiting)
    }

    static let theAmountIsOneInvoice: Rule = { question in
        let equal = question.owed.equal(to: question.waiting)
        guard let payer = question.payer, !question.namesPaid, equal.count == 1 else { return nil }
        return match(.payerAndAmount, payer, paying: equal, with: question.waiting)
    }

    static let theAmountIsTheOldestInvoices: Rule = { question in
        guard let payer = question.payer, !question.namesPaid else { return nil }
        let oldest = question.owed.oldest(reaching: question.waiting)
        guard sum(oldest) == Int128(question.waiting.minor) else { return nil }
        return match(.payerAndOldest, payer, paying: oldest, with: question.waiting)
    }

    /// Invoices, less credit notes: exactly one set of them comes to the amount.
    static func theAmountIsOneCombination(_ question: MatchQuestion, upTo size: Int) -> Match? {
        guard let payer = question.payer, !question.namesPaid, question.owed.equal(to: question.waiting).isEmpty,
            let set = question.owed.combination(of: question.waiting, upTo: size)
        else { return nil }
        return Match(
            rule: .payerAndCombination, evidence: payer, parts: set.map { Match.Part(invoice: $0, amount: $0.open) })
    }

    static let theBankKeptItsFee: Rule = { question in
        guard let payer = question.payer, !question.namesPaid, !question.fee.isEmpty,
            question.owed.equal(to: question.waiting).isEmpty
        else { return nil }
        var paid = question.owed.above(question.waiting, by: question.fee.upperBound - 1).filter {
            question.isFee(Int128($0.open.minor) - Int128(question.waiting.minor))
        }
        if paid.isEmpty {
            paid = question.owed.oldest(reaching: question.waiting)
        } else if paid.count > 1 {
            return nil
        }
        let short = sum(paid) - Int128(question.waiting.minor)
        guard question.isFee(short) else { return nil }
        return match(.payerLessFee, payer, paying: paid, with: question.waiting, fee: Int64(clamping: short))
    }

    static let theOldestIsPaidFirst: Rule = { question in
        guard let payer = question.payer, !question.namesPaid else { return nil }
        return match(
            .payerOldestFirst, payer, paying: question.owed.oldest(reaching: question.waiting), with: question.waiting)
    }

    private static func sum(_ invoices: [OpenInvoice]) -> Int128 {
        invoices.reduce(Int128(0)) { $0 + Int128($1.open.minor) }
    }

    /// Pays invoices in their order as far as the amount reaches; the last one that is paid is short of the fee.
    static func match(
        _ rule: MatchingRuleName, _ evidence: String, paying invoices: some Collection<OpenInvoice>, with amount: Money,
        fee: Int64 = 0
    ) -> Match? {
        var left = amount.minor
        var parts: [Match.Part] = []
        for invoice in invoices where left > 0 {
            let part = min(left, invoice.open.minor)
            left -= part
            let kept = left == 0 ? min(fee, invoice.open.minor - part) : 0
            parts.append(
                Match.Part(invoice: invoice, amount: Money(minor: part, amount.currency), fee: kept))
        }
        return parts.isEmpty ? nil : Match(rule: rule, evidence: evidence, parts: parts)
    }
}
