/// The grams of one word in one writing.
struct WordGrams {
    let inner: [UInt32]
    let beginning: UInt32
    let end: UInt32

    init(_ letters: [UInt32]) {
        var form = SearchForm()
        letters.forEach { form.append($0) }
        var inner: [UInt32] = []
        var (beginning, end): (UInt32, UInt32?) = (0, nil)
        Gram.each(
            form, inner: { gram, _ in inner.append(gram) }, beginning: { gram, _ in beginning = gram },
            end: { end = $0 })
        self.inner = inner
        self.beginning = beginning
        self.end = end ?? beginning
    }

    /// Grams of which a party has all of one group where it holds the word. A word too short for grams of its own is
    /// found only at the edges of words.
    var groups: [[UInt32]] {
        if !inner.isEmpty { return [inner] }
        return beginning == end ? [[beginning]] : [[beginning], [end]]
    }
}
