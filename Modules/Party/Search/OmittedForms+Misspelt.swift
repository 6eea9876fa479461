import Names

extension OmittedForms {
    /// Whether a Latin word is a legal form but for one mistake.
    static func isNearLatinForm(_ word: ArraySlice<UInt32>) -> Bool {
        guard (1...12).contains(word.count), word.allSatisfy(SearchForm.isLatin) else { return false }
        if isLatinForm(word) { return true }
        return usualLatin.contains { EditDistance.between($0[...], word, limit: 1) <= 1 }
    }

    /// Where a Japanese legal form with one mistake in it stands at the beginning or the end.
    static func misspelt(in letters: [UInt32]) -> Range<Int>? {
        // Where the mistake is not at its edge, the edge says how far it goes.
        for mustFit in [true, false] {
            for form in spelled.all.map(\.letters) where (4...8).contains(form.count) {
                for length in [form.count, form.count - 1, form.count + 1] where length < letters.count {
                    let (beginning, end) = (letters.prefix(length), letters.suffix(length))
                    if !mustFit || beginning.last == form.last,
                        EditDistance.between(form[...], beginning, limit: 1) <= 1
                    {
                        return beginning.indices
                    }
                    if !mustFit || end.first == form.first, EditDistance.between(form[...], end, limit: 1) <= 1 {
                        return end.indices
                    }
                }
            }
        }
        return nil
    }
}
