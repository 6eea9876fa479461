import Testing

@testable import Matching

@Suite("Pairs that are kept")
struct CandidatesTests {
    private func pattern(_ levels: [Field: Int]) -> Pattern {
        var pattern = Pattern()
        for (field, level) in levels { pattern[field] = level }
        return pattern
    }

    @Test("a pair that is parted for certain is neither kept nor learned from")
    func parted() {
        let candidates = Candidates()
        for level in [NameLevel.otherUnit, NameLevel.longer] {
            candidates.take(0, 1, pattern([.name: level]), isPerson: false)
        }
        candidates.take(0, 1, pattern([.number: NumberLevel.different]), isPerson: false)
        #expect(candidates.pairs.isEmpty && candidates.companies.counts.isEmpty)
    }

    @Test("two names without likeness teach what chance is, but are no pair unless a registered number says so")
    func strangers() {
        let candidates = Candidates()
        candidates.take(0, 1, pattern([.name: NameLevel.different]), isPerson: false)
        #expect(candidates.pairs.isEmpty && candidates.companies.counts.count == 1)
        candidates.take(2, 3, pattern([.name: NameLevel.different, .number: NumberLevel.same]), isPerson: false)
        #expect(candidates.pairs.map(\.first) == [2] && candidates.pairs.map(\.second) == [3])
    }

    @Test("people are kept whatever their names say, and counted apart from companies")
    func people() {
        let candidates = Candidates()
        candidates.take(0, 1, pattern([.name: WordLevel.alike]), isPerson: true)
        candidates.take(0, 2, pattern([.name: NameLevel.longer]), isPerson: true)
        #expect(candidates.pairs.count == 2)
        #expect(candidates.people.counts.map(\.count) == [1, 1] && candidates.companies.counts.isEmpty)
    }

    @Test("two halves are one list")
    func halves() {
        let (one, other) = (Candidates(), Candidates())
        one.take(0, 1, Pattern(), isPerson: false)
        other.take(2, 3, Pattern(), isPerson: false)
        other.take(4, 5, Pattern(), isPerson: true)
        one.add(other)
        #expect(one.pairs.map(\.first) == [0, 2, 4])
        #expect(one.companies.counts.map(\.count) == [2] && one.people.counts.map(\.count) == [1])
    }
}
