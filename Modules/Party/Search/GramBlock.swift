/// The grams of up to 65,536 parties whose ids agree but for the lowest sixteen bits, gram by gram.
struct GramBlock {
    let high: Int64
    /// Between which ids of the block these are.
    let lows: ClosedRange<UInt32>
    /// Ascending; parallel to `counts` and `starts`.
    let grams: [UInt32]
    let counts: [UInt32]
    /// Where the distances of each gram begin in `bytes`; one more at the end.
    let starts: [UInt32]
    let bytes: [UInt8]

    func content(_ index: Int) -> ArraySlice<UInt8> { bytes[Int(starts[index])..<Int(starts[index + 1])] }

    /// Sorts what was gathered. Each pair is sixteen bits of a gram over sixteen of an id; grams of each kind are
    /// gathered apart.
    init(high: Int64, lows: ClosedRange<UInt32>, pairs: [[UInt32]], ascending: Bool) {
        self.high = high
        self.lows = lows
        var grams: [UInt32] = []
        var counts: [UInt32] = []
        var starts: [UInt32] = []
        let room = pairs.reduce(0) { $0 + $1.count } * 3
        var bytes: [UInt8] = []
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: max(room, 1)) { content in
            var used = 0
            for (kind, pairs) in pairs.enumerated() where !pairs.isEmpty {
                Self.sorted(pairs, ascending: ascending) { gram, lows in
                    grams.append(UInt32(kind) << 16 | gram)
                    starts.append(UInt32(used))
                    var count: UInt32 = 0
                    var last = -1
                    for low in lows where Int(low) != last {
                        var distance = Int(low) - max(last, 0)
                        last = Int(low)
                        count += 1
                        while distance >= 0x80 {
                            content[used] = UInt8(truncatingIfNeeded: distance) | 0x80
                            used += 1
                            distance >>= 7
                        }
                        content[used] = UInt8(truncatingIfNeeded: distance)
                        used += 1
                    }
                    counts.append(count)
                }
            }
            starts.append(UInt32(used))
            bytes = Array(content[..<used])
        }
        self.grams = grams
        self.counts = counts
        self.starts = starts
        self.bytes = bytes
    }

    /// Calls the body with each gram and the low parts of its ids, ascending.
    private static func sorted(
        _ pairs: [UInt32], ascending: Bool, _ body: (UInt32, UnsafeBufferPointer<UInt16>) -> Void
    ) {
        // Few pairs are not worth sixty-five thousand counters.
        let isSorted = !ascending || pairs.count < 8192
        let pairs = isSorted ? pairs.sorted() : pairs
        withUnsafeTemporaryAllocation(of: UInt16.self, capacity: pairs.count) { lows in
            if isSorted {
                for (place, pair) in pairs.enumerated() { lows[place] = UInt16(truncatingIfNeeded: pair) }
                var start = 0
                while start < pairs.count {
                    let gram = pairs[start] >> 16
                    var end = start + 1
                    while end < pairs.count, pairs[end] >> 16 == gram { end += 1 }
                    body(gram, UnsafeBufferPointer(rebasing: lows[start..<end]))
                    start = end
                }
                return
            }
            withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 0x10001) { ends in
                ends.initialize(repeating: 0)
                for pair in pairs { ends[Int(pair >> 16) + 1] &+= 1 }
                for gram in 1...0x10000 { ends[gram] &+= ends[gram - 1] }
                // Each counter moves from where its gram begins to where it ends.
                for pair in pairs {
                    let gram = Int(pair >> 16)
                    lows[Int(ends[gram])] = UInt16(truncatingIfNeeded: pair)
                    ends[gram] &+= 1
                }
                var start = 0
                for gram in 0..<0x10000 {
                    let end = Int(ends[gram])
                    if end > start { body(UInt32(gram), UnsafeBufferPointer(rebasing: lows[start..<end])) }
                    start = end
                }
            }
        }
    }
}
