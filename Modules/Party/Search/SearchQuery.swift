import Names

/// What someone looks for, taken apart: words that must all be there in any order, each in every writing that may stand
/// for it.
struct SearchQuery {
    /// One word and how else it may be written.
    struct Word {
        let letters: [UInt32]
        /// What was typed as the reading of kana, or kana as they are read: compared with readings in Latin letters.
        let romaji: [UInt32]?

        var isLatin: Bool { letters.first.map(SearchForm.isLatin) == true }
        var hasOnlyDigits: Bool { letters.allSatisfy { (0x30...0x39).contains($0) } }

        /// The writings, each once.
        var writings: [[UInt32]] {
            if let romaji, romaji != letters { [letters, romaji] } else { [letters] }
        }

        /// Mistakes that are forgiven in so many letters.
        static func forgiven(in letters: [UInt32]) -> Int {
            if letters.allSatisfy(SearchForm.isLatin) { return letters.count < 4 ? 0 : letters.count < 8 ? 1 : 2 }
            return letters.count < 3 ? 0 : 1
        }
    }

    let words: [Word]
    /// All words joined, as a name would be written without spaces.
    let joined: Word

    init(words: [Word]) {
        self.words = words
        joined = Word(
            letters: words.flatMap(\.letters),
            romaji: words.allSatisfy { $0.romaji != nil } ? words.flatMap { $0.romaji ?? [] } : nil)
    }

    init(_ text: String) {
        var form = SearchForm()
        form.read(text)
        self.init(form)
    }

    private init(_ form: SearchForm) {
        var words: [Word] = []
        for index in form.starts.indices {
            let letters = Array(form.letters[form.starts[index]..<form.end(ofWord: index)])
            var word = SearchForm()
            letters.forEach { word.append($0) }
            var romaji: [UInt32]?
            if letters.allSatisfy(SearchForm.isLatin) {
                romaji = LatinReading.folded(letters)
            } else if letters.allSatisfy(SearchForm.isKana) {
                var read = SearchForm()
                LatinReading.read(word, into: &read)
                romaji = read.letters
            }
            word.enlargeKana()
            if !word.isEmpty { words.append(Word(letters: word.letters, romaji: romaji)) }
        }
        self.init(words: words)
    }

    /// The same without what seems to be a misspelt legal form (Ltf, 株式社); nil where there is none, or nothing else.
    var withoutMisspeltForms: SearchQuery? {
        var form = SearchForm()
        for word in words {
            form.beginWord()
            word.letters.forEach { form.append($0) }
        }
        let before = form
        while form.starts.count > 1, let start = form.starts.last, OmittedForms.isNearLatinForm(form.letters[start...])
        {
            form.remove(start..<form.letters.count)
        }
        if let misspelt = OmittedForms.misspelt(in: form.letters) { form.remove(misspelt) }
        return form.isEmpty || form.letters == before.letters ? nil : SearchQuery(form)
    }
}
