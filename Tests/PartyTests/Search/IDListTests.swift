import TestOffice
import Testing

@testable import Party

@Suite("Lists of ids")
struct IDListTests {
    private static func some(_ dice: inout Dice, below limit: Int) -> [Int64] {
        Set((0..<dice.roll(60)).map { _ in Int64(dice.roll(limit)) }).sorted()
    }

    @Test("What two lists have in common, and what either has, is what sets say", arguments: Dice.seeds(20))
    func sets(dice: Dice) {
        var dice = dice
        for _ in 0..<100 {
            let limit = dice.pick([10, 100, 1_000_000])
            let (one, other) = (Self.some(&dice, below: limit), Self.some(&dice, below: limit))
            let (first, second) = (Set(one), Set(other))
            #expect(Ascending.common(one, other) == first.intersection(second).sorted())
            #expect(Ascending.union(one, other) == first.union(second).sorted())
            #expect(Ascending.common(one, one) == one && Ascending.union(one, one) == one)
            #expect(Ascending.common(one, []).isEmpty && Ascending.union([], one) == one)
            let list = GramList(GramList.encoded(one))
            #expect(list.ids == one)
            #expect(list.common(with: other) == first.intersection(second).sorted())
        }
    }

    @Test(
        "Ids at the edges of their chunks come back as they were",
        arguments: [
            [], [0], [65535], [65536], [0, 65535, 65536], [127, 128, 16383, 16384], [1, 2, 3], [Int64(1) << 40],
            [0, Int64(1) << 40, (Int64(1) << 40) + 65535], Array(0..<300), [65535, 131_071, 196_607],
        ] as [[Int64]])
    func edges(ids: [Int64]) throws {
        let list = GramList(GramList.encoded(ids))
        #expect(list.ids == ids)
        var chunks: [[Int64]] = []
        try list.eachChunk { chunk in
            chunks.append(chunk)
            return true
        }
        #expect(Array(chunks.joined()) == ids)
        #expect(chunks.allSatisfy { Set($0.map { $0 >> 16 }).count == 1 })
        var first: [Int64] = []
        try list.eachChunk { chunk in
            first = chunk
            return false
        }
        #expect(first == chunks.first ?? [])
    }

    @Test("Bytes that were damaged are read to their end, and never trap", arguments: Dice.seeds(30))
    func damaged(dice: Dice) throws {
        var dice = dice
        for _ in 0..<100 {
            var bytes = GramList.encoded(Self.some(&dice, below: 1_000_000))
            for _ in 0..<dice.number(1...4) where !bytes.isEmpty {
                switch dice.roll(3) {
                case 0: bytes[dice.roll(bytes.count)] = UInt8(dice.roll(256))
                case 1: bytes.removeLast()
                default: bytes.insert(UInt8(dice.roll(256)), at: dice.roll(bytes.count + 1))
                }
            }
            // A number may say that millions follow: what is not there is not read.
            let list = GramList(bytes)
            #expect(list.ids.count <= bytes.count)
            _ = list.common(with: [1, 2, 65536])
        }
    }

    @Test("Some ids of a range are in their set, and nothing else is", arguments: Dice.seeds(20))
    func bits(dice: Dice) {
        var dice = dice
        for _ in 0..<50 {
            let low = Int64(dice.number(0...100_000)), width = Int64(dice.number(0...300))
            let ids = (0..<dice.roll(40)).map { _ in low - 20 + Int64(dice.roll(Int(width) + 40)) }
            let set = IDSet(ids, in: low...low + width)
            let wanted = Set(ids.filter { (low...low + width).contains($0) })
            for id in max(0, low - 70)...low + width + 70 where id <= low + width || id < low {
                #expect(set.contains(id) == wanted.contains(id), "\(id)")
            }
            #expect(!set.contains(low + width + 200))
        }
    }
}
