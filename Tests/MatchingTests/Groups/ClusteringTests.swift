import TestOffice
import Testing

@testable import Matching

@Suite("Groups of entries that are one party")
struct ClusteringTests {
    /// Clusters of parties by what each two of them say, in doublings of the odds; what is not named says −20.
    private func clusters(_ said: [[Int]: Float], parties: Int, above threshold: Double = 0.5) -> [FoundCluster] {
        func bits(_ a: Int32, _ b: Int32) -> Float { said[[Int(min(a, b)), Int(max(a, b))]] ?? -20 }
        let pairs = said.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map {
            Pair(first: Int32($0.key[0]), second: Int32($0.key[1]), pattern: Pattern(), bits: $0.value)
        }
        return Clustering.clusters(of: pairs, parties: parties, above: threshold, bits: bits)
    }

    private func members(_ clusters: [FoundCluster]) -> Set<[Int]> { Set(clusters.map(\.members)) }

    @Test("pairs above the threshold are groups, members in their order")
    func pairs() {
        let found = clusters([[0, 1]: 5, [3, 2].sorted(): 3], parties: 5)
        #expect(members(found) == [[0, 1], [2, 3]])
        #expect(clusters([:], parties: 0).isEmpty && clusters([:], parties: 3).isEmpty)
    }

    /// A probability of 0.5 is even odds, 0 doublings; 0.9 is nine to one, log₂ 9 = 3.17; 0.99 is log₂ 99 = 6.63.
    @Test(
        "a pair exactly as sure as asked for is taken, one less sure is not",
        arguments: [(0.5, 0, -0.01), (0.9, 3.17, 3.16), (0.99, 6.63, 6.62), (0.01, -6.62, -6.64)]
            as [(Double, Float, Float)])
    func threshold(threshold: Double, taken: Float, left: Float) {
        #expect(clusters([[0, 1]: taken], parties: 2, above: threshold).count == 1)
        #expect(clusters([[0, 1]: left], parties: 2, above: threshold).isEmpty)
    }

    @Test("three that all say so are one, and the least sure step is its probability")
    func three() {
        let found = clusters([[0, 1]: 8, [1, 2]: 4, [0, 2]: 6], parties: 3)
        #expect(members(found) == [[0, 1, 2]])
        // 0 and 1 come first with 8; then 2 with (4 + 6) ÷ 2 = 5: odds of 32 to one.
        #expect(abs((found.first?.probability ?? 0) - 32.0 / 33) < 1e-6)
    }

    @Test("one strong link never chains two companies together")
    func chain() {
        // 0–1 and 2–3 are sure; 1–2 looks sure too, but all the others speak against it.
        let found = clusters(
            [[0, 1]: 12, [2, 3]: 12, [1, 2]: 10, [0, 2]: -14, [0, 3]: -14, [1, 3]: -14], parties: 4)
        #expect(members(found) == [[0, 1], [2, 3]])
    }

    @Test("one slip of the pen never parts what all the others hold together")
    func slip() {
        let found = clusters([[0, 1]: 12, [0, 2]: 12, [1, 2]: -10], parties: 3)
        // (12 − 10) ÷ 2 is one doubling in favour.
        #expect(members(found) == [[0, 1, 2]])
        #expect(members(clusters([[0, 1]: 12.5, [0, 2]: 12, [1, 2]: -13], parties: 3)) == [[0, 1]])
    }

    @Test("no single pair says more than fourteen doublings, for or against, so that it cannot outshout the others")
    func loudest() {
        let three: [[Int]: Float] = [[0, 1]: 200, [0, 2]: 150, [1, 2]: 150, [2, 3]: 100]
        // 100 counts as 14: (14 − 12 − 3) ÷ 3 speaks against, (14 − 12 − 1) ÷ 3 for it.
        let against = clusters(three.merging([[0, 3]: -12, [1, 3]: -3]) { $1 }, parties: 4)
        #expect(members(against) == [[0, 1, 2]])
        let inFavour = clusters(three.merging([[0, 3]: -12, [1, 3]: -1]) { $1 }, parties: 4)
        #expect(members(inFavour) == [[0, 1, 2, 3]])
        // −100 counts as −14: (14 + 8 − 14) ÷ 3 speaks for it.
        let quiet = clusters(three.merging([[0, 3]: -100, [1, 3]: 8]) { $1 }, parties: 4)
        #expect(members(quiet) == [[0, 1, 2, 3]])
    }

    @Test("a pair that is parted for certain stays apart though both are like a third")
    func parted() {
        let found = clusters([[0, 1]: 9, [1, 2]: 8, [0, 2]: -100], parties: 3)
        #expect(members(found) == [[0, 1]])
    }

    @Test("a hundred entries of one party are one group")
    func hundred() {
        var said: [[Int]: Float] = [:]
        for first in 0..<100 { for second in first + 1..<100 { said[[first, second]] = 10 } }
        let found = clusters(said, parties: 100)
        #expect(members(found) == [Array(0..<100)])
    }

    @Test("two groups become one, and nothing is left of the one that joined")
    func groups() {
        var said: [[Int]: Float] = [[0, 1]: 13, [2, 3]: 12]
        for first in [0, 1] { for second in [2, 3] { said[[first, second]] = 5 } }
        #expect(members(clusters(said, parties: 4)) == [[0, 1, 2, 3]])
        #expect(clusters(said, parties: 4).count == 1)
    }

    @Test("every party is in one group at most, and pairs may come in any order", arguments: Dice.seeds(20))
    func any(dice: Dice) {
        var dice = dice
        var said: [[Int]: Float] = [:]
        for first in 0..<20 {
            for second in first + 1..<20 where dice.happens(40) {
                said[[first, second]] = Float(dice.number(-150...150)) / 10 + Float(first * 20 + second) / 10_000
            }
        }
        func bits(_ a: Int32, _ b: Int32) -> Float { said[[Int(min(a, b)), Int(max(a, b))]] ?? -20 }
        var pairs = said.map {
            Pair(first: Int32($0.key[0]), second: Int32($0.key[1]), pattern: Pattern(), bits: $0.value)
        }
        let found = Clustering.clusters(of: pairs, parties: 20, above: 0.5, bits: bits)
        let all = found.flatMap(\.members)
        #expect(Set(all).count == all.count)
        #expect(found.allSatisfy { $0.members.count > 1 && $0.probability >= 0.5 && $0.members == $0.members.sorted() })
        dice.shuffle(&pairs)
        let again = Clustering.clusters(of: pairs, parties: 20, above: 0.5, bits: bits)
        #expect(members(again) == members(found))
    }
}
