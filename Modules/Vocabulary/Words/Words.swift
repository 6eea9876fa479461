/// Phrases under their codes, in a row. A command asks for a few dozen of several hundred: to walk the row costs less
/// than to hash all of it at every start.
package struct Words: ExpressibleByDictionaryLiteral, Sendable {
    package let pairs: [(code: String, phrase: Phrase)]
    /// The mark of each code: other rows are passed over by this number alone.
    private let marks: [UInt32]

    package init(dictionaryLiteral pairs: (String, Phrase)...) {
        self.pairs = pairs
        marks = pairs.map { Self.mark(of: $0.0) }
    }

    package subscript(code: String) -> Phrase? {
        let mark = Self.mark(of: code)
        for index in marks.indices where marks[index] == mark && pairs[index].code == code {
            return pairs[index].phrase
        }
        return nil
    }

    /// How long a code is, and how it ends.
    private static func mark(of code: String) -> UInt32 {
        code.utf8.suffix(3).reduce(UInt32(truncatingIfNeeded: code.utf8.count)) { $0 << 8 | UInt32($1) }
    }
}
