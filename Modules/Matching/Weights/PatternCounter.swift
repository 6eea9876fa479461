/// Counts patterns; there are some thousand kinds of them at most.
struct PatternCounter {
    private var slots = [UInt64](repeating: 0, count: 1 << 16)
    private var used = 0

    mutating func add(_ other: PatternCounter) {
        for (pattern, count) in other.counts { add(pattern, times: UInt64(count)) }
    }

    mutating func add(_ pattern: Pattern, times: UInt64 = 1) {
        // The pattern stands in the upper half, one higher so that it is never 0, its count in the lower.
        let key = UInt64(pattern.bits) + 1
        var slot = Int(truncatingIfNeeded: (key &* 0x9e37_79b9_7f4a_7c15) >> 40) & (slots.count - 1)
        while true {
            let found = slots[slot] >> 32
            if found == key {
                slots[slot] += times
                return
            }
            if found == 0 {
                slots[slot] = key << 32 | times
                used += 1
                if used * 2 > slots.count { grow() }
                return
            }
            slot = (slot + 1) & (slots.count - 1)
        }
    }

    private mutating func grow() {
        let old = slots
        slots = [UInt64](repeating: 0, count: old.count * 2)
        for entry in old where entry != 0 {
            var slot = Int(truncatingIfNeeded: ((entry >> 32) &* 0x9e37_79b9_7f4a_7c15) >> 40) & (slots.count - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = entry
        }
    }

    var counts: PatternCounts {
        slots.filter { $0 != 0 }.sorted().map { (Pattern(bits: UInt32($0 >> 32) - 1), Int($0 & 0xffff_ffff)) }
    }
}
