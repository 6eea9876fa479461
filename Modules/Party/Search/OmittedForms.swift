import Names

/// Legal forms in the letters of search (法人格): nobody looks for 株式会社.
enum OmittedForms {
    /// What stands in brackets, `(株)`, also as banks shorten it, `(カ)`.
    static func isBracketed(_ content: [UInt32]) -> Bool { bracketed[content] != nil }

    /// カ of `カ)ヤマダ`.
    static func isBankAbbreviation(_ letters: ArraySlice<UInt32>) -> Bool {
        letters.count < 4 && letters.first.map(Kana.isKatakana) == true && bank[Array(letters)] != nil
    }

    /// Leaves out legal forms, provided that something remains.
    static func remove(from form: inout SearchForm) {
        removeMixed(from: &form)
        removeJapanese(from: &form)
        removeLatin(from: &form)
    }

    static func isLatinForm(_ word: ArraySlice<UInt32>) -> Bool {
        word.allSatisfy(SearchForm.isLatin) && latin.form(in: Array(word), [0..<word.count]) != nil
    }

    /// NPO法人: a form that is of two scripts.
    private static func removeMixed(from form: inout SearchForm) {
        guard let found = spelled.beginning(form.letters[...]), found.letters.count < form.letters.count,
            found.letters.contains(where: SearchForm.isLatin)
        else { return }
        form.remove(0..<found.letters.count)
    }

    private static func removeJapanese(from form: inout SearchForm) {
        var end = form.letters.count
        while end > 0 {
            // A run of letters that are not Latin.
            while end > 0, SearchForm.isLatin(form.letters[end - 1]) { end -= 1 }
            var start = end
            while start > 0, !SearchForm.isLatin(form.letters[start - 1]) { start -= 1 }
            let run = form.letters[start..<end]
            if let length = spelled.beginning(run)?.letters.count, length < form.letters.count {
                form.remove(start..<start + length)
            } else if let length = spelled.end(run)?.letters.count, length < form.letters.count {
                form.remove(end - length..<end)
            }
            end = start
        }
    }

    private static func removeLatin(from form: inout SearchForm) {
        if form.starts.count > 1, let first = form.letters.first, isOfWords(first) {
            let words = form.starts.indices.prefix(latin.longest).map { form.starts[$0]..<form.end(ofWord: $0) }
            if let found = latin.beginning(form.letters, words[...]), found.words < form.starts.count {
                form.remove(0..<form.starts[found.words])
            }
        }
        while form.starts.count > 1, let last = form.letters.last, isOfWords(last) {
            let words = form.starts.indices.suffix(latin.longest).map { form.starts[$0]..<form.end(ofWord: $0) }
            guard let found = latin.end(form.letters, words[...]), found.words < form.starts.count else { return }
            form.remove(form.starts[form.starts.count - found.words]..<form.letters.count)
        }
    }

    /// Latin, Greek and Cyrillic, which part words by spaces.
    private static func isOfWords(_ letter: UInt32) -> Bool { letter < 0x530 }

    static let spelled = LegalForms.spelled(letters)
    private static let bracketed = LegalForms.bracketed(letters)
    private static let bank = LegalForms.bank(letters)
    private static let latin = LegalForms.latin(letters)

    /// Those that people write most, which are recognised with a mistake in them.
    static let usualLatin: [[UInt32]] = [
        "co", "ltd", "inc", "corp", "llc", "gmbh", "limited", "company", "corporation", "incorporated",
    ]
    .map { letters($0) }

    private static func letters(_ text: String) -> [UInt32] {
        text.unicodeScalars.map { scalar in
            scalar.value < 0x10000 ? UInt32(LetterTable.letters[Int(scalar.value)]) : scalar.value
        }
    }
}
