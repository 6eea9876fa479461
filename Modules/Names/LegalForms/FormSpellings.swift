/// Spellings of legal forms in the letters of one user, looked up at the beginning or the end of a name: the longest one
/// counts.
package struct FormSpellings: Sendable {
    package struct Spelling: Sendable {
        package let letters: [UInt32]
        package let kind: LegalForm.Kind
    }

    /// Every spelling once, the long ones first.
    package let all: [Spelling]
    private let byFirst: [UInt32: [Spelling]]
    private let byLast: [UInt32: [Spelling]]

    init(_ spellings: [(letters: [UInt32], kind: LegalForm.Kind)]) {
        var seen: Set<[UInt32]> = []
        let once = spellings.filter { !$0.letters.isEmpty && seen.insert($0.letters).inserted }
        all = once.sorted { $0.letters.count > $1.letters.count }.map { Spelling(letters: $0.letters, kind: $0.kind) }
        byFirst = Dictionary(grouping: all) { $0.letters[0] }
        byLast = Dictionary(grouping: all) { $0.letters[$0.letters.count - 1] }
    }

    /// The spelling with which a text begins.
    package func beginning(_ text: ArraySlice<UInt32>) -> Spelling? {
        guard let first = text.first, let possible = byFirst[first] else { return nil }
        return possible.first { $0.letters.count <= text.count && text.starts(with: $0.letters) }
    }

    /// The spelling with which a text ends.
    package func end(_ text: ArraySlice<UInt32>) -> Spelling? {
        guard let last = text.last, let possible = byLast[last] else { return nil }
        return possible.first {
            $0.letters.count <= text.count && text.suffix($0.letters.count).elementsEqual($0.letters)
        }
    }
}
