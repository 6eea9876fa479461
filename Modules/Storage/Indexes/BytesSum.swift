/// The sum of some bytes, made for speed: it tells entries of an index apart, and keeps nobody out who means to deceive it.
struct BytesSum {
    private var state: UInt64 = 0

    mutating func add(_ bytes: UnsafeRawBufferPointer) {
        var place = 0
        while place + 8 <= bytes.count {
            mix(5, bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
            place += 8
        }
        var rest: UInt64 = 0
        while place < bytes.count {
            rest = rest << 8 | UInt64(bytes[place])
            place += 1
        }
        mix(7, rest)
        mix(9, UInt64(bytes.count))
    }

    var residue: Residue { Residue(state) }

    /// The product of both, folded: every bit of either reaches every bit of the state.
    private mutating func mix(_ kind: UInt64, _ value: UInt64) {
        let (high, low) = (state ^ 0xA076_1D64_78BD_642F &+ kind &* 0xE703_7ED1_A0B4_28DB)
            .multipliedFullWidth(by: value ^ 0x8EBC_6AF0_9C88_C6E3)
        state = high ^ low ^ (state << 7 | state >> 57)
    }
}
