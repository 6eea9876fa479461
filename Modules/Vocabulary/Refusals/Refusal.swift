/// A "no" that a person can act on: what is wrong stands in the case, the words in both languages stand in the
/// catalogue of `Presentation` under `code`, filled with `facts` in their order (`{0}`, `{1}`, …).
package protocol Refusal: Error, Sendable {
    /// Dotted and stable, `sales.credit.ended`: outside programs may rely on it.
    var code: String { get }

    /// Values for the placeholders of the text: names, codes, days and amounts as plain text.
    var facts: [String] { get }

    /// By the place of a fact, the code of the words that people read in its stead: a right has a name, programs get its
    /// code. A code without words leaves the fact as it is.
    var spoken: [Int: String] { get }

    /// What sort of "no" it is, which decides the exit status.
    var kind: RefusalKind { get }
}

extension Refusal {
    package var spoken: [Int: String] { [:] }
}

/// The sorts of "no" that the exit status tells apart.
package enum RefusalKind: Int32, Sendable {
    /// A business "no": the question was answered, and the answer is no.
    case declined = 1
    case usage = 64
    case badInput = 65
    case missingInput = 66
    case unavailable = 69
    case fault = 70
    case cannotWrite = 73
    case busy = 75
    case notAllowed = 77
    case badConfiguration = 78
}
