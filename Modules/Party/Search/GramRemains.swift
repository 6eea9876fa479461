/// Which grams of a word remain when it is misspelt: a mistake spoils only those that cover its place.
struct GramRemains {
    let grams: [Gram.Covering]
    private let length: Int
    private let forgiven: Int

    init(_ word: [UInt32]) {
        var form = SearchForm()
        word.forEach { form.append($0) }
        var grams: [Gram.Covering] = []
        Gram.each(
            form,
            inner: { gram, place in
                let width = SearchForm.isLatin(word[place]) ? 3 : 2
                grams.append(Gram.Covering(gram: gram, letters: place..<place + width))
            }, beginning: { gram, places in grams.append(Gram.Covering(gram: gram, letters: places)) }, end: { _ in })
        self.init(grams: grams, length: word.count, forgiven: SearchQuery.Word.forgiven(in: word))
    }

    private init(grams: [Gram.Covering], length: Int, forgiven: Int) {
        self.grams = grams
        self.length = length
        self.forgiven = forgiven
    }

    /// Some of the grams, the rarest first, with what mistakes do to them.
    func choosing(_ most: Int, patience: Int, count: (UInt32) -> Int) -> Chosen {
        var left = patience
        var chosen: [Gram.Covering] = []
        for gram in grams.sorted(by: { count($0.gram) < count($1.gram) }) where chosen.count < most {
            left -= count(gram.gram)
            if left < 0 && chosen.count > 4 { break }
            if !chosen.contains(where: { $0.gram == gram.gram }) { chosen.append(gram) }
        }
        return Chosen(chosen, length: length, forgiven: forgiven)
    }

    struct Chosen {
        let grams: [Gram.Covering]
        /// Most of the grams that forgiven mistakes can spoil.
        let mostSpoilt: Int
        private let all: UInt16
        /// What is spoilt by one mistake, and by two.
        private let once: Set<UInt16>
        private let twice: Set<UInt16>

        fileprivate init(_ grams: [Gram.Covering], length: Int, forgiven: Int) {
            self.grams = grams
            all = UInt16(truncatingIfNeeded: (1 << grams.count) - 1)
            // Swapped neighbours spoil most: what covers either of them.
            let once = Set(
                (0..<max(length, 1)).map { place in
                    grams.enumerated().reduce(UInt16(0)) { mask, gram in
                        let covered = gram.element.letters
                        return covered.contains(place) || covered.contains(place + 1) ? mask | 1 << gram.offset : mask
                    }
                })
            var twice: Set<UInt16> = []
            if forgiven > 1 {
                for first in once { for second in once { twice.insert(first | second) } }
            }
            self.once = once
            self.twice = twice
            mostSpoilt = once.union(twice).map(\.nonzeroBitCount).max() ?? 0
        }

        /// How likely a party with some of the grams is meant, the least number the likeliest; nil where no forgiven
        /// mistakes explain what it lacks.
        func rank(_ present: UInt16) -> Int? {
            let missing = all & ~present
            let gap = missing.nonzeroBitCount
            if once.contains(where: { missing & ~$0 == 0 }) { return gap }
            if twice.contains(where: { missing & ~$0 == 0 }) { return 100 + gap }
            return nil
        }
    }
}
