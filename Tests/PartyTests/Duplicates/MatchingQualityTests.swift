import TestOffice
import Testing

/// Clusters against a truth that is known: companies and people made from a seed, written down as people write.
@Suite("Quality of duplicates (名寄せ)")
struct MatchingQualityTests {
    @Test("Companies: nearly all pairs are found, nearly none is wrong", arguments: [1, 2] as [UInt64])
    func companies(seed: UInt64) throws {
        let rows = SampleCompanies.rows(3000, seed: seed)
        let score = PairScore(truth: rows.map(\.truth), clusters: try MatchedRows.clusters(rows))
        #expect(score.precision >= 0.99, "\(score)")
        #expect(score.recall >= 0.975, "\(score)")
        #expect(score.f1 >= 0.985, "\(score)")
    }

    @Test("People: slips, gaps and swapped names are seen through, families are not", arguments: [1, 2] as [UInt64])
    func people(seed: UInt64) throws {
        let rows = SamplePeople.rows(1500, seed: seed)
        let score = PairScore(truth: rows.map(\.truth), clusters: try MatchedRows.clusters(rows))
        #expect(score.precision >= 0.94, "\(score)")
        #expect(score.recall >= 0.98, "\(score)")
        #expect(score.f1 >= 0.965, "\(score)")
    }

    @Test("Both engines give the same clusters", arguments: Engine.available)
    func engines(engine: Engine) throws {
        let rows = SampleCompanies.rows(400, seed: 4) + SamplePeople.rows(200, seed: 4)
        #expect(Self.groups(rows, try MatchedRows.clusters(rows, engine)) == Self.onFile)
    }

    private static let onFile: Set<Set<String>> = {
        let rows = SampleCompanies.rows(400, seed: 4) + SamplePeople.rows(200, seed: 4)
        return groups(rows, (try? MatchedRows.clusters(rows)) ?? [])
    }()

    @Test("No parties, one party, and a hundred entries of one party")
    func edges() throws {
        #expect(try MatchedRows.clusters([]).isEmpty)
        let row = SampleCompanies.rows(1, seed: 6)[0]
        #expect(try MatchedRows.clusters([row]) == [nil])
        let alike = (0..<100).map { number in
            var copy = row
            copy.code = "C\(number)"
            return copy
        }
        let clusters = try MatchedRows.clusters(alike)
        #expect(Set(clusters).count == 1)
        #expect(clusters[0] != nil)
    }

    private static func groups(_ rows: [KnownRow], _ clusters: [Int?]) -> Set<Set<String>> {
        var groups: [Int: Set<String>] = [:]
        for (row, cluster) in zip(rows, clusters) {
            if let cluster { groups[cluster, default: []].insert(row.code) }
        }
        return Set(groups.values)
    }
}

/// Single pairs, put among companies and people of every kind.
@Suite("What must not be merged, and what must be found")
struct HardCaseTests {
    private static let listed = Result<[Int?], any Error> {
        var rows: [KnownRow] = []
        for (number, pair) in (HardCases.different + HardCases.same).enumerated() {
            for (side, var row) in [("A", pair.first), ("B", pair.second)] {
                row.code = "\(side)\(number)"
                rows.append(row)
            }
        }
        return try MatchedRows.clusters(rows + SampleCompanies.rows(1500, seed: 11) + SamplePeople.rows(800, seed: 12))
    }

    @Test("Never one party", arguments: HardCases.different.indices)
    func different(number: Int) throws {
        let clusters = try Self.listed.get()
        let (first, second) = (clusters[2 * number], clusters[2 * number + 1])
        #expect(first == nil || first != second, "\(HardCases.different[number])")
    }

    @Test("One party", arguments: HardCases.same.indices)
    func same(number: Int) throws {
        let clusters = try Self.listed.get()
        let place = 2 * (HardCases.different.count + number)
        #expect(clusters[place] != nil && clusters[place] == clusters[place + 1], "\(HardCases.same[number])")
    }
}
