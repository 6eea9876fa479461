import Ledger
import Party
import Vocabulary

/// A question as text, so that a repeated request gets the first answer word for word.
extension CreditQuestion {
    var text: String {
        var values: [Int64?] = [
            amount.minor, Int64(day.number), (earliestDue?.number).map(Int64.init), line.party.value,
        ]
        values += ExposurePart.allCases.map { line[$0] }
        values += [line.reserved, line.setsOff ? 1 : 0, line.limit?.amount, (line.limit?.first.number).map(Int64.init)]
        values += [(line.limit?.last.number).map(Int64.init), line.excess]
        values += [
            policy.warningLine, Int64(policy.daysOverdue), Self.place(of: policy.currency),
            Self.place(of: policy.withoutLimit), policy.version,
        ]
        let currency = amount.currency.code + (screening.map { ":" + $0.rawValue } ?? "")
        return ([currency] + values.map { $0.map(String.init) ?? "-" } + [line.excessBy])
            .joined(separator: " ")
    }

    /// Nil for a text that is none of ours.
    init?(text: String) {
        let words = text.split(separator: " ", maxSplits: 22, omittingEmptySubsequences: false).map(String.init)
        guard words.count == 23, let first = words.first else { return nil }
        let parts = first.split(separator: ":").map(String.init)
        guard let code = parts.first, let currency = Currency(code) else { return nil }
        let numbers = words[1...21].map { Int64($0) }
        func day(_ index: Int) -> Day? { numbers[index].map { Day(number: Int32(truncatingIfNeeded: $0)) } }
        guard let minor = numbers[0], let asked = day(1), let party = numbers[3], let reserved = numbers[10],
            let excess = numbers[15], let line = numbers[16], let days = numbers[17],
            let counts: CreditPolicy.LimitCurrency = Self.word(at: numbers[18]),
            let without: CreditPolicy.WithoutLimit = Self.word(at: numbers[19]), let version = numbers[20]
        else { return nil }
        var limit: ExposureLine.LimitInForce?
        if let amount = numbers[12], let first = day(13), let last = day(14) {
            limit = ExposureLine.LimitInForce(amount: amount, first: first, last: last)
        }
        let amounts = ExposurePart.allCases.enumerated().map { ($1, numbers[4 + $0] ?? 0) }
        self.init(
            amount: Money(minor: minor, currency), day: asked,
            line: ExposureLine(
                party: ID(party), currency: currency, amounts: amounts, reserved: reserved, setsOff: numbers[11] == 1,
                limit: limit, excess: excess, excessBy: words[22], version: 0),
            earliestDue: day(2), screening: parts.count == 2 ? ScreeningBlock(rawValue: parts[1]) : nil,
            policy: CreditPolicy(
                warningLine: line, daysOverdue: Int(days), currency: counts, withoutLimit: without, version: version))
    }

    private static func place<Word: CaseIterable & Equatable>(of word: Word) -> Int64? {
        Array(Word.allCases).firstIndex(of: word).map(Int64.init)
    }

    private static func word<Word: CaseIterable>(at place: Int64?) -> Word? {
        guard let place, Word.allCases.count > place, place >= 0 else { return nil }
        return Array(Word.allCases)[Int(place)]
    }
}
