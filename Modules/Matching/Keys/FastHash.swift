/// A quick hash of characters, the same on every run (FNV-1a over words, mixed at the end).
struct FastHash {
    private var state: UInt64 = 0xcbf2_9ce4_8422_2325

    mutating func add(_ unit: UInt16) { state = (state ^ UInt64(unit)) &* 0x0000_0100_0000_01b3 }
    mutating func add(_ value: UInt64) { state = (state ^ value) &* 0x9e37_79b9_7f4a_7c15 }

    /// All bits; 0 is kept for nothing.
    var whole: UInt64 {
        var mixed = (state ^ (state >> 33)) &* 0xff51_afd7_ed55_8ccd
        mixed = (mixed ^ (mixed >> 33)) &* 0xc4ce_b9fe_1a85_ec53
        mixed ^= mixed >> 33
        return mixed == 0 ? 1 : mixed
    }
    var short: UInt32 { UInt32(truncatingIfNeeded: whole) | 1 }

    static func of(_ units: ArraySlice<UInt16>) -> UInt64 {
        var hash = FastHash()
        for unit in units { hash.add(unit) }
        return hash.whole
    }
}
