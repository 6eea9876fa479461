/// Numbers that a seed repeats on every machine (SplitMix64).
///
/// Everything about one record is drawn from its own dice, so that any file can tell again what another file says of
/// it and nothing has to be remembered.
struct Dice {
    /// What is drawn: each has numbers of its own.
    enum Subject: UInt64 {
        case party = 1
        case journey, visitor, spend, sale, purchase
    }

    private var state: UInt64

    init(_ subject: Subject, _ index: Int) {
        state = subject.rawValue << 56 ^ UInt64(truncatingIfNeeded: index) &* 0xD1B5_4A32_D192_ED03
    }

    mutating func roll() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// From 0 up to, not including, `count`.
    mutating func below(_ count: Int) -> Int {
        count > 1 ? Int(truncatingIfNeeded: roll() % UInt64(count)) : 0
    }

    /// Both ends included.
    mutating func between(_ low: Int, _ high: Int) -> Int { low + below(high - low + 1) }

    mutating func happens(percent: Int) -> Bool { below(100) < percent }

    mutating func pick<Element>(_ list: [Element]) -> Element { list[below(list.count)] }
}
