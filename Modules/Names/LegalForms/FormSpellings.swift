/// Spellings of legal forms in the letters of one user, looked up at the beginning or the end of a name: the longest one
/// counts, and a name that is nothing but a form has none.
package struct FormSpellings<Letter: FixedWidthInteger & Sendable>: Sendable {
    package struct Spelling: Sendable {
        package let letters: [Letter]
        package let kind: LegalForm.Kind

        @usableFromInline
        init(letters: [Letter], kind: LegalForm.Kind) {
            self.letters = letters
            self.kind = kind
        }
    }

    /// Every spelling once, the long ones first.
    package let all: [Spelling]
    /// So many letters at the edge of a name say which spellings are worth a look.
    @usableFromInline let grain: Int
    @usableFromInline let byBeginning: [UInt64: [Spelling]]
    @usableFromInline let byEnd: [UInt64: [Spelling]]

    /// - Parameter grain: letters that every spelling has at least: 3 for UTF-8, of which one character of Japanese is so
    ///   many.
    init(_ spellings: [(letters: [Letter], kind: LegalForm.Kind)], grain: Int) {
        var seen: Set<[Letter]> = []
        let once = spellings.filter { $0.letters.count >= grain && seen.insert($0.letters).inserted }
        all = once.sorted { $0.letters.count > $1.letters.count }.map { Spelling(letters: $0.letters, kind: $0.kind) }
        self.grain = grain
        byBeginning = Dictionary(grouping: all) { Self.packed($0.letters.prefix(grain)) }
        byEnd = Dictionary(grouping: all) { Self.packed($0.letters.suffix(grain)) }
    }

    @inlinable
    static func packed(_ letters: ArraySlice<Letter>) -> UInt64 {
        var number: UInt64 = 0
        for letter in letters { number = number << 21 ^ UInt64(truncatingIfNeeded: letter) }
        return number
    }

    /// The spelling with which a text begins.
    @inlinable
    package func beginning(_ text: ArraySlice<Letter>) -> Spelling? {
        guard text.count >= grain, let possible = byBeginning[Self.packed(text.prefix(grain))] else { return nil }
        for spelling in possible where spelling.letters.count <= text.count {
            if text.starts(with: spelling.letters) { return spelling }
        }
        return nil
    }

    /// The spelling with which a text ends.
    @inlinable
    package func end(_ text: ArraySlice<Letter>) -> Spelling? {
        guard text.count >= grain, let possible = byEnd[Self.packed(text.suffix(grain))] else { return nil }
        for spelling in possible where spelling.letters.count <= text.count {
            if text.suffix(spelling.letters.count).elementsEqual(spelling.letters) { return spelling }
        }
        return nil
    }
}
