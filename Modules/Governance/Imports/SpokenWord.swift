import Interchange

/// A word of a list that people also write otherwise, in either language: 得意先 for `customer`.
package protocol SpokenWord {
    /// What people write, parted by `|`, by the word that it means.
    static var spellings: SpokenWords { get }
}

extension SpokenWord {
    /// The word that a spelling means, compared as headers are; nil for what nobody writes for it.
    package static func word(spelled text: String) -> String? { spellings.word(of: text) }
}

/// The words that spellings mean, each spelling brought into the form in which it is compared once and not for every row.
package struct SpokenWords: Sendable, ExpressibleByDictionaryLiteral {
    private let words: [String: String]

    package init(dictionaryLiteral elements: (String, String)...) {
        let pairs = elements.flatMap { word, spellings in
            ([word] + spellings.split(separator: "|").map(String.init)).map { (Column.key($0), word) }
        }
        words = Dictionary(pairs) { first, _ in first }
    }

    func word(of spelling: String) -> String? { words[Column.key(spelling)] }
}
