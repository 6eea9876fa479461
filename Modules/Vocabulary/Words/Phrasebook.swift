/// Words whose codes begin alike, as a module hands them in (文例集). They are not made before one of them is asked for.
package struct Phrasebook: Sendable {
    private let beginnings: [String]
    private let words: @Sendable () -> Words

    /// - Parameter beginnings: the first segments of the codes, `gate` or `state.gate`.
    package init(_ beginnings: String..., words: @escaping @Sendable () -> Words) {
        self.beginnings = beginnings.map { $0 + "." }
        self.words = words
    }

    /// The phrase under a code; nil where this book has none.
    package subscript(code: String) -> Phrase? {
        covers(code) ? words()[code] : nil
    }

    /// All that stands in it.
    package var phrases: [(code: String, phrase: Phrase)] { words().pairs }

    /// Whether codes like this one belong here.
    package func covers(_ code: String) -> Bool {
        beginnings.contains { code.hasPrefix($0) }
    }
}
