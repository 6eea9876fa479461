import TestOffice
import Testing

@testable import Matching

@Suite("Duplicates of a list")
struct DuplicatesTests {
    private static let list = SampleCompanies.rows(300, seed: 21) + SamplePeople.rows(150, seed: 22)

    private static func groups(_ rows: [KnownRow], above threshold: Double = 0.5) -> Set<Set<String>> {
        Set(
            Duplicates.findings(in: ProfileTable(rows), above: threshold).clusters.map { cluster in
                Set(cluster.members.map { rows[$0].code })
            })
    }

    private static let found = groups(list)

    @Test("the same list has the same groups each time")
    func again() {
        #expect(!Self.found.isEmpty && Self.groups(Self.list) == Self.found)
    }

    @Test("nearly all groups are those of the list in another order", arguments: Dice.seeds(3))
    func order(dice: Dice) {
        var dice = dice
        var rows = Self.list
        dice.shuffle(&rows)
        let other = Self.groups(rows)
        // Pairs drawn by lot are others, so that what stands at the edge may fall on the other side.
        #expect(other.symmetricDifference(Self.found).count <= Self.found.count / 10)
    }

    @Test("a company and a person are never one", arguments: [0.01, 0.5])
    func kinds(threshold: Double) {
        let kinds = Dictionary(uniqueKeysWithValues: Self.list.map { ($0.code, $0.kind) })
        for group in Self.groups(Self.list, above: threshold) {
            #expect(Set(group.map { kinds[$0] }).count == 1)
        }
    }

    @Test("the surer a group must be, the fewer entries are in one")
    func thresholds() {
        let counts = [0.01, 0.5, 0.9, 0.99, 0.9999].map {
            Self.groups(Self.list, above: $0).reduce(0) { $0 + $1.count }
        }
        #expect(counts == counts.sorted(by: >) && counts[0] > counts[4])
        #expect(Self.groups(Self.list, above: 1).isEmpty)
    }

    @Test("every group is at least as sure as asked for, and at most certain")
    func probabilities() {
        for threshold in [0.5, 0.9] {
            let clusters = Duplicates.findings(in: ProfileTable(Self.list), above: threshold).clusters
            #expect(clusters.allSatisfy { $0.probability >= threshold - 1e-6 && $0.probability <= 1 })
        }
    }

    @Test("a list taken in twice pairs each entry with itself")
    func twice() {
        let rows = SampleCompanies.rows(200, seed: 31).filter { !$0.phone.isEmpty && !$0.address.isEmpty }
        var copies = rows
        for index in copies.indices { copies[index].code += "'" }
        let groups = Self.groups(rows + copies)
        let together = rows.filter { row in groups.contains { $0.contains(row.code) && $0.contains(row.code + "'") } }
        #expect(together.count == rows.count)
    }

    @Test("nobody, one, and two that have nothing in common are no duplicates")
    func few() {
        #expect(Self.groups([]).isEmpty)
        #expect(Self.groups([.company("麻生貿易")]).isEmpty)
        #expect(
            Self.groups([.company("麻生貿易", phone: "03-5555-1100"), .company("佐藤建設", phone: "052-221-4403")]).isEmpty)
        #expect(Self.groups([KnownRow(), KnownRow(), KnownRow()]).isEmpty)
    }
}
