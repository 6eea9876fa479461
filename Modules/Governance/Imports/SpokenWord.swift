import Interchange

/// A word of a list that people also write otherwise, in either language: 得意先 for `customer`.
package protocol SpokenWord {
    /// What people write, parted by `|`, by the word that it means.
    static var spellings: [String: String] { get }
}

extension SpokenWord {
    /// The word that a spelling means, compared as headers are; nil for what nobody writes for it.
    package static func word(spelled text: String) -> String? {
        let key = Column.key(text)
        return spellings.first { _, spellings in
            spellings.split(separator: "|").contains { Column.key(String($0)) == key }
        }?.key ?? spellings.keys.first { Column.key($0) == key }
    }

    /// All that is understood beside the words themselves.
    package static var allSpellings: [String] {
        spellings.sorted { $0.key < $1.key }.flatMap { $0.value.split(separator: "|").map(String.init) }
    }
}
