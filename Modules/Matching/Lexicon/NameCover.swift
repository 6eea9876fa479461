/// Lays what words stand for onto a name, in the order of the words, so that as many words and letters as possible find
/// their place.
struct NameCover {
    struct Cover: Comparable {
        var words = 0
        var letters = 0
        /// The text that was laid last.
        var last = 0..<0
        /// Where it ends, and the longest part before that is not covered.
        var end = 0
        var gap = 0..<0

        static func < (a: Cover, b: Cover) -> Bool { (a.words, a.letters) < (b.words, b.letters) }
    }

    private let name: Slice<UnsafeBufferPointer<UInt16>>
    /// The best cover that ends before each letter.
    private var covers: [Cover?]

    init(of name: Slice<UnsafeBufferPointer<UInt16>>) {
        self.name = name
        covers = [Cover?](repeating: nil, count: name.count + 1)
        covers[0] = Cover()
    }

    /// The longest part of the name that a cover leaves open.
    func rest(of cover: Cover) -> Range<Int> {
        let gap = cover.gap.count >= name.count - cover.end ? cover.gap : cover.end..<name.count
        return name.startIndex + gap.lowerBound..<name.startIndex + gap.upperBound
    }

    var best: Cover { covers.compactMap(\.self).max() ?? Cover() }

    /// Lays one word more behind those that came before it, or leaves it out. Two words may stand for one text: Paper Box
    /// is 紙器.
    mutating func place(_ choices: [Range<Int>], from texts: [UInt16]) {
        let before = covers
        for choice in choices {
            let text = texts[choice]
            var reach: Cover?
            for place in 0...name.count {
                if let cover = before[place] {
                    if !cover.last.isEmpty && texts[cover.last].elementsEqual(text) {
                        var joined = cover
                        joined.words += 1
                        keep(joined, at: place)
                    }
                    if reach.map({ $0 < cover }) ?? true { reach = cover }
                }
                guard let reach, place + text.count <= name.count, name.dropFirst(place).starts(with: text) else {
                    continue
                }
                keep(
                    Cover(
                        words: reach.words + 1, letters: reach.letters + text.count, last: choice,
                        end: place + text.count,
                        gap: reach.gap.count >= place - reach.end ? reach.gap : reach.end..<place),
                    at: place + text.count)
            }
        }
    }

    private mutating func keep(_ cover: Cover, at place: Int) {
        if covers[place].map({ $0 < cover }) ?? true { covers[place] = cover }
    }
}
