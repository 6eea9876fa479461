@testable import Matching

/// Two rows in a list of their own, from which nothing can be learned, beside each other.
struct Compared {
    private let table: ProfileTable

    /// - Parameter marked: whether the second is known as a daughter of another company in the list.
    init(_ first: KnownRow, _ second: KnownRow, marked: Bool = false) {
        table = ProfileTable([first, second])
        table.profiles[1].isDaughter = marked
    }

    var pattern: Pattern { ask { $0.pattern($0.profiles[0], $0.profiles[1]) } }

    /// The pattern with the rows in the other order.
    var reversed: Pattern { ask { $0.pattern($0.profiles[1], $0.profiles[0]) } }

    /// What the comparison answers.
    func ask<Answer>(_ question: (Comparison) -> Answer) -> Answer {
        table.profiles.withUnsafeBufferPointer { profiles in
            table.pool.withUnsafeBufferPointer {
                question(Comparison(profiles: profiles, pool: $0, lexicon: Lexicon(table)))
            }
        }
    }

    /// The level of one field, which must not depend on which row comes first; nil where it does.
    static func level(_ field: Field, _ first: KnownRow, _ second: KnownRow) -> Int? {
        let both = Compared(first, second)
        return both.pattern[field] == both.reversed[field] ? both.pattern[field] : nil
    }

    static func names(_ first: String, _ second: String) -> Int? { level(.name, .company(first), .company(second)) }

    /// Two folded texts as the comparisons take them.
    static func texts<Answer>(_ one: String, _ other: String, _ body: (Spelling.Text, Spelling.Text) -> Answer)
        -> Answer
    {
        FoldedText.units(of: one).withUnsafeBufferPointer { one in
            FoldedText.units(of: other).withUnsafeBufferPointer { body(one[...], $0[...]) }
        }
    }
}
