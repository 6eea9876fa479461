import Names
import Testing

@Suite("Edit distance")
struct EditDistanceTests {
    private func distance(_ one: String, _ other: String, limit: Int = 99) -> Int {
        EditDistance.between(
            one.unicodeScalars.map(\.value)[...], other.unicodeScalars.map(\.value)[...], limit: limit)
    }

    @Test(
        "the distances are those of the books",
        arguments: [
            ("kitten", "sitting", 3), ("saturday", "sunday", 3), ("ca", "abc", 3), ("", "", 0), ("abc", "", 3),
            ("yamada", "yamada", 0), ("yamda", "yamada", 1), ("yamdaa", "yamada", 1), ("yemade", "yamada", 2),
            ("a", "b", 1), ("ab", "ba", 1), ("営業第一部", "営業第二部", 1), ("山田商事", "山田商店", 1),
        ])
    func known(one: String, other: String, expected: Int) {
        #expect(distance(one, other) == expected)
        #expect(distance(other, one) == expected)
    }

    /// Word by word as it is defined: the least number of steps.
    private static func defined(_ a: ArraySlice<UInt32>, _ b: ArraySlice<UInt32>) -> Int {
        guard let lastA = a.last else { return b.count }
        guard let lastB = b.last else { return a.count }
        let (restA, restB) = (a.dropLast(), b.dropLast())
        var best = min(defined(restA, b), defined(a, restB)) + 1
        best = min(best, defined(restA, restB) + (lastA == lastB ? 0 : 1))
        if let beforeA = restA.last, let beforeB = restB.last, lastA == beforeB, beforeA == lastB {
            best = min(best, defined(restA.dropLast(), restB.dropLast()) + 1)
        }
        return best
    }

    private static let shortWords: [[UInt32]] = {
        var words: [[UInt32]] = [[]]
        var last = words
        for _ in 0..<4 {
            last = last.flatMap { word in [1, 2, 3].map { word + [$0] } }
            words += last
        }
        return words.filter { $0.count < 4 || $0[0] == 1 }
    }()

    @Test("all pairs of short words have the distance of the definition, under every limit")
    func exhaustive() {
        for one in Self.shortWords {
            for other in Self.shortWords {
                let expected = Self.defined(one[...], other[...])
                for limit in 0...3 {
                    let found = EditDistance.between(one[...], other[...], limit: limit)
                    if found != min(expected, limit + 1) {
                        Issue.record("\(one) \(other) limit \(limit): \(found), not \(expected)")
                    }
                }
            }
        }
    }

    @Test("the distances to all beginnings are those of each beginning")
    func beginnings() {
        var row: [Int] = []
        for one in Self.shortWords where one.count == 3 {
            for other in Self.shortWords {
                EditDistance.toBeginnings(of: other[...], from: one[...], into: &row)
                #expect(row == (0...other.count).map { Self.defined(one[...], other[..<$0]) })
            }
        }
    }

    @Test("the share that is kept falls with each mistake", arguments: [("abcd", "abcd", 1.0), ("abcd", "abce", 0.75)])
    func kept(one: String, other: String, share: Double) {
        #expect(EditDistance.keptShare(Array(one.utf8)[...], Array(other.utf8)[...]) == share)
        #expect(EditDistance.keptShare([UInt8]()[...], [UInt8]()[...]) == 1)
    }

    @Test("common beginnings and ends")
    func common() {
        let (one, other) = (Array("山一倉庫販売".utf16), Array("山一倉庫物流販売".utf16))
        #expect(EditDistance.commonPrefix(one[...], other[...]) == 4)
        #expect(EditDistance.commonSuffix(one[...], other[...]) == 2)
        #expect(EditDistance.commonPrefix(one[2...], other[2...]) == 2)
    }
}
