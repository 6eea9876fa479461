import TestOffice
import Testing

@testable import Matching

@Suite("Parties under their keys")
struct BlocksTests {
    @Test("a member says its place, up to the last that can be told apart", arguments: [0, 1, 4095, (1 << 24) - 1])
    func place(place: Int) {
        let packed = Blocks.packed(0xabcd_ef01_2345_6789, place)
        #expect(Blocks.place(of: packed) == place)
        #expect(packed >> 24 == 0xabcd_ef01_2345_6789 >> 24)
        #expect(Blocks.mostParties == 1 << 24)
    }

    @Test("only keys that two and more share make a block")
    func blocks() {
        let (one, two, three) = (UInt64(1) << 40, UInt64(2) << 40, UInt64(3) << 40)
        var members = [
            Blocks.packed(three, 5), Blocks.packed(one, 4), Blocks.packed(two, 3), Blocks.packed(three, 2),
            Blocks.packed(three, 0),
        ]
        let blocks = Blocks.sorted(&members)
        #expect(blocks == [2..<5])
        #expect(Set(members[2..<5].map(Blocks.place)) == [0, 2, 5])
        var none: [UInt64] = []
        #expect(Blocks.sorted(&none).isEmpty)
        var single = [Blocks.packed(one, 1)]
        #expect(Blocks.sorted(&single).isEmpty)
    }

    @Test("blocks are those that a dictionary finds, for few members and for many", arguments: Dice.seeds(6))
    func dictionary(dice: Dice) {
        var dice = dice
        let count = dice.pick([0, 1, 50, 4095, 4096, 6000])
        var keys: [UInt64: Set<Int>] = [:]
        var members: [UInt64] = []
        for place in 0..<count {
            let key = UInt64(dice.roll(max(count / 2, 1)) + 1) &* 0x9e37_79b9_7f4a_7c15 & ~0xff_ffff
            keys[key, default: []].insert(place)
            members.append(Blocks.packed(key, place))
        }
        dice.shuffle(&members)
        let found = Blocks.sorted(&members).map { Set(members[$0].map(Blocks.place)) }
        #expect(Set(found) == Set(keys.values.filter { $0.count > 1 }))
        #expect(found.count == keys.values.filter { $0.count > 1 }.count)
    }
}

@Suite("Sorting by the upper forty bits")
struct RadixSortTests {
    @Test("what is sorted is what was there, by its upper forty bits", arguments: [0, 1, 2, 4095, 4096, 4097, 20_000])
    func sorted(count: Int) {
        for var dice in Dice.seeds(3) {
            let values = (0..<count).map { _ in dice.next() >> UInt64(dice.pick([0, 0, 20, 40])) }
            var sorted = values
            RadixSort.sort(&sorted)
            #expect(zip(sorted, sorted.dropFirst()).allSatisfy { $0 >> 24 <= $1 >> 24 }, "\(dice)")
            #expect(sorted.sorted() == values.sorted(), "\(dice)")
        }
    }

    @Test("of one key those that came first stay first")
    func stable() {
        let values = (0..<8192).map { UInt64($0 % 7) << 24 | UInt64($0) }
        var sorted = values
        RadixSort.sort(&sorted)
        #expect(sorted == values.sorted())
    }
}

@Suite("Sets of hashes")
struct HashBitsTests {
    @Test("what was put in is found, and of what was not nearly nothing", arguments: Dice.seeds(3))
    func found(dice: Dice) {
        var dice = dice
        var bits = HashBits(capacity: 10_000)
        let hashes = (0..<10_000).map { _ in dice.next() }
        for hash in hashes { bits.insert(hash) }
        #expect(hashes.allSatisfy(bits.contains))
        // Thirty-two bits for each that is put in: one in thirty is taken for another at most.
        let wrong = (0..<10_000).filter { _ in bits.contains(dice.next()) }.count
        #expect(wrong < 10_000 / 30)
    }

    @Test("an empty set has nothing, whatever it was made for", arguments: [0, 1, 100_000])
    func empty(capacity: Int) {
        let bits = HashBits(capacity: capacity)
        #expect(![0, 1, 63, 64, UInt64.max].contains(where: bits.contains))
    }
}

@Suite("Two halves of a computation")
struct TwoHalvesTests {
    @Test("each half is done once, and both are done when it returns")
    func once() {
        var done = [0, 0]
        for round in 1...50 {
            done.withUnsafeMutableBufferPointer { cells in
                nonisolated(unsafe) let cells = cells
                TwoHalves.run { cells[$0] += 1 }
            }
            #expect(done == [round, round])
        }
    }
}
