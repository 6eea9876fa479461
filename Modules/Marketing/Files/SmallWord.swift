import Interchange

/// A word of a closed list that large tables keep as a small number: 1 for the first word, and so on. The numbers are
/// part of the schema; new words go to the end.
package protocol SmallWord: CaseIterable, RawRepresentable, Sendable where RawValue == Int64 {
    /// The words, in the order of their numbers.
    static var words: [StaticString] { get }
}

extension SmallWord {
    package var word: String { Self.words[Int(rawValue) - 1].description }

    package init?(word: String) {
        guard let index = Self.words.firstIndex(where: { $0.description == word }) else { return nil }
        self.init(rawValue: Int64(index) + 1)
    }

    /// The word in a field; nil for any other text.
    static func read(_ field: FieldBytes) -> Self? {
        field.choice(of: words).flatMap { Self(rawValue: Int64($0) + 1) }
    }

    /// All words, for people who wrote another one.
    static var list: String { words.map(\.description).joined(separator: ", ") }
}
