/// One thing known about a candidate, exact and comparable.
package enum Measure: Hashable, Sendable {
    /// A number in thousandths: a score of 62.5 points is 62,500, three touches are 3,000.
    case number(Int64)
    /// A word of a list, such as a temperature or a country.
    case word(String)
    /// Several words, such as the roles of a party.
    case words([String])
    /// Whether something holds, such as an address to write to.
    case flag(Bool)

    /// What sort of thing is known, and with it how a policy may compare it.
    package enum Kind: String, CaseIterable, Sendable {
        /// `at_least`, `at_most`
        case number
        /// `is`, `is_not`
        case word
        /// `include`
        case words
        /// by its name alone, or `not` in front
        case flag
    }

    package var kind: Kind {
        switch self {
        case .number: .number
        case .word: .word
        case .words: .words
        case .flag: .flag
        }
    }

    /// A whole number, such as a count.
    package static func count(_ number: Int64) -> Measure {
        let (milli, overflow) = number.multipliedReportingOverflow(by: 1000)
        return .number(overflow ? (number < 0 ? .min : .max) : milli)
    }

    /// As people read and write it: `62.5`, `hot`, `prospect supplier`, `yes`.
    package var text: String {
        switch self {
        case .number(let milli): Self.decimal(milli)
        case .word(let word): word
        case .words(let words): words.joined(separator: " ")
        case .flag(let holds): holds ? "yes" : "no"
        }
    }

    private static func decimal(_ milli: Int64) -> String {
        let magnitude = milli.magnitude
        let whole = "\(milli < 0 ? "-" : "")\(magnitude / 1000)"
        guard magnitude % 1000 > 0 else { return whole }
        var fraction = String(String(magnitude % 1000 + 1000).dropFirst())
        while fraction.hasSuffix("0") { fraction.removeLast() }
        return "\(whole).\(fraction)"
    }
}
