/// The words of a name that must be looked up to find everything that can be like it enough: the rare ones. Whatever
/// shares none of them cannot reach the threshold by the others.
struct Probe {
    typealias Weighed = (word: String, weight: Double)

    let looked: [Weighed]

    /// - Parameter threshold: the least score that is of interest, from 0 to 1.
    init(_ words: [Weighed], threshold: Double) {
        let sorted = words.sorted { ($0.weight, $1.word) > ($1.weight, $0.word) }
        let whole = words.reduce(0) { $0 + $1.weight }
        let limit = threshold * NameLikeness.extraShare / max(0.01, 1 - threshold)
        var known = 0.0
        var looked: [Weighed] = []
        for word in sorted {
            if !looked.isEmpty, whole - known < limit * known { break }
            looked.append(word)
            known += word.weight
        }
        self.looked = looked
    }
}
