import TestOffice
import Testing

@testable import Matching

@Suite("Pairs worth comparing")
struct BlockingTests {
    /// The pairs that are met, each as often as it is.
    private func met(_ rows: [KnownRow]) -> [[Int]] {
        let table = ProfileTable(rows)
        var blocking = Blocking(table.profiles, pool: table.pool)
        let halves = [Meetings(), Meetings()]
        blocking.pairs { half, a, b in halves[half].pairs.append([Int(min(a, b)), Int(max(a, b))]) }
        return halves.flatMap(\.pairs).sorted { $0.lexicographicallyPrecedes($1) }
    }

    private final class Meetings {
        var pairs: [[Int]] = []
    }

    @Test("two that share a key meet, two that share none do not")
    func some() {
        #expect(
            met([
                .company("A", phone: "03-5555-1100"), .company("B", phone: "03-5555-1100"),
                .company("C", phone: "03-5555-2200"),
            ]) == [[0, 1]])
        #expect(met([]).isEmpty && met([.company("A")]).isEmpty)
    }

    @Test("two that share several keys meet once")
    func once() {
        let row = KnownRow.company("麻生貿易", "港区芝浦3-4-1", postal: "108-0023", phone: "03-5555-1100", web: "aso.example")
        #expect(met([row, row, row]) == [[0, 1], [0, 2], [1, 2]])
    }

    @Test("a company and a person never meet")
    func kinds() {
        #expect(met([.company("Quill", phone: "03-5555-1100"), .person("Quill", phone: "03-5555-1100")]).isEmpty)
    }

    /// A block of n has n(n − 1) ÷ 2 pairs: 48 × 47 ÷ 2 = 1128.
    @Test("a key that forty-eight share is asked, one that forty-nine share is too common")
    func common() {
        func group(_ count: Int) -> [KnownRow] {
            (0..<count).map {
                .company(String(UnicodeScalar(UInt16(0x5000 + $0)).map(Character.init) ?? "x"), phone: "03-5555-1100")
            }
        }
        #expect(met(group(48)).count == 1128)
        #expect(met(group(49)).isEmpty)
    }

    @Test("of a contact that is too common, each meets the one of its name before it")
    func neighbours() {
        let rows = (0..<60).map { KnownRow.company($0.isMultiple(of: 3) ? "麻生貿易" : "会社\($0)", phone: "03-5555-1100") }
        let same = (0..<60).filter { $0.isMultiple(of: 3) }
        let found = met(rows)
        #expect(zip(same, same.dropFirst()).allSatisfy { found.contains([$0, $1]) })
        // Twenty of one name are met by their name already: all of them.
        #expect(found.count == 20 * 19 / 2 && Set(found).count == found.count)
    }

    @Test("a hundred entries of one party hang together")
    func chain() {
        let row = KnownRow.company("麻生貿易", "港区芝浦3-4-1", phone: "03-5555-1100")
        let found = Set(met(Array(repeating: row, count: 100)))
        #expect((0..<99).allSatisfy { found.contains([$0, $0 + 1]) })
    }

    @Test("the pairs are those of every rare key, each once, in any list", arguments: Dice.seeds(8))
    func complete(dice: Dice) {
        let rows = SampleCompanies.rows(120, seed: dice.seed) + SamplePeople.rows(60, seed: dice.seed)
        let table = ProfileTable(rows)
        var expected: Set<[Int]> = []
        for key in BlockingKey.allCases {
            let members = Dictionary(grouping: rows.indices) { key.value(of: table.profiles[$0], table.pool) }
            for (value, members) in members where value != 0 && members.count <= 48 {
                for first in members {
                    for second in members
                    where second > first && table.profiles[first].isPerson == table.profiles[second].isPerson {
                        expected.insert([first, second])
                    }
                }
            }
        }
        let found = met(rows)
        #expect(Set(found) == expected)
        #expect(found.count == expected.count)
    }
}
