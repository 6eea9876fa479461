import Names

/// How names answer a query; pure.
struct NameMatch {
    private let query: SearchQuery
    /// The distances to the beginnings of a text, kept for its room.
    private var row: [Int] = []

    init(_ query: SearchQuery) {
        self.query = query
    }

    /// How the names hold all words as they were typed; nil where one is missing.
    func exactly(_ forms: PartyForms) -> PartyMatch? {
        guard !query.words.isEmpty else { return nil }
        let romaji = forms.isReadWhole ? forms.romaji : SearchForm()
        if let whole = [
            Self.whole(query.joined.letters, forms.name), Self.whole(query.joined.letters, forms.reading),
            Self.whole(query.joined.letters, romaji), query.joined.romaji.flatMap { Self.whole($0, romaji) },
        ].compactMap({ $0 }).min() {
            return whole
        }
        var worst = PartyMatch.word
        for word in query.words {
            guard let match = Self.find(word, forms) else { return nil }
            worst = max(worst, match)
        }
        return worst
    }

    /// The whole name, or its beginning.
    private static func whole(_ letters: [UInt32], _ form: SearchForm) -> PartyMatch? {
        guard !letters.isEmpty, form.letters.starts(with: letters) else { return nil }
        return form.letters.count == letters.count ? .name : .nameBeginning
    }

    private static func find(_ word: SearchQuery.Word, _ forms: PartyForms) -> PartyMatch? {
        var best: PartyMatch?
        func look(_ letters: [UInt32], _ form: SearchForm) {
            guard let match = find(letters, form) else { return }
            best = best.map { min($0, match) } ?? match
        }
        look(word.letters, forms.name)
        look(word.letters, forms.reading)
        if let romaji = word.romaji { look(romaji, forms.romaji) }
        if word.isLatin, best == nil { look(word.letters, forms.romaji) }
        return best
    }

    /// A word within a form: best at the edges of one of its words.
    private static func find(_ letters: [UInt32], _ form: SearchForm) -> PartyMatch? {
        guard let first = letters.first, form.letters.count >= letters.count else { return nil }
        var best: PartyMatch?
        for start in 0...(form.letters.count - letters.count)
        where form.letters[start] == first && form.letters[start..<start + letters.count].elementsEqual(letters) {
            let end = start + letters.count
            let begins = form.starts.contains(start)
            let ends = end == form.letters.count || form.starts.contains(end)
            let match: PartyMatch = begins ? (ends ? .word : .wordBeginning) : .part
            best = best.map { min($0, match) } ?? match
        }
        return best
    }

    /// The mistakes in the query if these are the names that are meant; nil where they are too many. Half a mistake
    /// more counts what is only the beginning of a word.
    mutating func similarly(_ forms: PartyForms) -> Int? {
        var best: Int?
        if query.words.count > 1 { best = mistakes(in: query.joined, forms) }
        var sum = 0
        for word in query.words {
            if Self.find(word, forms) != nil { continue }
            guard let mistakes = mistakes(in: word, forms) else { return best }
            sum += mistakes
        }
        return best.map { min($0, sum) } ?? sum
    }

    private mutating func mistakes(in word: SearchQuery.Word, _ forms: PartyForms) -> Int? {
        var best: Int?
        func take(_ mistakes: Int?) {
            guard let mistakes else { return }
            best = best.map { min($0, mistakes) } ?? mistakes
        }
        if word.hasOnlyDigits { return nil }
        take(mistakes(word.letters, forms.name))
        take(mistakes(word.letters, forms.reading))
        if let romaji = word.romaji { take(mistakes(romaji, forms.romaji)) }
        return best
    }

    /// Twice the mistakes to the nearest word or rest of a form, and one more to the beginning of such.
    private mutating func mistakes(_ letters: [UInt32], _ form: SearchForm) -> Int? {
        let limit = SearchQuery.Word.forgiven(in: letters)
        guard limit > 0, let lastLetter = letters.last else { return nil }
        let isLatin = letters.allSatisfy(SearchForm.isLatin)
        // A word may be the beginning of a longer one only where enough of it is right.
        let mayBegin = letters.count >= (isLatin ? 5 : 4)
        var best: Int?
        for (index, start) in form.starts.enumerated() where form.letters.count - start + limit >= letters.count {
            let rest = form.letters[start...]
            EditDistance.toBeginnings(of: rest.prefix(letters.count + limit), from: letters[...], into: &row)
            let whole = [form.end(ofWord: index) - start, rest.count]
            for length in row.indices where row[length] <= limit {
                let isWhole = whole.contains(length)
                guard isWhole || (mayBegin && length >= letters.count && form.letters[start + length - 1] == lastLetter)
                else {
                    continue
                }
                let mistakes = row[length] * 2 + (isWhole ? 0 : 1)
                best = best.map { min($0, mistakes) } ?? mistakes
            }
        }
        return best
    }
}
