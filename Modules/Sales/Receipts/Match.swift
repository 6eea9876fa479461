import Vocabulary

/// What becomes of a receipt by one rule (消込), and on what evidence.
package struct Match: Sendable, Equatable {
    package let rule: MatchingRuleName
    /// What the rule has seen: the numbers named, the key of the payer.
    package let evidence: String
    package let parts: [Part]

    /// So much of the receipt goes to that invoice.
    package struct Part: Sendable, Equatable {
        package let invoice: OpenInvoice
        package let amount: Money
    }

    package var total: Int64 { parts.reduce(0) { $0 + $1.amount.minor } }
}

/// The rules by their names, in the order in which they are tried.
package enum MatchingRuleName: String, CaseIterable, Sendable {
    /// The payer's text names invoices (振込人の指定).
    case reference
    /// The payer is known, and the amount is that of exactly one open invoice.
    case payerAndAmount = "payer_and_amount"
    /// The payer is known, and the amount is the sum of the invoices due first.
    case payerAndOldest = "payer_and_oldest"
    /// The payer is known: what is due first is paid, in part too (弁済充当). Only where it is switched on.
    case payerOldestFirst = "payer_oldest_first"
}

/// What matching does by itself.
package struct MatchingPolicy: Sendable {
    /// Pays a known payer's oldest invoices with an amount that fits none of them.
    package var appliesOldestFirst = false

    package init() {}
}

/// Everything that an assignment rests on.
package struct MatchQuestion: Sendable {
    package let waiting: Money
    /// Open invoices in the currency that the payer's text names, in its order.
    package let named: [OpenInvoice]
    /// By what the payer was known, where exactly one party comes into question.
    package let payer: String?
    /// The payer's open invoices of exactly the amount; more than two need not be known.
    package let equal: [OpenInvoice]
    /// The payer's open invoices, the earliest due date first, until their sum reaches the amount.
    package let oldest: [OpenInvoice]

    package init(
        waiting: Money, named: [OpenInvoice], payer: String?, equal: [OpenInvoice], oldest: [OpenInvoice]
    ) {
        self.waiting = waiting
        self.named = named
        self.payer = payer
        self.equal = equal
        self.oldest = oldest
    }
}

/// The rules of matching, each a sentence; the first that answers decides.
package enum MatchingRules {
    package typealias Rule = @Sendable (MatchQuestion) -> Match?

    package static func inForce(_ policy: MatchingPolicy) -> [Rule] {
        let always = [theTextNamesInvoices, theAmountIsOneInvoice, theAmountIsTheOldestInvoices]
        return policy.appliesOldestFirst ? always + [theOldestIsPaidFirst] : always
    }

    /// What the payer names is paid, as far as the amount reaches.
    static let theTextNamesInvoices: Rule = { question in
        guard !question.named.isEmpty else { return nil }
        let numbers = question.named.map(\.number).joined(separator: " ")
        return match(.reference, numbers, paying: question.named, with: question.waiting)
    }

    static let theAmountIsOneInvoice: Rule = { question in
        guard let payer = question.payer, question.equal.count == 1 else { return nil }
        return match(.payerAndAmount, payer, paying: question.equal, with: question.waiting)
    }

    static let theAmountIsTheOldestInvoices: Rule = { question in
        guard let payer = question.payer else { return nil }
        let sum = question.oldest.reduce(Int128(0)) { $0 + Int128($1.open.minor) }
        guard sum == Int128(question.waiting.minor) else { return nil }
        return match(.payerAndOldest, payer, paying: question.oldest, with: question.waiting)
    }

    static let theOldestIsPaidFirst: Rule = { question in
        guard let payer = question.payer else { return nil }
        return match(.payerOldestFirst, payer, paying: question.oldest, with: question.waiting)
    }

    /// Pays invoices in their order as far as the amount reaches.
    private static func match(
        _ rule: MatchingRuleName, _ evidence: String, paying invoices: some Collection<OpenInvoice>, with amount: Money
    ) -> Match? {
        var left = amount.minor
        var parts: [Match.Part] = []
        for invoice in invoices where left > 0 {
            let part = min(left, invoice.open.minor)
            left -= part
            parts.append(Match.Part(invoice: invoice, amount: Money(minor: part, amount.currency)))
        }
        return parts.isEmpty ? nil : Match(rule: rule, evidence: evidence, parts: parts)
    }
}
