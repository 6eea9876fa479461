/// Looks for parties whose names may be meant by a query that is misspelt (あいまい検索): each comes with grams that one
/// mistake, or two in a long word, leaves whole. What is found is compared with the names afterwards.
struct SimilarSearch {
    let reader: GramReader
    /// The least and the greatest id of a party.
    let ids: ClosedRange<Int64>

    /// Lists that are read for one word, in ids.
    private static let patience = 1_500_000
    private static let gramsAtOnce = 12
    /// Parties that are read rather than made fewer by looking through spellings.
    private static let readRather = 600

    /// Parties that may be meant, the likelier first; at most about `reach` for each way of looking.
    func parties(_ query: SearchQuery, reach: Int) throws -> [Int64] {
        var found: [Int64] = []
        if let other = query.withoutMisspeltForms {
            found += try WordSearch(reader: reader).parties(other.words, reach: reach)
            if other.words.count == 1 { found += try parties(word: other.joined, reach: reach) }
        }
        if query.words.count == 1 {
            found += try parties(word: query.joined, reach: reach)
        } else {
            found += try oneWordWrong(query, reach: reach)
            if SearchQuery.Word.forgiven(in: query.joined.letters) > 0 {
                for writing in query.joined.writings { found += try byGrams(writing, reach: reach) }
            }
        }
        var seen: Set<Int64> = []
        return found.filter { seen.insert($0).inserted }
    }

    /// All words but one are right.
    private func oneWordWrong(_ query: SearchQuery, reach: Int) throws -> [Int64] {
        var found: [Int64] = []
        for (index, word) in query.words.enumerated() where !word.hasOnlyDigits {
            guard SearchQuery.Word.forgiven(in: word.letters) > 0 else { continue }
            var others = query.words
            others.remove(at: index)
            let rest = try WordSearch(reader: reader).every(others)
            if rest.count <= max(reach, Self.readRather) {
                found += rest
            } else {
                found += try parties(word: word, among: IDSet(rest, in: ids), reach: reach)
            }
        }
        return found
    }

    private func parties(word: SearchQuery.Word, among some: IDSet? = nil, reach: Int) throws -> [Int64] {
        if word.hasOnlyDigits { return [] }
        var found: [Int64] = []
        for writing in word.writings where SearchQuery.Word.forgiven(in: writing) > 0 {
            let isShort = writing.count < 8 && writing.allSatisfy(SearchForm.isLatin)
            found +=
                try isShort
                ? bySpellings(writing, among: some, reach: reach) : byGrams(writing, among: some, reach: reach)
        }
        return found
    }

    /// A short Latin word: what a mistake leaves of it is too common, so every word is looked for that is one mistake
    /// away.
    private func bySpellings(_ word: [UInt32], among some: IDSet?, reach: Int) throws -> [Int64] {
        let spellings = Spellings.near(word).map { letters in
            let grams = WordGrams(letters)
            return grams.inner + [grams.beginning] + (word.count < 5 ? [grams.end] : [])
        }
        try reader.learn(Set(spellings.joined()))
        var found: [Int64] = []
        var patience = Self.patience
        for grams in spellings where patience > 0 && found.count < reach {
            let least = grams.map { reader.count($0) }.min() ?? 0
            if least == 0 && reader.recent.isEmpty { continue }
            patience -= least
            let own = try reader.parties(withAll: grams, enough: 2, most: some == nil ? reach : .max)
            found += own.filter { some?.contains($0) ?? true }.prefix(reach)
        }
        return found
    }

    /// A long word, or one in kana and kanji: parties that have the grams which some mistake leaves whole.
    private func byGrams(_ word: [UInt32], among some: IDSet? = nil, reach: Int) throws -> [Int64] {
        let remains = GramRemains(word)
        try reader.learn(remains.grams.map(\.gram))
        var found: [(id: Int64, rank: Int)] = []
        for segment in reader.segments {
            let chosen = remains.choosing(
                Self.gramsAtOnce, patience: Self.patience, count: { reader.count($0, segment) })
            var masks = [UInt16](repeating: 0, count: Int(ids.upperBound - ids.lowerBound) + 1)
            var touched: [Int64] = []
            for (index, gram) in chosen.grams.enumerated() where reader.count(gram.gram, segment) > 0 {
                let bit = UInt16(1) << index
                // A party that is meant has one of the first grams: a mistake cannot spoil so many.
                let mayBegin = index <= chosen.mostSpoilt
                try reader.list(gram.gram, segment).each { id in
                    guard ids.contains(id), some?.contains(id) ?? true else { return }
                    let place = Int(id - ids.lowerBound)
                    if masks[place] == 0 {
                        guard mayBegin else { return }
                        touched.append(id)
                    }
                    masks[place] |= bit
                }
            }
            // There are few masks and many parties.
            var ranks = [Int?](repeating: nil, count: 1 << chosen.grams.count)
            for id in touched {
                let mask = Int(masks[Int(id - ids.lowerBound)])
                let rank = ranks[mask] ?? chosen.rank(UInt16(mask)) ?? .max
                ranks[mask] = rank
                if rank < .max { found.append((id, rank)) }
            }
        }
        let all = remains.choosing(Self.gramsAtOnce, patience: .max, count: { _ in 0 })
        for (id, own) in reader.recent where some?.contains(id) ?? true {
            var mask: UInt16 = 0
            for (index, gram) in all.grams.enumerated() where GramReader.holds(own, gram.gram) { mask |= 1 << index }
            if mask != 0, let rank = all.rank(mask) { found.append((id, rank)) }
        }
        found.sort { ($0.rank, $0.id) < ($1.rank, $1.id) }
        return found.prefix(reach).map(\.id)
    }
}
