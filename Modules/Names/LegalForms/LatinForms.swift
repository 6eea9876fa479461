/// Legal forms in Latin and Cyrillic letters, word by word: `Ltd`, `Kabushiki Kaisha`, `Sp. z o.o.`.
package struct LatinForms: Sendable {
    /// A form that some words in a row make.
    package struct Found: Sendable {
        package let words: Int
        package let kind: LegalForm.Kind
        /// It may stand in front of a name. A single word there may be the name itself (Co, Sa), so only words of forms
        /// that stand nowhere else count, and forms of several words.
        fileprivate var isInFront: Bool
    }

    /// A hash over the letters of all words of each form, ascending; it has 64 bits, and the forms are some hundred.
    private let hashes: [UInt64]
    /// Parallel to `hashes`.
    private let forms: [Found]
    /// The words of the longest form.
    package let longest: Int

    init(_ texts: [(words: [[UInt32]], kind: LegalForm.Kind, place: LegalForm.Place)]) {
        let sorted = texts.map { text in
            (
                hash: text.words.reduce(Self.seed) { Self.hash($1[...], from: $0) },
                form: Found(
                    words: text.words.count, kind: text.kind,
                    isInFront: text.place == .before || text.place == .either && text.words.count > 1)
            )
        }.sorted { $0.hash < $1.hash }
        var (hashes, forms): ([UInt64], [Found]) = ([], [])
        for (hash, form) in sorted {
            if hashes.last == hash {
                // The first of the table says what it is.
                if form.isInFront { forms[forms.count - 1].isInFront = true }
            } else {
                hashes.append(hash)
                forms.append(form)
            }
        }
        self.hashes = hashes
        self.forms = forms
        longest = texts.map(\.words.count).max() ?? 0
    }

    private static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

    /// FNV-1a, with a mark behind each word.
    private static func hash(_ word: ArraySlice<UInt32>, from hash: UInt64) -> UInt64 {
        var hash = hash
        for letter in word { hash = (hash ^ UInt64(letter)) &* 0x0000_0100_0000_01b3 }
        return (hash ^ 0x20) &* 0x0000_0100_0000_01b3
    }

    private func form(_ hash: UInt64) -> Found? {
        var (low, high) = (0, hashes.count)
        while low < high {
            let middle = (low + high) / 2
            if hashes[middle] < hash { low = middle + 1 } else { high = middle }
        }
        return low < hashes.count && hashes[low] == hash ? forms[low] : nil
    }

    /// The longest form that begins with a word.
    package func form(in text: [UInt32], _ words: ArraySlice<Range<Int>>) -> Found? {
        longest(in: text, words) { _ in true }
    }

    /// The form that stands in front of a name of these words.
    package func beginning(_ text: [UInt32], _ words: ArraySlice<Range<Int>>) -> Found? {
        longest(in: text, words, where: \.isInFront)
    }

    private func longest(
        in text: [UInt32], _ words: ArraySlice<Range<Int>>, where isMeant: (Found) -> Bool
    ) -> Found? {
        var (hash, count, found) = (Self.seed, 0, Found?.none)
        for word in words.prefix(longest) {
            hash = Self.hash(text[word], from: hash)
            count += 1
            if let form = form(hash), form.words == count, isMeant(form) { found = form }
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
