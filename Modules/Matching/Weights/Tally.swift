/// Counts by key, in one array.
struct Tally {
    private var keys: [UInt64]
    private var counts: [Float]
    private var used = 0

    init(capacity: Int) {
        var size = 1024
        while size < capacity * 2 { size *= 2 }
        keys = [UInt64](repeating: 0, count: size)
        counts = [Float](repeating: 0, count: size)
    }

    private func slot(_ key: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: (key &* 0x9e37_79b9_7f4a_7c15) >> 20) & (keys.count - 1)
        while keys[slot] != 0 && keys[slot] != key { slot = (slot + 1) & (keys.count - 1) }
        return slot
    }

    mutating func add(_ key: UInt64) {
        let place = slot(key)
        if keys[place] == 0 {
            keys[place] = key
            used += 1
        }
        counts[place] += 1
        if used * 3 > keys.count * 2 { grow() }
    }

    private mutating func grow() {
        let old = (keys, counts)
        keys = [UInt64](repeating: 0, count: old.0.count * 2)
        counts = [Float](repeating: 0, count: old.0.count * 2)
        for (index, key) in old.0.enumerated() where key != 0 {
            let place = slot(key)
            (keys[place], counts[place]) = (key, old.1[index])
        }
    }

    subscript(key: UInt64) -> Double { Double(counts[slot(key)]) }
}
