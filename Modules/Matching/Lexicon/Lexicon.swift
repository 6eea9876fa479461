import Names

/// Which words in Latin letters stand for which kanji and kana: 極東 for Kyokuto, 倉庫 for Warehouse and for Soko, デンタル for
/// Dental. No dictionary knows the names of companies, but the list does: ``TwinNames`` show it again and again.
struct Lexicon {
    /// What each word stands for, as places in ``texts``; what goes with it most comes first.
    private var entries: [UInt64: [Range<Int>]] = [:]
    private var texts: [UInt16] = []
    /// The hashes of all texts.
    private var known: Set<UInt64> = []

    init(_ table: ProfileTable) {
        let twins = TwinNames(in: table)
        for word in twins.words {
            for text in twins.texts(of: word) {
                entries[word, default: []].append(texts.count..<texts.count + text.count)
                texts.append(contentsOf: text)
                known.insert(FastHash.of(text))
            }
        }
    }

    /// A word however it is romanised: Ohno is Ono.
    static func key(_ word: some Sequence<UInt16>) -> UInt64 {
        var hash = FastHash()
        for letter in RoughReading.rough(latin: word) { hash.add(UInt16(letter)) }
        return hash.whole
    }

    /// How far the words of a Latin name account for a Japanese one, as a level of the name; nil where the list has taught
    /// none of them.
    /// - Parameter starts: where words of the Latin name begin: bit n for character n.
    func level(
        _ latin: Slice<UnsafeBufferPointer<UInt16>>, _ starts: UInt64, _ japanese: Slice<UnsafeBufferPointer<UInt16>>
    ) -> Int? {
        if entries.isEmpty || japanese.isEmpty || latin.isEmpty { return nil }
        var cover = NameCover(of: japanese)
        var (words, strangers) = (0, 0)
        var expected: [Range<Int>] = []
        var word = latin.startIndex
        while word < latin.endIndex {
            var end = word + 1
            while end < latin.endIndex, starts & (1 << UInt64(min(end - latin.startIndex, 63))) == 0 { end += 1 }
            words += 1
            if let choices = entries[Self.key(latin[word..<end])] {
                cover.place(choices, from: texts)
                expected += choices
            } else {
                strangers += 1
            }
            word = end
        }
        let best = cover.best
        if best.words == 0 { return nil }
        let (missing, rest) = (words - best.words, japanese.count - best.letters)
        if missing == 0 {
            return rest == 0 || rest == 1 && japanese.count >= 5 ? NameLevel.readSame : NameLevel.longer
        }
        if rest == 0 { return strangers == 0 ? NameLevel.longer : NameLevel.otherScript }
        if missing == strangers { return NameLevel.readAlike }
        // A word is missing whose text is known: something else stands in its place, or a slip of the pen.
        let other = japanese[cover.rest(of: best)]
        if known.contains(FastHash.of(ArraySlice(other))) { return NameLevel.longer }
        return expected.contains { isSlip(texts[$0], other) } ? NameLevel.readAlike : NameLevel.related
    }

    private func isSlip(_ text: ArraySlice<UInt16>, _ other: Slice<UnsafeBufferPointer<UInt16>>) -> Bool {
        let limit = text.count >= 5 ? 2 : 1
        return text.withUnsafeBufferPointer { EditDistance.between($0[...], other, limit: limit) <= limit }
    }
}
