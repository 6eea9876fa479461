/// The candidate pairs that one half of the work has met, and how often each pattern.
final class Candidates {
    private(set) var pairs: [Pair] = []
    private(set) var companies = PatternCounter()
    private(set) var people = PatternCounter()

    func take(_ a: Int32, _ b: Int32, _ pattern: Pattern, isPerson: Bool) {
        if isPerson {
            people.add(pattern)
        } else {
            if Weights.separates(pattern) { return }
            companies.add(pattern)
            if pattern[.name] == NameLevel.different && pattern[.number] != NumberLevel.same { return }
        }
        pairs.append(Pair(first: a, second: b, pattern: pattern, bits: 0))
    }

    func add(_ other: Candidates) {
        pairs += other.pairs
        companies.add(other.companies)
        people.add(other.people)
    }
}
