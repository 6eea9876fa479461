/// Legal forms in Latin and Cyrillic letters, word by word: `Ltd`, `Kabushiki Kaisha`, `Sp. z o.o.`.
package struct LatinForms: Sendable {
    /// A form that some words in a row make.
    package struct Found: Sendable {
        package let words: Int
        package let kind: LegalForm.Kind
    }

    /// By a hash over the letters of all words; it has 64 bits, and the forms are some hundred.
    private let forms: [UInt64: Found]
    /// Those that stand in front of a name. A single word there may be the name itself (Co, Sa), so only words of forms
    /// that stand nowhere else count, and forms of several words.
    private let inFront: Set<UInt64>
    /// The words of the longest form.
    package let longest: Int

    init(_ texts: [(words: [[UInt32]], kind: LegalForm.Kind, place: LegalForm.Place)]) {
        var forms: [UInt64: Found] = [:]
        var inFront: Set<UInt64> = []
        for text in texts {
            let hash = text.words.reduce(Self.seed) { Self.hash($1[...], from: $0) }
            if forms[hash] == nil { forms[hash] = Found(words: text.words.count, kind: text.kind) }
            if text.place == .before || text.place == .either && text.words.count > 1 { inFront.insert(hash) }
        }
        self.forms = forms
        self.inFront = inFront
        longest = texts.map(\.words.count).max() ?? 0
    }

    private static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

    /// FNV-1a, with a mark behind each word.
    private static func hash(_ word: ArraySlice<UInt32>, from hash: UInt64) -> UInt64 {
        var hash = hash
        for letter in word { hash = (hash ^ UInt64(letter)) &* 0x0000_0100_0000_01b3 }
        return (hash ^ 0x20) &* 0x0000_0100_0000_01b3
    }

    /// The longest form that begins with a word.
    package func form(in text: [UInt32], _ words: ArraySlice<Range<Int>>) -> Found? {
        var (hash, count, found) = (Self.seed, 0, Found?.none)
        for word in words.prefix(longest) {
            hash = Self.hash(text[word], from: hash)
            count += 1
            if let form = forms[hash], form.words == count { found = form }
        }
        return found
    }

    /// The form that stands in front of a name of these words.
    package func beginning(_ text: [UInt32], _ words: ArraySlice<Range<Int>>) -> Found? {
        var (hash, count, found) = (Self.seed, 0, Found?.none)
        for word in words.prefix(longest) {
            hash = Self.hash(text[word], from: hash)
            count += 1
            if inFront.contains(hash), let form = forms[hash], form.words == count { found = form }
        }
        return found
    }

    /// The longest form with which these words end.
    package func end(_ text: [UInt32], _ words: ArraySlice<Range<Int>>) -> Found? {
        for count in stride(from: min(longest, words.count), to: 0, by: -1) {
            if let form = form(in: text, words.suffix(count)), form.words == count { return form }
        }
        return nil
    }
}
