import Testing

/// Clusters against a truth that is known: companies and people made from a seed, written down as people write.
@Suite("Quality of duplicates (名寄せ)")
struct MatchingQualityTests {
    @Test("Companies: nearly all pairs are found, nearly none is wrong", arguments: [1, 2] as [UInt64])
    func companies(seed: UInt64) {
        let rows = SampleCompanies.rows(3000, seed: seed)
        let score = PairScore(truth: rows.map(\.truth), clusters: MatchedRows.clusters(rows))
        #expect(score.precision >= 0.99, "\(score)")
        #expect(score.recall >= 0.975, "\(score)")
        #expect(score.f1 >= 0.985, "\(score)")
    }

    @Test("People: slips, gaps and swapped names are seen through, families are not", arguments: [1, 2] as [UInt64])
    func people(seed: UInt64) {
        let rows = SamplePeople.rows(1500, seed: seed)
        let score = PairScore(truth: rows.map(\.truth), clusters: MatchedRows.clusters(rows))
        #expect(score.precision >= 0.94, "\(score)")
        #expect(score.recall >= 0.98, "\(score)")
        #expect(score.f1 >= 0.965, "\(score)")
    }

    @Test("No parties, one party, and a hundred entries of one party")
    func edges() {
        #expect(MatchedRows.clusters([]).isEmpty)
        let row = SampleCompanies.rows(1, seed: 6)[0]
        #expect(MatchedRows.clusters([row]) == [nil])
        let alike = (0..<100).map { number in
            var copy = row
            copy.code = "C\(number)"
            return copy
        }
        let clusters = MatchedRows.clusters(alike)
        #expect(Set(clusters).count == 1)
        #expect(clusters[0] != nil)
    }
}

/// Single pairs, put among companies and people of every kind.
@Suite("What must not be merged, and what must be found")
struct HardCaseTests {
    private static let listed: [Int?] = {
        var rows: [KnownRow] = []
        for (number, pair) in (HardCases.different + HardCases.same).enumerated() {
            for (side, var row) in [("A", pair.first), ("B", pair.second)] {
                row.code = "\(side)\(number)"
                rows.append(row)
            }
        }
        return MatchedRows.clusters(rows + SampleCompanies.rows(1500, seed: 11) + SamplePeople.rows(800, seed: 12))
    }()

    @Test("Never one party", arguments: HardCases.different.indices)
    func different(number: Int) {
        let clusters = Self.listed
        let (first, second) = (clusters[2 * number], clusters[2 * number + 1])
        #expect(first == nil || first != second, "\(HardCases.different[number])")
    }

    @Test("One party", arguments: HardCases.same.indices)
    func same(number: Int) {
        let clusters = Self.listed
        let place = 2 * (HardCases.different.count + number)
        #expect(clusters[place] != nil && clusters[place] == clusters[place + 1], "\(HardCases.same[number])")
    }
}
