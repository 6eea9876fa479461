/// The sum of one row over the values of all its columns: another value in any of them, or the same values in other
/// columns, give another sum. It is made for speed and keeps nobody out who means to deceive it; what holds against
/// those is the chain that the tallies stand in.
struct RowSum {
    private var state: UInt64

    /// - Parameter table: rows of two tables that read alike have different sums.
    init(table: UInt64) {
        state = table
    }

    /// The number of a table by its name.
    static func number(of table: String) -> UInt64 {
        var sum = RowSum(table: 0x9E37_79B9_7F4A_7C15)
        var table = table
        table.withUTF8 { sum.add(text: UnsafeRawBufferPointer($0)) }
        return sum.state
    }

    mutating func addNull() { mix(1, 0) }

    mutating func add(_ number: Int64) { mix(2, UInt64(bitPattern: number)) }

    /// A whole number in a column of fractions may be kept as either.
    mutating func add(_ number: Double) {
        if let whole = Int64(exactly: number) { add(whole) } else { mix(3, number.bitPattern) }
    }

    mutating func add(text bytes: UnsafeRawBufferPointer) { add(bytes, kind: 4) }

    mutating func add(blob bytes: UnsafeRawBufferPointer) { add(bytes, kind: 5) }

    var residue: Residue { Residue(state) }

    private mutating func add(_ bytes: UnsafeRawBufferPointer, kind: UInt64) {
        var place = 0
        while place + 8 <= bytes.count {
            mix(kind, bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
            place += 8
        }
        var rest: UInt64 = 0
        while place < bytes.count {
            rest = rest << 8 | UInt64(bytes[place])
            place += 1
        }
        mix(kind + 2, rest)
        mix(kind + 4, UInt64(bytes.count))
    }

    /// The product of both, folded: every bit of either reaches every bit of the state.
    private mutating func mix(_ kind: UInt64, _ value: UInt64) {
        let (high, low) = (state ^ 0xA076_1D64_78BD_642F &+ kind &* 0xE703_7ED1_A0B4_28DB)
            .multipliedFullWidth(by: value ^ 0x8EBC_6AF0_9C88_C6E3)
        state = high ^ low ^ (state << 7 | state >> 57)
    }
}
