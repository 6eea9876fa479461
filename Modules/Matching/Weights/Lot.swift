/// Numbers drawn by lot, the same on every run (SplitMix64, Steele, Lea and Flood 2014).
struct Lot {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func draw(below bound: Int) -> Int {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = (state ^ (state >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        mixed ^= mixed >> 31
        return Int(mixed.multipliedFullWidth(by: UInt64(bound)).high)
    }
}
