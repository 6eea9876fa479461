/// Spellings of legal forms in the letters of one user, looked up at the beginning or the end of a name: the longest one
/// counts.
package struct FormSpellings: Sendable {
    package struct Spelling: Sendable {
        package let letters: [UInt32]
        package let kind: LegalForm.Kind
    }

    /// Every spelling once, the long ones first.
    package let all: [Spelling]
    /// By the two letters at either edge: no spelling is shorter.
    private let byBeginning: [UInt64: [Spelling]]
    private let byEnd: [UInt64: [Spelling]]

    init(_ spellings: [(letters: [UInt32], kind: LegalForm.Kind)]) {
        var seen: Set<[UInt32]> = []
        let once = spellings.filter { $0.letters.count > 1 && seen.insert($0.letters).inserted }
        all = once.sorted { $0.letters.count > $1.letters.count }.map { Spelling(letters: $0.letters, kind: $0.kind) }
        byBeginning = Dictionary(grouping: all) { Self.pair($0.letters, 0) }
        byEnd = Dictionary(grouping: all) { Self.pair($0.letters, $0.letters.count - 2) }
    }

    private static func pair(_ letters: some RandomAccessCollection<UInt32>, _ place: Int) -> UInt64 {
        let first = letters.index(letters.startIndex, offsetBy: place)
        return UInt64(letters[first]) << 32 | UInt64(letters[letters.index(after: first)])
    }

    /// The spelling with which a text begins.
    package func beginning(_ text: ArraySlice<UInt32>) -> Spelling? {
        guard text.count > 1, let possible = byBeginning[Self.pair(text, 0)] else { return nil }
        return possible.first { $0.letters.count <= text.count && text.starts(with: $0.letters) }
    }

    /// The spelling with which a text ends.
    package func end(_ text: ArraySlice<UInt32>) -> Spelling? {
        guard text.count > 1, let possible = byEnd[Self.pair(text, text.count - 2)] else { return nil }
        return possible.first {
            $0.letters.count <= text.count && text.suffix($0.letters.count).elementsEqual($0.letters)
        }
    }
}
