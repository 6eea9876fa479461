/// Some ids of a range, one bit each.
struct IDSet {
    private let least: Int64
    private var bits: [UInt64]

    init(_ some: [Int64], in range: ClosedRange<Int64>) {
        least = range.lowerBound
        bits = [UInt64](repeating: 0, count: Int((range.upperBound - range.lowerBound) / 64) + 1)
        for id in some where range.contains(id) { bits[Int((id - least) / 64)] |= 1 << UInt64((id - least) % 64) }
    }

    func contains(_ id: Int64) -> Bool {
        let place = Int((id - least) / 64)
        return id >= least && place < bits.count && bits[place] & 1 << UInt64((id - least) % 64) != 0
    }
}
